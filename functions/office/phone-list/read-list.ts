import { readNumber } from '#functions/phone-number.ts';
import { type KnownLanguage, readLanguage } from '#shared/language/known-languages.ts';
import { readColumns } from './columns.ts';
import type { Read } from './decode.ts';
import { readTable, type TableRow } from './table.ts';

export const refusals = [
  'no-number',
  'no-language',
  'ambiguous-language',
  'unknown-language',
  'unclear-youth',
  'young-not-asked',
] as const;
/**
 * Why a line is not taken. Three are about the language to write in. Whoever may be young is left out while it is unclear, or
 * while only adults are asked: asked as an adult she is never.
 */
export type Refusal = (typeof refusals)[number];

export type Accepted = TableRow & {
  is: 'accepted';
  phone: string;
  language: KnownLanguage;
  /** Left out where the list has no such column. */
  youth?: boolean;
};
export type Duplicate = TableRow & {
  is: 'duplicate';
  phone: string;
  /** The line that counts: the first with this number. */
  first: number;
  /** The language of this line, where it is another than the first one's, which counts. */
  insteadOf: KnownLanguage | undefined;
};
export type Refused = TableRow & { is: 'refused'; because: Refusal };
export type ListRow = Accepted | Duplicate | Refused;

/** `asksYoung`: the municipality asks the young too, so that their column is read. */
export type ListOptions = { missing?: KnownLanguage | undefined; asksYoung?: boolean };

const yes = ['ja', 'j', 'yes', 'y', 'x', '1', 'true', 'sann', 'ungdom', 'youth'];
const no = ['', 'nei', 'n', 'no', '0', 'false', 'usann', 'voksen', 'adult'];

/** What a cell says of somebody's being young; undefined when it is neither yes nor no. */
const readYouth = (cell: string): boolean | undefined => {
  const said = cell.toLowerCase();
  return yes.includes(said) ? true : no.includes(said) ? false : undefined;
};

/**
 * Reads a list whole. `missing` is the language of lines that name none; without it such lines are refused. Only
 * an accepted line makes a later one a duplicate: a line that is refused never shadows a good one.
 */
export const readList = (
  text: string,
  { missing, asksYoung = false }: ListOptions = {},
): Read<{ headers: readonly string[]; rows: ListRow[] }> => {
  const table = readTable(text);
  if (!table.ok) return table;
  const found = readColumns(table.rows);
  if (!found.ok) return found;
  const { columns, headers, body } = found;
  const seen = new Map<string, Accepted>();
  const rows = body.map((line): ListRow => {
    const refuse = (because: Refusal): Refused => ({ ...line, is: 'refused', because });
    const phone = readNumber(line.cells[columns.phone] ?? '');
    if (phone === undefined) return refuse('no-number');
    const written = columns.language === undefined ? '' : (line.cells[columns.language] ?? '');
    const language = written === '' ? missing : readLanguage(written);
    const first = seen.get(phone);
    if (first) {
      const other = language !== 'ambiguous' && language !== first.language ? language : undefined;
      return { ...line, is: 'duplicate', phone, first: first.line, insteadOf: other };
    }
    if (language === undefined) return refuse(written === '' ? 'no-language' : 'unknown-language');
    if (language === 'ambiguous') return refuse('ambiguous-language');
    const youth = columns.youth === undefined ? undefined : readYouth(line.cells[columns.youth] ?? '');
    if (columns.youth !== undefined && youth === undefined) return refuse('unclear-youth');
    if (youth && !asksYoung) return refuse('young-not-asked');
    const row: Accepted = { ...line, is: 'accepted', phone, language, ...(youth !== undefined && { youth }) };
    seen.set(phone, row);
    return row;
  });
  return { ok: true, headers, rows };
};

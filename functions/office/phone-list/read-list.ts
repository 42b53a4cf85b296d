import { type KnownLanguage, readLanguage } from '#shared/language/known-languages.ts';
import { readColumns } from './columns.ts';
import type { Read } from './decode.ts';
import { readNumber } from './number.ts';
import { readTable, type TableRow } from './table.ts';

export const refusals = ['no-number', 'no-language', 'ambiguous-language', 'unknown-language'] as const;
/** Why a line is not taken. The last three all mean that we do not know which language to write in. */
export type Refusal = (typeof refusals)[number];

export type Accepted = TableRow & { is: 'accepted'; phone: string; language: KnownLanguage };
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

/**
 * Reads a list whole. `missing` is the language of lines that name none; without it such lines are refused. Only
 * an accepted line makes a later one a duplicate: a line that is refused never shadows a good one.
 */
export const readList = (
  text: string,
  missing?: KnownLanguage,
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
    const row: Accepted = { ...line, is: 'accepted', phone, language };
    seen.set(phone, row);
    return row;
  });
  return { ok: true, headers, rows };
};

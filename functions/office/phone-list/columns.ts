import { readLanguage } from '#shared/language/known-languages.ts';
import { columnCounts } from './column-counts.ts';
import type { Read } from './decode.ts';
import { readNumber } from './number.ts';
import type { TableRow } from './table.ts';

/** Which cell of a row holds what. */
export type Columns = { phone: number; language: number | undefined };

/** The table with its columns known. `headers` are those of the list, or ours where it has none. */
export type Found = { columns: Columns; headers: readonly string[]; body: readonly TableRow[] };

// A mobile number receives messages, so of two columns with numbers it comes first.
const phoneHeaders = [
  ['mobil', 'mobilnummer', 'mobilnr', 'mobiltelefon', 'mobiltlf', 'mobile', 'mobilephone', 'mobilenumber', 'cell'],
  ['telefon', 'telefonnummer', 'telefonnr', 'tlf', 'tlfnr', 'phone', 'phonenumber', 'phoneno', 'telephone', 'tel'],
  ['nummer', 'nr', 'number', 'sms', 'msisdn'],
];
const languageHeaders = ['språk', 'spraak', 'sprak', 'språkkode', 'morsmål', 'language', 'languagecode', 'lang'];

const plain = (cell: string) =>
  cell
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-zæøå]/g, '');
const sampleRows = 200;

/** The column in which most cells speak, other than the one that is taken; undefined where none does. */
const fullest = (rows: readonly TableRow[], taken: number | undefined, speaks: (cell: string) => boolean) => {
  const counts = columnCounts(
    rows.slice(0, sampleRows).map(({ cells }) => cells),
    speaks,
  );
  return [...counts].filter(([at]) => at !== taken).sort(([, a], [, b]) => b - a)[0]?.[0];
};
const digitsAndSigns = (cell: string) => /^[+\d][\d\s().\-/]{3,}$/.test(cell);

/**
 * Finds the two columns and leaves out the header where there is one. A first line is a header when a cell of it is a name
 * we know for a column; whatever it does not name is found by what stands below. Other columns are ignored.
 */
export const readColumns = (rows: readonly TableRow[]): Read<Found> => {
  const names = rows[0]?.cells.map(plain) ?? [];
  const named = (known: readonly string[]) => {
    const at = names.findIndex((name) => known.includes(name));
    return at < 0 ? undefined : at;
  };
  const namedPhone = phoneHeaders.map(named).find((at) => at !== undefined);
  const namedLanguage = named(languageHeaders);
  const hasHeader = namedPhone !== undefined || namedLanguage !== undefined;
  const body = hasHeader ? rows.slice(1) : rows;
  const phone =
    namedPhone ??
    fullest(body, namedLanguage, (cell) => readNumber(cell) !== undefined) ??
    fullest(body, namedLanguage, digitsAndSigns);
  if (phone === undefined) return { ok: false, problem: body.length === 0 ? 'empty' : 'no-number-column' };
  if (body.length === 0) return { ok: false, problem: 'empty' };
  const language = namedLanguage ?? fullest(body, phone, (cell) => readLanguage(cell) !== undefined);
  const ours = Array.from(rows[0]?.cells ?? [], (_, i) => (i === phone ? 'telefon' : i === language ? 'språk' : ''));
  return { ok: true, columns: { phone, language }, headers: hasHeader ? (rows[0]?.cells ?? []) : ours, body };
};

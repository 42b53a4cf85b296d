import { readNumber } from '#functions/phone-number.ts';
import { readLanguage } from '#shared/language/known-languages.ts';
import { columnCounts } from './column-counts.ts';
import type { Read } from './decode.ts';
import type { TableRow } from './table.ts';

/** Which cell of a row holds what. */
export type Columns = { phone: number; language: number | undefined; youth: number | undefined };

/** The table with its columns known. `headers` are those of the list, or ours where it has none. */
export type Found = { columns: Columns; headers: readonly string[]; body: readonly TableRow[] };

// A mobile number receives messages, so of two columns with numbers it comes first.
const phoneHeaders = [
  ['mobil', 'mobilnummer', 'mobilnr', 'mobiltelefon', 'mobiltlf', 'mobile', 'mobilephone', 'mobilenumber', 'cell'],
  ['telefon', 'telefonnummer', 'telefonnr', 'tlf', 'tlfnr', 'phone', 'phonenumber', 'phoneno', 'telephone', 'tel'],
  ['nummer', 'nr', 'number', 'sms', 'msisdn'],
];
const languageHeaders = ['språk', 'spraak', 'sprak', 'språkkode', 'morsmål', 'language', 'languagecode', 'lang'];

const youthHeaders = ['ungdom', 'ung', 'youth', 'young'];

const plain = (cell: string) =>
  cell
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-zæøå]/g, '');
const sampleRows = 200;

/** The column in which most cells speak, other than those that are taken; undefined where none does. */
const fullest = (
  rows: readonly TableRow[],
  taken: readonly (number | undefined)[],
  speaks: (cell: string) => boolean,
) => {
  const counts = columnCounts(
    rows.slice(0, sampleRows).map(({ cells }) => cells),
    speaks,
  );
  return [...counts].filter(([at]) => !taken.includes(at)).sort(([, a], [, b]) => b - a)[0]?.[0];
};
const digitsAndSigns = (cell: string) => /^[+\d][\d\s().\-/]{3,}$/.test(cell);

/**
 * Finds the columns and leaves out the header where there is one. A first line is a header when a cell of it is a name
 * we know for a column; the number and the
 * language that it does not name are found by what stands below. Other columns are ignored.
 */
export const readColumns = (rows: readonly TableRow[]): Read<Found> => {
  const names = rows[0]?.cells.map(plain) ?? [];
  const named = (known: readonly string[]) => {
    const at = names.findIndex((name) => known.includes(name));
    return at < 0 ? undefined : at;
  };
  const namedPhone = phoneHeaders.map(named).find((at) => at !== undefined);
  const namedLanguage = named(languageHeaders);
  const youth = named(youthHeaders);
  const hasHeader = [namedPhone, namedLanguage, youth].some((at) => at !== undefined);
  const body = hasHeader ? rows.slice(1) : rows;
  const phone =
    namedPhone ??
    fullest(body, [namedLanguage, youth], (cell) => readNumber(cell) !== undefined) ??
    fullest(body, [namedLanguage, youth], digitsAndSigns);
  if (phone === undefined) return { ok: false, problem: body.length === 0 ? 'empty' : 'no-number-column' };
  if (body.length === 0) return { ok: false, problem: 'empty' };
  const language = namedLanguage ?? fullest(body, [phone, youth], (cell) => readLanguage(cell) !== undefined);
  const ours = Array.from(rows[0]?.cells ?? [], (_, i) => (i === phone ? 'telefon' : i === language ? 'språk' : ''));
  return { ok: true, columns: { phone, language, youth }, headers: hasHeader ? (rows[0]?.cells ?? []) : ours, body };
};

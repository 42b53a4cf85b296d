import { dialects, writeCsv } from '#functions/csv.ts';
import { type Change, rowsToWrite } from './compare.ts';

/**
 * The lines that an import would write, as a list of two columns. It travels in the preview's form and is read again when
 * it is confirmed: the server keeps nothing between the two, and names or addresses of the uploaded file go no further.
 */
export const carried = (changes: readonly Change[]): string =>
  ['telefon;språk', ...rowsToWrite(changes).map(({ phone, language }) => `${phone};${language}`)]
    .join('\n')
    .concat('\n');

/** What is offered for mending: the lines left out with the reason in front, so that the file can be imported again. */
export type LeftOut = {
  headers: readonly string[];
  rows: readonly { line: number; why: string; cells: readonly string[] }[];
};

/** `called` names the two columns in front. A spreadsheet runs nothing in it as a formula. */
export const leftOutCsv = ({ headers, rows }: LeftOut, called: { line: string; why: string }): string =>
  writeCsv(
    [[called.line, called.why, ...headers], ...rows.map(({ line, why, cells }) => [line, why, ...cells])],
    dialects.spreadsheet,
  );

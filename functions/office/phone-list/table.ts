import { CsvError, type Options, parse } from 'csv-parse/sync';
import { readNumber } from '#functions/phone-number.ts';
import { readLanguage } from '#shared/language/known-languages.ts';
import { columnCounts } from './column-counts.ts';
import type { Read } from './decode.ts';

/** One line of the list as it stands there. `line` counts from 1. */
export type TableRow = { line: number; original: string; cells: readonly string[] };

const delimiters = [';', '\t', ','] as const;
const sampleLines = 100;

const options = (delimiter: string): Options => ({
  delimiter,
  record_delimiter: '\n',
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  trim: true,
});

const most = (counts: ReadonlyMap<number, number>) => Math.max(0, ...counts.values());

/** The separator with which most cells are numbers and languages. Counting commas would be fooled by "Hansen, Ola". */
const delimiterOf = (text: string): string => {
  const sample = text.split('\n', sampleLines).filter((line) => line.trim() !== '');
  const scored = delimiters.map((delimiter) => {
    const rows = sample.map((line) => line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
    const numbers = most(columnCounts(rows, (cell) => readNumber(cell) !== undefined));
    const languages = most(columnCounts(rows, (cell) => readLanguage(cell) !== undefined));
    return { delimiter, score: numbers * 2 + languages };
  });
  const highest = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === highest)?.delimiter ?? ';';
};

type Parsed = { record: string[]; raw: string; info: { lines: number } };

/** The line after the last record that could be read: there the quotation mark stands. */
const lineAfter = (text: string, error: CsvError): number => {
  const read = new TextEncoder().encode(text).subarray(0, error.bytes_records as number);
  return read.reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 1);
};

/** The rows of a list with commas, semicolons or tabs between cells; empty lines are left out. Newlines are `\n`. */
export const readTable = (text: string): Read<{ rows: TableRow[] }> => {
  try {
    const parsed = parse(text, { ...options(delimiterOf(text)), info: true, raw: true }) as unknown as Parsed[];
    const rows = parsed.map(({ record, raw, info }) => {
      const original = raw.replace(/^\n+|\n+$/g, '');
      return { line: info.lines - (original.split('\n').length - 1), original, cells: record };
    });
    return rows.length === 0 ? { ok: false, problem: 'empty' } : { ok: true, rows };
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, problem: 'open-quote', line: lineAfter(text, error) };
    throw error;
  }
};

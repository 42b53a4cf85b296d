import { parse } from 'csv-parse/sync';
import { dialects, writeCsv } from '#functions/csv.ts';
import { type Change, rowsToWrite } from './compare.ts';
import { type Refusal, type Refused, refusals } from './read-list.ts';

/**
 * The lines that an import would write, as a list of two columns, or three where it says who is young. It travels in the preview's form and is read again when
 * it is confirmed: the server keeps nothing between the two, and names or addresses of the uploaded file go no further.
 */
export const carried = (changes: readonly Change[]): string => {
  const rows = rowsToWrite(changes);
  const tellsYoung = rows.some(({ youth }) => youth !== undefined);
  const lines = rows.map(({ phone, language, youth }) => [
    phone,
    language,
    ...(tellsYoung ? [youth ? 'ja' : 'nei'] : []),
  ]);
  return [['telefon', 'språk', ...(tellsYoung ? ['ungdom'] : [])], ...lines]
    .map((line) => `${line.join(';')}\n`)
    .join('');
};

/** The most bytes that a page may carry in its forms: a function answers with at most 6 MB, and takes `maxBytes` of the app back. */
const mostCarried = 4_300_000;

/** The most bytes that a text can take within a page, once it is escaped for HTML and the page for the gateway's JSON. */
const bytesInPage = (text: string): number =>
  new TextEncoder().encode(text).length + 5 * (text.match(/[&<>"'\\\r\n]/g)?.length ?? 0);

/** Whether a page may give back what was typed. */
export const fitsInPage = (text: string): boolean => bytesInPage(text) <= mostCarried;

const head = ['line', 'why'] as const;

/** The refused lines as the preview's form carries them, and how many of them there was room for. */
export type CarriedLeftOut = { text: string; count: number };

/** Carries the refused lines, the first of them where there is not room for all: `beside` is what the page carries already. */
export const carryLeftOut = (
  headers: readonly string[],
  refused: readonly Refused[],
  beside: string,
): CarriedLeftOut => {
  const first = writeCsv([[...head, ...headers]], dialects.machine);
  let room = mostCarried - bytesInPage(beside) - bytesInPage(first);
  const lines: string[] = [];
  for (const { line, because, cells } of refused) {
    const text = writeCsv([[line, because, ...cells]], dialects.machine);
    room -= bytesInPage(text);
    if (room < 0) break;
    lines.push(text);
  }
  return lines.length === 0 ? { text: '', count: 0 } : { text: first + lines.join(''), count: lines.length };
};

/** What is offered for mending: lines that were left out, so that the file can be imported again. */
export type LeftOut = {
  headers: readonly string[];
  rows: readonly { line: number; because: Refusal; cells: readonly string[] }[];
};

/** What `carryLeftOut` wrote, as a browser sends it back; undefined when it is anything else. */
export const readLeftOut = (text: string): LeftOut | undefined => {
  let records: string[][];
  try {
    records = parse(text, { relax_column_count: true });
  } catch {
    return undefined;
  }
  const [[line, why, ...headers] = [], ...rest] = records;
  if (line !== head[0] || why !== head[1]) return undefined;
  const rows = rest.flatMap(([at = '', code, ...cells]) => {
    const because = refusals.find((one) => one === code);
    return because && /^\d{1,7}$/.test(at) ? [{ line: Number(at), because, cells }] : [];
  });
  return rows.length === rest.length ? { headers, rows } : undefined;
};

/** The file: line and reason in front, under the names that `called` gives them. A spreadsheet runs nothing in it as a formula. */
export const leftOutCsv = (
  { headers, rows }: LeftOut,
  called: { line: string; why: string; refusal: Readonly<Record<Refusal, string>> },
): string =>
  writeCsv(
    [
      [called.line, called.why, ...headers],
      ...rows.map(({ line, because, cells }) => [line, called.refusal[because], ...cells]),
    ],
    dialects.spreadsheet,
  );

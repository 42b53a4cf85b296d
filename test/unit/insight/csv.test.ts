import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dialects, writeCsv } from '#functions/csv.ts';
import { releaseColumns, releaseLines } from '#functions/insight/release-csv.ts';
import { hidden, life, release } from '#test/releases.ts';

test('whatever the cells hold, a reader of RFC 4180 gets them back', () => {
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .filter(
      (text) => !/^[=+\-@\t\r]/.test(text.normalize('NFKC').trimStart().replace(/^\0+/, '')) && !/^[\t\r]/.test(text),
    );
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(rows, fc.constantFrom(dialects.machine, dialects.spreadsheet), (cells, dialect) => {
      const text = writeCsv(cells, dialect);
      const read = parse(text, { delimiter: dialect.separator, bom: dialect.mark !== '', record_delimiter: '\r\n' });
      expect(read).toEqual(cells);
    }),
  );
});

test('no text can start a formula; a negative number stays a number', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', ' =', '\n=', '\u0000=', '\uff1d']) {
    const [[cell = ''] = []] = parse(writeCsv([[`${start}1+1`]], dialects.machine)) as string[][];
    expect(cell).toBe(`'${start}1+1`);
  }
  expect(writeCsv([[-0.4]], dialects.machine)).toBe('-0.4\r\n');
  // A program that is set to the other separator must not begin a cell in the middle of a text.
  expect(writeCsv([['x,=1+1']], dialects.spreadsheet)).toBe('\uFEFF"x,=1+1"\r\n');
});

test('a spreadsheet in Norwegian gets a byte order mark, semicolons and decimal commas', () => {
  expect(writeCsv([['æ', 6.5]], dialects.spreadsheet)).toBe('\uFEFFæ;6,5\r\n');
});

test('every line of a release is as wide as its head, and a withheld figure has a reason and no value', () => {
  const questions = [life(4.4, { measure: hidden('protects-another'), n: hidden('too-few-answers') })];
  const lines = releaseLines(release({ questions }));
  const at = (name: (typeof releaseColumns)[number]) => releaseColumns.indexOf(name);
  for (const line of lines) expect(line).toHaveLength(releaseColumns.length);
  const withheld = lines.filter((line) => line[at('status')] === 'withheld');
  expect(withheld.map((line) => [line[at('figure')], line[at('reason')]])).toEqual([
    ['n', 'too-few-answers'],
    ['measure', 'protects-another'],
    ['count', 'too-few-answers'],
  ]);
  for (const line of withheld)
    expect([line[at('value')], line[at('low')], line[at('high')]]).toEqual([undefined, undefined, undefined]);
});

test('free text is in no line', () => {
  const comments = { shown: true, value: ['a sentence of somebody'] };
  const lines = releaseLines(release({ audience: 'municipality', more: { comments } }));
  expect(JSON.stringify(lines)).not.toContain('a sentence of somebody');
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeSheet } from '#infra/texts/csv-sheet.ts';
import { writePo } from '#infra/texts/po.ts';
import { sheetIn } from '#infra/texts/read-file.ts';
import { type OutgoingSheet, type Sheet, sheetOf } from '#infra/texts/sheet.ts';
import { world } from './world.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const formats = { po: writePo, csv: writeSheet };
const plain = ({ language, rows }: OutgoingSheet): Sheet => ({
  language,
  rows: rows.map(({ english: _, note: __, ...row }) => row),
});
const sheet = sheetOf(world(['send']), 'so');

describe.each(['po', 'csv'] as const)('%s', (format) => {
  const written = formats[format](sheet);

  test('what is written is read', () => {
    expect(sheetIn(bytes(written))).toEqual(plain(sheet));
    expect(written).toContain('{municipality} = navnet på kommunen');
  });

  test.each([
    ['with a byte order mark', (text: string) => `\uFEFF${text.replace(/^\uFEFF/, '')}`],
    ['without one', (text: string) => text.replace(/^\uFEFF/, '')],
    ['with CRLF', (text: string) => text.replace(/\r?\n/g, '\r\n')],
    ['with LF', (text: string) => text.replaceAll('\r\n', '\n')],
    ['with what npm writes before it', (text: string) => `\n> tilhor@0.3.0 texts\n> node x export\n\n${text}`],
  ])('%s', (_, mangle) => {
    expect(sheetIn(bytes(mangle(written)))).toEqual(plain(sheet));
  });

  test('whatever stands in a text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc
        .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\\', '\\n', '\t', 'a', ' ', '#', '~'), {
          maxLength: 12,
        })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (text) => {
        const said = text.trim();
        fc.pre(!said.startsWith("'")); // an apostrophe before what would be a formula is taken for the one that we put there
        const rows = sheet.rows.map((row) => ({ ...row, text: said }));
        expect(sheetIn(bytes(formats[format]({ ...sheet, rows }))).rows.map((row) => row.text)).toEqual(
          rows.map(() => said),
        );
      }),
    );
  });

  test('a language with a region', () => {
    expect(sheetIn(bytes(formats[format]({ ...sheet, language: 'fa-AF' }))).language).toBe('fa-AF');
  });
});

describe('what Poedit and Excel do', () => {
  const csv = writeSheet(sheet).replace(/^\uFEFF/, '');
  const po = writePo(sheet);

  test('a text that Poedit no longer calls fuzzy has been reviewed', () => {
    const done = sheetIn(bytes(po.replaceAll('#, fuzzy\n', '')));
    expect(done.rows.every(({ reviewed }) => reviewed)).toBe(true);
    const flags = sheetIn(bytes(po.replaceAll('#, fuzzy\n', '#, fuzzy, c-format\n')));
    expect(flags).toEqual(plain(sheet));
  });

  test('Poedit keeps obsolete texts, and adds comments and headers of its own', () => {
    const kept = po
      .replace(
        '"Language: so\\n"',
        '"X-Generator: Poedit 3.4\\n"\n"Language: so\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"',
      )
      .replace('#. English', '# Sahra: ok\n#. English');
    expect(sheetIn(bytes(`${kept}\n#~ msgctxt "page/old"\n#~ msgid "Gammel"\n#~ msgstr "Hore"\n`))).toEqual(
      plain(sheet),
    );
  });

  test('Excel elsewhere writes commas, and says with tabs and UTF-16 what it calls Unicode text', () => {
    const delimited = (delimiter: string) =>
      sheet.rows.map(({ source, text, reviewed, catalogue, path, exported }) =>
        [
          `${catalogue}/${path}`,
          'so',
          text,
          source,
          reviewed ? 'JA' : 'Nei',
          `${exported.reviewed ? 'r' : 'd'}${exported.mark}`,
        ]
          .map((cell) => `"${cell}"`)
          .join(delimiter),
      );
    const file = (delimiter: string) =>
      [
        ['Text', 'Language', 'Translation', 'Norwegian', 'Reviewed', 'Mark'].join(delimiter),
        ...delimited(delimiter),
        '',
      ].join('\r\n');
    expect(sheetIn(bytes(file(',')))).toEqual(plain(sheet));
    expect(sheetIn(Buffer.from(`\uFEFF${file('\t')}`, 'utf16le'))).toEqual(plain(sheet));
    expect(sheetIn(bytes(`sep=;\r\n${file(';')}`))).toEqual(plain(sheet));
  });

  test('Excel leaves empty rows and columns', () => {
    expect(sheetIn(bytes(`${csv.replaceAll('\r\n', ';;\r\n')};;;;;;;;;\r\n\r\n`))).toEqual(plain(sheet));
  });

  test.each([
    ['not UTF-8', new Uint8Array([0x6e, 0xe6, 0x3b])],
    ['there is no column translation, text', bytes('norwegian;reviewed;language\r\na;b;c\r\n')],
    ['page/intro.who: reviewed is neither', bytes(csv.replace(';no;', ';kanskje;'))],
    ['more than one language: so, ar', bytes(csv.replace(/;so;(?!.*;so;)/s, ';ar;'))],
    ['this is not CSV', bytes(`${csv}"a;b`)],
    ['this is not a PO file', bytes('msgid "a\nmsgstr b\nmsgid "')],
  ])('refused: %s', (said, file) => {
    expect(() => sheetIn(file)).toThrow(said);
  });
});

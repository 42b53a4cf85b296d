import { describe, expect, test } from 'vitest';
import { carried, carryLeftOut, leftOutCsv, readLeftOut } from '#functions/office/phone-list/carry.ts';
import { byPhone, compare } from '#functions/office/phone-list/compare.ts';
import { cleanText, decodeList, longestList } from '#functions/office/phone-list/decode.ts';
import { readList } from '#functions/office/phone-list/read-list.ts';
import { readNumber } from '#functions/phone-number.ts';
import { peopleTexts } from '#web/office/people-texts.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const rowsOf = (text: string, missing?: 'nb') => {
  const list = readList(text, { missing });
  if (!list.ok) throw new Error(list.problem);
  return list.rows;
};

describe('a broken file is told as such, and nothing of it is read', () => {
  test.each([
    ['nothing in it', new Uint8Array(), 'empty'],
    ['blank lines only', bytes(' \r\n\n'), 'empty'],
    ['a NUL byte', bytes('telefon\n900\u000000001'), 'not-text'],
    ['UTF-16 as Excel saves "Unicode text"', Uint8Array.of(0xff, 0xfe, 0x39, 0x00, 0x30, 0x00), 'not-text'],
    ['a zip, as xlsx is', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0), 'not-text'],
    ['more than two million characters', new Uint8Array(longestList + 1).fill(48), 'too-long'],
  ])('%s', (_, file, problem) => {
    expect(decodeList(file)).toEqual({ ok: false, problem });
  });

  test('a quotation mark that is never closed, with its line', () => {
    expect(readList('telefon;navn\n90000001;Kari\n\n90000002;"Ola\n90000003;Per\n')).toEqual({
      ok: false,
      problem: 'open-quote',
      line: 4,
    });
  });
  test('no column that could be numbers', () => {
    expect(readList('navn;språk\nKari;uk\n')).toEqual({ ok: false, problem: 'no-number-column' });
  });
  test('a header and nothing below', () => {
    expect(readList('telefon;språk\n')).toEqual({ ok: false, problem: 'empty' });
  });
});

test('UTF-8 wins where it can be; otherwise the bytes are Windows-1252', () => {
  expect(decodeList(bytes('språk'))).toEqual({ ok: true, text: 'språk' });
  expect(decodeList(Uint8Array.of(0x73, 0x70, 0x72, 0xe5, 0x6b))).toEqual({ ok: true, text: 'språk' });
  expect(cleanText('\uFEFFa\r\nb\rc')).toEqual({ ok: true, text: 'a\nb\nc' });
});

describe('numbers', () => {
  test.each([
    ['90 00 00 01', '+4790000001'],
    ['900-00-001', '+4790000001'],
    ['0047 90000001', '+4790000001'],
    ['4790000001', '+4790000001'],
    ['+46 70 174 06 91', '+46701740691'],
    ['001 (202) 555-0198', '+12025550198'],
    ["'+4790000001", '+4790000001'],
    ['\u202a+47\u00a0900\u00a000\u00a0001\u202c', '+4790000001'],
  ])('%s is %s', (written, number) => expect(readNumber(written)).toBe(number));

  test.each(['', '+47', '12345', '22 22 22', 'abc', '+999123456789', '(718) 555-0193', '4.79E+09', 'ring 90000001'])(
    '%j is none',
    (written) => expect(readNumber(written)).toBeUndefined(),
  );
});

describe('lines', () => {
  test('the first line with a number counts; a later one says which, and when its language differs', () => {
    expect(rowsOf('90000001;uk\n+47 90000001;ar\n90 00 00 01;uk\n')).toMatchObject([
      { is: 'accepted', phone: '+4790000001', language: 'uk' },
      { is: 'duplicate', line: 2, first: 1, insteadOf: 'ar' },
      { is: 'duplicate', line: 3, first: 1, insteadOf: undefined },
    ]);
  });
  test('a refused line does not make a good one a duplicate', () => {
    expect(rowsOf('90000001;xx\n90000001;uk\n')).toMatchObject([
      { is: 'refused', because: 'unknown-language' },
      { is: 'accepted', language: 'uk' },
    ]);
  });
  test('a list of numbers only is refused line by line, or gets the language that the officer chose', () => {
    expect(rowsOf('90000001\n90000002\n')).toMatchObject([{ because: 'no-language' }, { because: 'no-language' }]);
    expect(rowsOf('90000001\n90000002\n', 'nb')).toMatchObject([{ language: 'nb' }, { language: 'nb' }]);
  });
  test('a mobile number is preferred, and a column of national identity numbers is not taken for it', () => {
    expect(rowsOf('Telefon;Mobil;Språk\n72430000;90000001;uk')).toMatchObject([{ phone: '+4790000001' }]);
    expect(rowsOf('01019012345;90000001;uk\n02029012345;90000002;uk')).toMatchObject([
      { phone: '+4790000001' },
      { phone: '+4790000002' },
    ]);
  });
  test('a quoted cell may hold the separator, quotation marks and line breaks; lines are counted as the file has them', () => {
    expect(rowsOf('navn,telefon,språk\n"Li, ""P""\nstua",90000001,uk\nAn,12,uk\n')).toMatchObject([
      { line: 2, is: 'accepted' },
      { line: 4, is: 'refused', original: 'An,12,uk' },
    ]);
  });
});

test('an import shows who is new, who changes language and who has stopped; only the first two are carried on', () => {
  const contact = { id: 'x', municipality: '5027' };
  const known = byPhone([
    { ...contact, phone: '+4790000001', language: 'uk', status: 'active' },
    { ...contact, phone: '+4790000002', language: 'uk', status: 'stopped' },
  ]);
  const { changes } = compare(known, rowsOf('90000001;ar\n90000002;uk\n90000003;fa-AF\n'));
  expect(changes.map(({ is }) => is)).toEqual(['updated', 'unchanged', 'added']);
  expect(changes[1]).toMatchObject({ before: { status: 'stopped' } });
  expect(carried(changes)).toBe('telefon;språk\n+4790000001;ar\n+4790000003;fa-AF\n');
});

test('the file of lines left out runs no formula, and can be mended and imported again', () => {
  const list = readList('navn;telefon;språk\n=cmd();90000001;xx\nKari;+4790000002;norsk\n');
  if (!list.ok) throw new Error(list.problem);
  const refusal = { ...peopleTexts.nb.refusal, 'unknown-language': '+ukjent' };
  const rows = list.rows.map(({ line, cells }) => ({ line, because: 'unknown-language' as const, cells }));
  const csv = leftOutCsv({ headers: list.headers, rows }, { line: 'Linje', why: 'Årsak', refusal });
  expect(csv).toBe(
    "\uFEFFLinje;Årsak;navn;telefon;språk\r\n2;'+ukjent;'=cmd();90000001;xx\r\n3;'+ukjent;Kari;'+4790000002;norsk\r\n",
  );
  const mended = cleanText(csv.replace('xx', 'uk').replace('norsk', 'nn'));
  expect(mended.ok && rowsOf(mended.text)).toMatchObject([
    { phone: '+4790000001', language: 'uk' },
    { phone: '+4790000002', language: 'nn' },
  ]);
});

describe('the lines left out, as a page carries them', () => {
  const refused = (text: string) => {
    const list = readList(text);
    if (!list.ok) throw new Error(list.problem);
    return { headers: list.headers, lines: list.rows.filter((row) => row.is === 'refused') };
  };

  test('come back as they were, also with quotes, commas and line breaks in them', () => {
    const { headers, lines } = refused('navn;telefon;språk\n"Ola ""O"", ""Nor""\nmann";1;uk\n=1+1;90000001;klingon\n');
    const { text, count } = carryLeftOut(headers, lines, '');
    expect(count).toBe(2);
    expect(readLeftOut(text)).toEqual({
      headers: ['navn', 'telefon', 'språk'],
      rows: [
        { line: 2, because: 'no-number', cells: ['Ola "O", "Nor"\nmann', '1', 'uk'] },
        { line: 4, because: 'unknown-language', cells: ["'=1+1", '90000001', 'klingon'] },
      ],
    });
  });

  test('are the first of them where there is not room for all, and none where the list itself fills the page', () => {
    const { headers, lines } = refused(`telefon;språk\n${`1;${'"'.repeat(90)}\n`.repeat(20_000)}`);
    const { text, count } = carryLeftOut(headers, lines, '');
    expect(count).toBeGreaterThan(1000);
    expect(count).toBeLessThan(20_000);
    expect(readLeftOut(text)?.rows).toHaveLength(count);
    expect(carryLeftOut(headers, lines, 'x'.repeat(5_000_000))).toEqual({ text: '', count: 0 });
  });

  test.each(['', 'line', 'line,why\r\n1,because', 'line,why\r\nx,no-number', 'line,why\r\n"1'])(
    '%j was never carried',
    (text) => {
      expect(readLeftOut(text)).toBeUndefined();
    },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carried } from '#functions/office/phone-list/carry.ts';
import { compare } from '#functions/office/phone-list/compare.ts';
import { decodeList } from '#functions/office/phone-list/decode.ts';
import { readList } from '#functions/office/phone-list/read-list.ts';
import { knownLanguages } from '#shared/language/known-languages.ts';

type Person = { phone: string; language: string; name: string };

const people = fc.uniqueArray(
  fc.record({
    phone: fc.integer({ min: 90_000_000, max: 99_999_999 }).map((n) => `+47${n}`),
    language: fc.constantFrom(...Object.keys(knownLanguages)),
    name: fc.constantFrom('Øystein Ås', 'Hansen, Ola', 'Nord; Kari', 'Per "Pelle" Li', '=SUM(A1)', '2', ''),
  }),
  { selector: ({ phone }) => phone, minLength: 1, maxLength: 40 },
);
const writing = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  encoding: fc.constantFrom('utf-8', 'utf-8 with a mark', 'windows-1252'),
  header: fc.constantFrom(['Mobil', 'Språk', 'Navn'], ['Phone number', 'Language', 'Name'], undefined),
  order: fc.constantFrom([0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 2, 1]),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  number: fc.constantFrom(
    (phone: string) => phone,
    (phone: string) => phone.replace('+', '00'),
    (phone: string) => phone.replace(/^\+47(\d{3})(\d{2})(\d{3})$/, '$1 $2 $3'),
    (phone: string) => phone.replace(/^\+47/, '+47 '),
  ),
});
type Writing = typeof writing extends fc.Arbitrary<infer W> ? W : never;

const cell = (text: string) => (/[",;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const encode = (text: string, encoding: Writing['encoding']): Uint8Array =>
  encoding === 'windows-1252'
    ? Uint8Array.from(text, (character) => character.charCodeAt(0)) // the letters used here are the same in Latin-1
    : new TextEncoder().encode(encoding === 'utf-8' ? text : `\uFEFF${text}`);

const write = (list: Person[], { delimiter, encoding, header, order, newline, number }: Writing): Uint8Array => {
  const rows = list.map(({ phone, language, name }) => [number(phone), language, name]);
  const lines = [...(header ? [header] : []), ...rows].map((cells) =>
    order.map((i) => cell(cells[i] ?? '')).join(delimiter),
  );
  return encode(lines.join(newline) + newline, encoding);
};

const read = (bytes: Uint8Array) => {
  const decoded = decodeList(bytes);
  const list = decoded.ok ? readList(decoded.text) : decoded;
  if (!list.ok) throw new Error(list.problem);
  return list.rows;
};

test('columns in any order, any separator, encoding and header give the same people', () => {
  fc.assert(
    fc.property(people, writing, (list, how) => {
      const rows = read(write(list, how));
      expect(rows.map((row) => (row.is === 'accepted' ? [row.phone, row.language] : row))).toEqual(
        list.map(({ phone, language }) => [phone, language]),
      );
      expect(rows[0]?.line).toBe(how.header ? 2 : 1);
    }),
  );
});

test('a list imported once changes nothing when it is imported again', () => {
  fc.assert(
    fc.property(people, writing, (list, how) => {
      const rows = read(write(list, how));
      const first = compare(new Map(), rows);
      expect(first.changes.map(({ is }) => is)).toEqual(list.map(() => 'added'));
      const known = new Map(
        first.changes.map(({ row }) => [row.phone, { language: row.language, status: 'stopped' as const }]),
      );
      expect(compare(known, rows).changes.every(({ is }) => is === 'unchanged')).toBe(true);
    }),
  );
});

test('what the preview carries is read back as the lines that would be written', () => {
  fc.assert(
    fc.property(people, writing, (list, how) => {
      const { changes } = compare(new Map(), read(write(list, how)));
      const back = readList(carried(changes));
      expect(back.ok && back.rows.map((row) => row.is === 'accepted' && [row.phone, row.language])).toEqual(
        list.map(({ phone, language }) => [phone, language]),
      );
    }),
  );
});

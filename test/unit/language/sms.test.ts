import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smsParts } from '#shared/language/sms.ts';

test.each([
  ['nothing', '', 'GSM-7', 0, 0],
  ['æøå are GSM-7', 'Blåbærøl', 'GSM-7', 8, 1],
  ['ó is not', 'ó', 'UCS-2', 1, 1],
  ['ç is not, Ç is', 'ç', 'UCS-2', 1, 1],
  ['Ç', 'Ç', 'GSM-7', 1, 1],
  ['an extension character is two', '€', 'GSM-7', 2, 1],
  ['160 fit', 'a'.repeat(160), 'GSM-7', 160, 1],
  ['161 do not', 'a'.repeat(161), 'GSM-7', 161, 2],
  ['306 in two', 'a'.repeat(306), 'GSM-7', 306, 2],
  ['307 in three', 'a'.repeat(307), 'GSM-7', 307, 3],
  ['80 extension characters fit', '€'.repeat(80), 'GSM-7', 160, 1],
  ['an escape pair is not split', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
  ['76 pairs in a part of 153', '€'.repeat(153), 'GSM-7', 306, 3],
  ['70 fit', 'я'.repeat(70), 'UCS-2', 70, 1],
  ['71 do not', 'я'.repeat(71), 'UCS-2', 71, 2],
  ['134 in two', 'я'.repeat(134), 'UCS-2', 134, 2],
  ['135 in three', 'я'.repeat(135), 'UCS-2', 135, 3],
  ['a surrogate pair is not split', `${'я'.repeat(66)}😀${'я'.repeat(66)}`, 'UCS-2', 134, 3],
  ['one character turns the whole text', `${'a'.repeat(100)}—`, 'UCS-2', 101, 2],
  ['isolates are UCS-2', '\u2068Tilhør\u2069', 'UCS-2', 8, 1],
])('%s', (_, text, encoding, units, parts) => {
  expect(smsParts(text)).toEqual({ encoding, units, parts });
});

test('parts hold the units, and hardly more', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '€', 'я', '😀', '\n'), maxLength: 700 }), (text) => {
      const { encoding, units, parts } = smsParts(text);
      const [one, joined] = encoding === 'GSM-7' ? [160, 153] : [70, 67];
      if (units <= one) expect(parts).toBe(units === 0 ? 0 : 1);
      else {
        expect(parts).toBeGreaterThanOrEqual(Math.ceil(units / joined));
        expect(parts).toBeLessThanOrEqual(Math.ceil(units / (joined - 1)));
      }
    }),
  );
});

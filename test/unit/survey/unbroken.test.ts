import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unbroken, unbrokenNumbers } from '#web/survey/unbroken.ts';

test('a short name of a place stands on one line, a long one may break', () => {
  expect(unbroken('Midtre Gauldal')).toBe('Midtre\u00a0Gauldal');
  expect(unbroken('Nore og Uvdal')).toBe('Nore\u00a0og\u00a0Uvdal');
  expect(unbroken('Raarvihke - Røyrvik')).toBe('Raarvihke - Røyrvik');
});

test('nothing but its spaces changes', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(unbroken(name).replaceAll('\u00a0', ' ')).toBe(name.replaceAll('\u00a0', ' '));
    }),
  );
});

test('a telephone number in a text stands on one line, its words may break', () => {
  expect(unbrokenNumbers('Frivilligsentralen, 900 00 000')).toBe('Frivilligsentralen, 900\u00a000\u00a0000');
  expect(unbrokenNumbers('+47 72 40 30 00 or come by')).toBe('+47\u00a072\u00a040\u00a030\u00a000 or come by');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unbroken } from '#web/survey/unbroken.ts';

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

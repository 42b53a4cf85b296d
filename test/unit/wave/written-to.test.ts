import { expect, test } from 'vitest';
import { isWrittenTo } from '#shared/wave/written-to.ts';

test.each([
  ['active', undefined, false, true],
  ['active', undefined, true, true],
  ['active', true, true, true],
  ['active', true, false, false],
  ['stopped', undefined, true, false],
  ['stopped', true, true, false],
  ['undeliverable', undefined, true, false],
] as const)('%s, young: %s, the young are asked: %s: %s', (status, youth, asksYoung, written) => {
  expect(isWrittenTo({ status, ...(youth && { youth }) }, asksYoung)).toBe(written);
});

import { expect, test } from 'vitest';
import { outcomeOf, pauseAfter } from '#web/survey/post.ts';

test('only the way to the thanks means that it has arrived', () => {
  expect(outcomeOf('opaqueredirect', 0)).toBe('sent');
  for (const status of [500, 502, 503, 504, 429, 408]) expect(outcomeOf('basic', status)).toBe('lost');
  for (const status of [200, 403, 404, 409, 410, 413, 422]) expect(outcomeOf('basic', status)).toBe('to-read');
});

test('pauses grow to a minute, and after thirty tries in vain only a sign of life starts another', () => {
  const pauses = Array.from({ length: 40 }, (_, i) => pauseAfter(i + 1));
  expect(pauses.slice(0, 7)).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  expect(pauses.filter((pause) => pause !== undefined)).toHaveLength(29);
});

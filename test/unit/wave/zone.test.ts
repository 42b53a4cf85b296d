import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, afterQuiet, dayOf, isQuiet, momentOf } from '#shared/wave/zone.ts';
import { anyQuiet } from './arbitrary-wave.ts';

const hour = 3_600_000;
const utc = (text: string) => Date.parse(text);
const anyMoment = fc.oneof(
  fc.integer({ min: utc('2026-01-01T00:00:00Z'), max: utc('2030-01-01T00:00:00Z') }),
  fc.integer({ min: utc('2026-03-28T12:00:00Z'), max: utc('2026-03-29T12:00:00Z') }), // clocks go forward
  fc.integer({ min: utc('2026-10-24T12:00:00Z'), max: utc('2026-10-25T12:00:00Z') }), // clocks go back
);

test('quiet hours end at the first moment that is not quiet, also in the nights when clocks change', () => {
  fc.assert(
    fc.property(anyQuiet, anyMoment, (quiet, now) => {
      const end = afterQuiet(quiet, now);
      expect(isQuiet(quiet, end)).toBe(false);
      expect(end).toBeGreaterThanOrEqual(now);
      if (end === now) return;
      for (let at = now; at < end; at += hour / 4) expect(isQuiet(quiet, at)).toBe(true);
      expect(isQuiet(quiet, end - 1)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('nobody is woken on the two nights of the year when the clock is changed', () => {
  const quiet = { from: 20, to: 8 };
  expect(afterQuiet(quiet, utc('2026-03-28T20:00:00Z'))).toBe(utc('2026-03-29T06:00:00Z')); // 08:00 summer time
  expect(afterQuiet(quiet, utc('2026-10-24T20:00:00Z'))).toBe(utc('2026-10-25T07:00:00Z')); // 08:00 winter time
  expect(isQuiet(quiet, utc('2026-10-25T06:59:59Z'))).toBe(true);
});

test('quiet hours that end at an hour which the clocks leave out end a day later', () => {
  expect(afterQuiet({ from: 3, to: 2 }, utc('2026-03-28T12:00:00Z'))).toBe(utc('2026-03-30T00:00:00Z'));
});

test('quiet hours from and to the same hour are none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), anyMoment, (at, now) => {
      expect(isQuiet({ from: at, to: at }, now)).toBe(false);
    }),
  );
});

test('a local hour is that hour in summer and in winter', () => {
  expect(momentOf('2026-01-15', 10)).toBe(utc('2026-01-15T09:00:00Z'));
  expect(momentOf('2026-07-15', 10)).toBe(utc('2026-07-15T08:00:00Z'));
  expect(dayOf(utc('2026-07-14T22:00:00Z'))).toBe('2026-07-15');
});

test('days and months are counted on the calendar', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
});

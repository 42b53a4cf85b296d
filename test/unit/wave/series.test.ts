import fc from 'fast-check';
import { expect, test } from 'vitest';
import { horizonOf, openingHour, type Series, timesOf, wavesOf } from '#shared/wave/series.ts';
import { isWaveId } from '#shared/wave/wave.ts';
import { addMonths, dayOf, isQuiet, momentOf } from '#shared/wave/zone.ts';
import { anySeries } from './arbitrary-wave.ts';

const series: Series = {
  id: 'abc123',
  municipality: '5027',
  survey: { id: 'core', version: 1 },
  firstDay: '2026-01-31',
  everyMonths: 1,
  openDays: 14,
  reminderDays: [3, 7],
  quiet: { from: 20, to: 8 },
  breakdowns: [],
  repeats: false,
  synthetic: false,
};

test('a monthly series that begins on the 31st keeps to the end of each month and does not drift', () => {
  const days = wavesOf(series, '2027-01-31').map(({ opensAt }) => dayOf(opensAt));
  expect(days.slice(0, 5)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']);
  expect(days).toHaveLength(12);
});

test('planning further never changes what was planned before', () => {
  fc.assert(
    fc.property(anySeries, fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 24 }), (any, months, more) => {
      const near = wavesOf(any, addMonths(any.firstDay, months));
      const far = wavesOf(any, addMonths(any.firstDay, months + more));
      expect(far.slice(0, near.length)).toEqual(near);
      expect(far.every(({ id }, i) => isWaveId(id) && id.endsWith(`-${i + 1}`))).toBe(true);
    }),
  );
});

test('waves of a series never overlap, and each opens, reminds and closes in that order', () => {
  fc.assert(
    fc.property(anySeries, (any) => {
      const waves = wavesOf(any, addMonths(any.firstDay, 24));
      for (const [i, wave] of waves.entries()) {
        expect(wave.opensAt).toBeLessThan(wave.closesAt);
        expect(wave.remindersAt.every((at, n, all) => at > (all[n - 1] ?? wave.opensAt))).toBe(true);
        const next = waves[i + 1];
        if (next) expect(wave.closesAt).toBeLessThanOrEqual(next.opensAt);
      }
    }),
  );
});

test('the last day is included whole, over the change of clocks too', () => {
  const { opensAt, closesAt } = timesOf(series, '2026-03-20');
  expect(opensAt).toBe(momentOf('2026-03-20', 10));
  expect(closesAt).toBe(momentOf('2026-04-03', 0));
});

test('a wave opens at ten, or when a long night ends', () => {
  expect(openingHour({ from: 20, to: 8 })).toBe(10);
  expect(openingHour({ from: 22, to: 12 })).toBe(12);
  expect(isQuiet({ from: 22, to: 12 }, timesOf({ ...series, quiet: { from: 22, to: 12 } }, '2026-05-01').opensAt)).toBe(
    false,
  );
});

test('a series is planned for its first year, and a year ahead for as long as it repeats', () => {
  expect(horizonOf(series, '2025-12-01')).toBe('2027-01-31');
  expect(horizonOf(series, '2028-01-01')).toBe('2027-01-31');
  expect(horizonOf({ ...series, repeats: true }, '2028-01-01')).toBe('2029-01-01');
});

test('a series that would never move on is refused', () => {
  expect(() => wavesOf({ ...series, everyMonths: 0 }, '2027-01-01')).toThrow(RangeError);
  expect(() => wavesOf({ ...series, everyMonths: Number.NaN }, '2027-01-01')).toThrow(RangeError);
});

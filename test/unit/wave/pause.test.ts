import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPaused, pauseUntil } from '#shared/wave/pause.ts';
import { addMonths, dayOf, momentOf } from '#shared/wave/zone.ts';

const now = Date.parse('2026-01-31T22:59:00Z'); // 23:59 in Norway

test.each([
  [{ months: '1', date: '' }, '2026-02-28'],
  [{ months: '6', date: '' }, '2026-07-31'],
  [{ months: '3', date: '2026-02-01' }, '2026-02-01'],
  [{ months: '', date: '1.3.2026' }, '2026-03-01'],
  [{ months: '3', date: '2026-01-31' }, undefined],
  [{ months: '3', date: '2027-02-01' }, undefined],
  [{ months: '3', date: 'soon' }, undefined],
  [{ months: '2', date: '' }, undefined],
])('%o is until %s', (wish, until) => {
  expect(pauseUntil(wish, now)).toBe(until);
});

test('a pause lasts until its day begins, then it is over by itself', () => {
  const moment = fc.integer({ min: momentOf('2026-01-01', 0), max: momentOf('2030-01-01', 0) });
  fc.assert(
    fc.property(moment, fc.constantFrom('1', '3', '6'), (at, months) => {
      const pausedUntil = pauseUntil({ months, date: '' }, at) ?? '';
      expect(pausedUntil).toBe(addMonths(dayOf(at), Number(months)));
      const end = momentOf(pausedUntil, 0);
      expect([at, end - 1, end, end + 1].map((one) => isPaused({ pausedUntil }, one))).toEqual([
        true,
        true,
        false,
        false,
      ]);
    }),
  );
  expect(isPaused({}, now)).toBe(false);
});

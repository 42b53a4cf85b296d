import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlanValues, readPlan } from '#functions/office/plan/form.ts';
import { offers } from '#functions/office/plan/surveys.ts';
import { suggestedValues, valuesOf } from '#functions/office/plan/values.ts';
import { firstWaves, newSeriesId, overlapping, seriesOf } from '#functions/office/plan/write-plan.ts';
import { readDay } from '#shared/wave/read-day.ts';
import { momentOf } from '#shared/wave/zone.ts';

const now = momentOf('2026-09-01', 12);
const good: PlanValues = {
  survey: 'core.1',
  firstDay: '2026-09-14',
  everyMonths: '3',
  openDays: '14',
  reminder1: '4',
  reminder2: '9',
  quietFrom: '20',
  quietTo: '8',
  breakdowns: ['age'],
  repeats: true,
};
const faults = (change: Partial<PlanValues>) => {
  const read = readPlan({ ...good, ...change }, offers, now);
  return read.ok ? [] : read.errors.map(({ field, problem }) => `${field} ${problem}`);
};
const plan = (change: Partial<PlanValues> = {}) => {
  const read = readPlan({ ...good, ...change }, offers, now);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value;
};
const series = (change: Partial<PlanValues> = {}) =>
  seriesOf(plan(change), { id: 'abc123', municipality: '5027', synthetic: false });

test('what the form suggests can be planned as it stands, at any time of the year', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), (at) => {
      expect(readPlan(suggestedValues('core.1', at.getTime()), offers, at.getTime())).toMatchObject({ ok: true });
    }),
  );
});

test('a filled-in form is a plan', () => {
  expect(plan()).toEqual({
    survey: { id: 'core', version: 1 },
    firstDay: '2026-09-14',
    everyMonths: 3,
    openDays: 14,
    reminderDays: [4, 9],
    quiet: { from: 20, to: 8 },
    breakdowns: ['age'],
    repeats: true,
  });
  expect(plan({ firstDay: '14.9.2026', reminder1: '', reminder2: '5', breakdowns: [] })).toMatchObject({
    firstDay: '2026-09-14',
    reminderDays: [5],
    breakdowns: [],
  });
});

describe('each fault is told where it is', () => {
  test.each<[Partial<PlanValues>, string[]]>([
    [{ survey: 'other.1' }, ['survey no-such-survey']],
    [{ firstDay: '' }, ['firstDay not-a-day']],
    [{ firstDay: '2026-02-30' }, ['firstDay not-a-day']],
    [{ firstDay: '2026-08-31' }, ['firstDay already-passed']],
    [{ firstDay: '2026-09-01' }, ['firstDay already-passed']], // it is noon, and waves open at ten
    [{ firstDay: '2028-09-02' }, ['firstDay too-far-ahead']],
    [{ everyMonths: '13' }, ['everyMonths not-1-to-12']],
    [{ openDays: '6' }, ['openDays not-7-to-28']],
    [{ openDays: '29' }, ['openDays not-7-to-28']],
    [{ openDays: '14.5' }, ['openDays not-7-to-28']],
    [{ reminder1: '0' }, ['reminder1 reminder-not-a-day-count']],
    [{ reminder1: '', reminder2: '14' }, ['reminder2 reminder-after-close']],
    [{ reminder1: '9', reminder2: '9' }, ['reminder2 reminders-out-of-order']],
    [{ quietFrom: '24' }, ['quietFrom not-an-hour']],
    [{ quietFrom: '9', quietTo: '17' }, ['quietFrom quiet-when-sending']],
    [{ breakdowns: ['age', 'reason', 'time-here'] }, ['breakdowns too-many-breakdowns']],
    [
      { firstDay: 'x', openDays: '', everyMonths: '' },
      ['everyMonths not-1-to-12', 'firstDay not-a-day', 'openDays not-7-to-28'],
    ],
  ])('%o', (change, expected) => expect(faults(change)).toEqual(expected));
});

test('a question that is no background question is no breakdown', () => {
  expect(plan({ breakdowns: ['life', 'reason'] }).breakdowns).toEqual(['reason']);
});

test('today will do, before the hour at which waves open', () => {
  const early = momentOf('2026-09-01', 9);
  expect(readPlan({ ...good, firstDay: '2026-09-01' }, offers, early)).toMatchObject({ ok: true });
});

test('days are read as a date field sends them and as Norwegians write them', () => {
  expect([readDay('2026-03-07'), readDay('7.3.2026'), readDay('07.03.2026')]).toEqual(Array(3).fill('2026-03-07'));
  expect([readDay('31.2.2026'), readDay('2026-3-7'), readDay('tomorrow')]).toEqual(Array(3).fill(undefined));
});

test('a quarterly year is four waves, on the days the officer sees, across the change of the clock', () => {
  const iso = (at: number) => new Date(at).toISOString();
  const waves = firstWaves(series(), now);
  expect(waves.map(({ id }) => id)).toEqual([1, 2, 3, 4].map((n) => `5027-abc123-${n}`));
  expect(
    waves.map(({ opensAt, closesAt, remindersAt }) => [iso(opensAt), iso(closesAt), ...remindersAt.map(iso)]),
  ).toEqual([
    ['2026-09-14T08:00:00.000Z', '2026-09-27T22:00:00.000Z', '2026-09-18T08:00:00.000Z', '2026-09-23T08:00:00.000Z'],
    ['2026-12-14T09:00:00.000Z', '2026-12-27T23:00:00.000Z', '2026-12-18T09:00:00.000Z', '2026-12-23T09:00:00.000Z'],
    ['2027-03-14T09:00:00.000Z', '2027-03-27T23:00:00.000Z', '2027-03-18T09:00:00.000Z', '2027-03-23T09:00:00.000Z'],
    ['2027-06-14T08:00:00.000Z', '2027-06-27T22:00:00.000Z', '2027-06-18T08:00:00.000Z', '2027-06-23T08:00:00.000Z'],
  ]);
});

test('a wave fills the form with what it was planned with', () => {
  const { survey, everyMonths, repeats, ...timing } = good;
  for (const wave of firstWaves(series({ everyMonths: '1', openDays: '28' }), now))
    expect(valuesOf(wave)).toEqual({ ...timing, openDays: '28', firstDay: expect.stringMatching(/-14$/) });
});

test('waves of another plan that are open at the same time are found; cancelled ones are none', () => {
  const waves = firstWaves(series(), now);
  const later = firstWaves(
    seriesOf(plan({ firstDay: '2026-09-27' }), { id: 'zzz999', municipality: '5027', synthetic: false }),
    now,
  );
  const apart = firstWaves(series({ firstDay: '2026-09-28' }), now);
  expect(overlapping(waves, later)).toHaveLength(4);
  expect(overlapping(waves, apart)).toEqual([]);
  expect(
    overlapping(
      waves,
      later.map((wave) => ({ ...wave, state: 'cancelled', cancelledAt: now })),
    ),
  ).toEqual([]);
});

test('an id for a series is six characters, each as likely as the other', () => {
  expect(newSeriesId((bytes) => Uint8Array.from({ length: bytes }, (_, i) => i))).toBe('012345');
  expect(newSeriesId((bytes) => Uint8Array.from({ length: bytes }, (_, i) => (i < 10 ? 255 : 35 + i)))).toMatch(
    /^[0-9a-z]{6}$/,
  );
});

import fc from 'fast-check';
import type { Series } from '#shared/wave/series.ts';
import { wavesOf } from '#shared/wave/series.ts';
import type { QuietHours, Wave } from '#shared/wave/wave.ts';
import { addDays } from '#shared/wave/zone.ts';

const day = fc.integer({ min: 0, max: 3 * 365 }).map((days) => addDays('2026-01-01', days));

export const anyQuiet: fc.Arbitrary<QuietHours> = fc.record({
  from: fc.integer({ min: 0, max: 23 }),
  to: fc.integer({ min: 0, max: 23 }),
});

const reminders = fc
  .uniqueArray(fc.integer({ min: 1, max: 27 }), { maxLength: 2 })
  .map((days) => days.sort((a, b) => a - b));

export const anySeries: fc.Arbitrary<Series> = fc.record({
  id: fc.constant('abc123'),
  municipality: fc.constant('5027'),
  survey: fc.constant({ id: 'core', version: 1 }),
  firstDay: day,
  everyMonths: fc.integer({ min: 1, max: 12 }),
  openDays: fc.integer({ min: 7, max: 28 }),
  reminderDays: reminders,
  quiet: fc.oneof(fc.constant({ from: 20, to: 8 }), anyQuiet),
  breakdowns: fc.constant([]),
  repeats: fc.boolean(),
  synthetic: fc.constant(true),
});

/** The first wave of any series, planned. */
export const anyPlanned: fc.Arbitrary<Wave> = anySeries.map((series) => {
  const [wave] = wavesOf(series, addDays(series.firstDay, 1));
  if (!wave) throw new Error('a series without waves');
  return wave;
});

import { shardsFor } from './shards.ts';
import type { QuietHours, Wave } from './wave.ts';
import { waveId } from './wave.ts';
import { addDays, addMonths, momentOf } from './zone.ts';

/** For how many days a wave is open. */
export const openDaysRange = { least: 7, most: 28 } as const;
/** For how many ms a link key may be needed that went out of use: by the longest wave, opened that moment, and a week more. */
export const linkKeyNeededMs = (openDaysRange.most + 7) * 24 * 60 * 60_000;

/** A survey that comes back: what an officer plans in one form. */
export type Series = {
  /** Six characters of `[0-9a-z]`, random. */
  id: string;
  municipality: string;
  survey: { id: string; version: number };
  /** The day of the first wave, `YYYY-MM-DD`. */
  firstDay: string;
  /** 1–12 months between the first days of waves. */
  everyMonths: number;
  /** Within `openDaysRange`; the last one is included whole. */
  openDays: number;
  /** Days after the first on which those who have not answered are reminded; none, one or two. */
  reminderDays: readonly number[];
  quiet: QuietHours;
  breakdowns: readonly string[];
  /** Whether the clock goes on planning a year ahead, or stops after the first year. */
  repeats: boolean;
  synthetic: boolean;
};

/** Waves open at ten in the morning, local time, or when quiet hours end if that is later. */
export const openingHour = (quiet: QuietHours): number => (quiet.from > quiet.to && quiet.to > 10 ? quiet.to : 10);

/** Opening, closing and reminders of a wave that starts on `day`. It closes at midnight after its last day. */
export const timesOf = (
  series: Pick<Series, 'openDays' | 'reminderDays' | 'quiet'>,
  day: string,
): Pick<Wave, 'opensAt' | 'closesAt' | 'remindersAt'> => ({
  opensAt: momentOf(day, openingHour(series.quiet)),
  closesAt: momentOf(addDays(day, series.openDays), 0),
  remindersAt: series.reminderDays.map((days) => momentOf(addDays(day, days), openingHour(series.quiet))),
});

/**
 * The waves of a series whose first day lies before `horizon` (`YYYY-MM-DD`), as planned. The same series gives the same
 * waves, so planning again writes nothing new. Throws a RangeError when `everyMonths` is not 1–12.
 */
export const wavesOf = (series: Series, horizon: string): Wave[] => {
  if (!(series.everyMonths >= 1 && series.everyMonths <= 12)) throw new RangeError('a wave comes every 1–12 months');
  const waves: Wave[] = [];
  for (let i = 0; ; i++) {
    const day = addMonths(series.firstDay, i * series.everyMonths);
    if (day >= horizon) return waves;
    waves.push({
      id: waveId(series.municipality, series.id, i + 1),
      municipality: series.municipality,
      series: series.id,
      number: i + 1,
      survey: series.survey,
      ...timesOf(series, day),
      quiet: series.quiet,
      breakdowns: series.breakdowns,
      shards: shardsFor(0), // until it opens, when it is known how many are asked
      synthetic: series.synthetic,
      revision: 1,
      state: 'planned',
    });
  }
};

/** How far a series is planned on `today`: its first year, and a year from today while it repeats. */
export const horizonOf = (series: Series, today: string): string => {
  const first = addMonths(series.firstDay, 12);
  const ahead = addMonths(today, 12);
  return series.repeats && ahead > first ? ahead : first;
};

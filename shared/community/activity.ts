import { Temporal } from 'temporal-polyfill';
import { dayOf, zone } from '../wave/zone.ts';
import type { Entry } from './listed.ts';
import type { InLanguages } from './words.ts';

/** For whom an activity is. */
export const forWhom = ['everyone', 'youth', 'women', 'men', 'families', 'children', 'older'] as const;
export type ForWhom = (typeof forWhom)[number];

/** A day (`YYYY-MM-DD`) and a local time (`HH:MM`); with `until` every week on that weekday, that day the last. */
export type When = { day: string; time: string; until?: string };

/** Something that one can come to. */
export type Activity = Entry & {
  words: InLanguages;
  /** Where, as it stands on the sign. */
  place: string;
  when: When;
  /** What it costs; 0 is free. */
  kroner: number;
  for: ForWhom;
  /** Whom to ask, as newcomers may read it. */
  contact: string;
};

/** An activity and the next time that it takes place. */
export type Coming = { activity: Activity; day: string; at: number };

/** Whoever is a little late is told of it still. */
export const stillComeMs = 60 * 60_000;

const momentOn = (day: Temporal.PlainDate, time: string) => ({
  day: day.toString(),
  at: day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds,
});

/** The next time that something takes place, also one that began less than an hour ago; undefined when it is over. */
export const nextTime = ({ day, time, until }: When, now: number): { day: string; at: number } | undefined => {
  const first = Temporal.PlainDate.from(day);
  const passed = first.until(dayOf(now), { largestUnit: 'weeks' }).weeks;
  // The week that we are in, or the one after it.
  const weeks = until === undefined ? [0] : [Math.max(0, passed), Math.max(0, passed) + 1];
  return weeks
    .map((week) => momentOn(first.add({ weeks: week }), time))
    .find((next) => next.at + stillComeMs > now && next.day <= (until ?? day));
};

/** What one can still come to, the nearest first; for the young what is for them before all else. */
export const upcoming = (activities: readonly Activity[], now: number, youth = false): Coming[] => {
  const rank = ({ activity }: Coming) => (youth && activity.for === 'youth' ? 0 : 1);
  return activities
    .flatMap((activity) => {
      const next = nextTime(activity.when, now);
      return next ? [{ activity, ...next }] : [];
    })
    .sort((a, b) => rank(a) - rank(b) || a.at - b.at || a.activity.id.localeCompare(b.activity.id));
};

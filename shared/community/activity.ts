import { Temporal } from 'temporal-polyfill';
import type { Language } from '../language/languages.ts';
import { dayOf, zone } from '../wave/zone.ts';
import type { Entry } from './listed.ts';
import { type InLanguages, isToldIn } from './words.ts';

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

/** Who reads what there is to come to. */
export type Reader = { language: Language; youth: boolean };

/** What one can still come to, the nearest first. */
export const upcoming = (activities: readonly Activity[], now: number): Coming[] =>
  activities
    .flatMap((activity) => {
      const next = nextTime(activity.when, now);
      return next ? [{ activity, ...next }] : [];
    })
    .sort((a, b) => a.at - b.at || a.activity.id.localeCompare(b.activity.id));

/**
 * The same in the order for one reader: for the young what is for them before all else; then what is told in her language or is for
 * everyone, before what is for some and told in other languages only; then near in time. What is for everyone does not wait for
 * a translation: there she may come as she is.
 */
export const upcomingFor = ({ language, youth }: Reader, activities: readonly Activity[], now: number): Coming[] => {
  const isForYoung = ({ activity }: Coming) => youth && activity.for === 'youth';
  const isForHer = ({ activity }: Coming) => activity.for === 'everyone' || isToldIn(activity.words, language);
  const later = (is: boolean) => (is ? 0 : 1);
  return upcoming(activities, now).sort(
    (a, b) => later(isForYoung(a)) - later(isForYoung(b)) || later(isForHer(a)) - later(isForHer(b)),
  );
};

import { Temporal } from 'temporal-polyfill';
import type { QuietHours } from './wave.ts';

/** Every municipality that we serve keeps Norwegian time. */
export const zone = 'Europe/Oslo';

/** The moment (epoch ms) of an hour of a local day; days are `YYYY-MM-DD`. */
export const momentOf = (day: string, hour: number): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: { hour } }).epochMilliseconds;

/** The local day (`YYYY-MM-DD`) of a moment. */
export const dayOf = (now: number): string =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The local day that many days later. */
export const addDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** The local day that many months later; the 31st becomes the last day of a shorter month. */
export const addMonths = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** True while nobody is to be sent anything. `from` equal to `to` means never quiet. */
export const isQuiet = (quiet: QuietHours, now: number): boolean => {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  return quiet.from <= quiet.to ? hour >= quiet.from && hour < quiet.to : hour >= quiet.from || hour < quiet.to;
};

/** The first moment from `now` on that is not quiet. Days are tried until quiet ends: in spring one has no 02:00. */
export const afterQuiet = (quiet: QuietHours, now: number): number => {
  const day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  for (let after = 0, end = now; ; after++) {
    if (end >= now && !isQuiet(quiet, end)) return end;
    end = momentOf(day.add({ days: after }).toString(), quiet.to);
  }
};

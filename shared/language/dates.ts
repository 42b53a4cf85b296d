/**
 * Dates and numbers in a reader's language, always with the Gregorian calendar and Latin digits, so that a page agrees
 * with the letters people get. Instants are epoch milliseconds and are read in Europe/Oslo; days are `YYYY-MM-DD`.
 */

/** What a language that the platform has no data for is written in: English, day before month. */
const fallback = 'en-GB';
const ours = (tag: string) => `${tag}-u-ca-gregory-nu-latn`;

/**
 * The tag to format with. A language without data in `Intl` falls back silently to the machine's own; here it falls back
 * to `en-GB`. A malformed tag throws a RangeError.
 */
const localeFor = (tag: string): string =>
  Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0 ? ours(tag) : ours(fallback);

/** One calendar day (`YYYY-MM-DD`) written out, such as "7. mars 2026"; RangeError if it is not a day. */
export const formatDay = (tag: string, day: string): string =>
  new Intl.DateTimeFormat(localeFor(tag), { dateStyle: 'long', timeZone: 'UTC' }).format(
    /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : Number.NaN,
  );

/** A calendar day of the months ahead with its weekday and no year, such as "tirsdag 8. desember". */
export const formatWeekday = (tag: string, day: string): string =>
  new Intl.DateTimeFormat(localeFor(tag), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The day in Norway of an instant (epoch milliseconds), written out. */
export const formatDate = (tag: string, instant: number): string =>
  new Intl.DateTimeFormat(localeFor(tag), { dateStyle: 'long', timeZone: 'Europe/Oslo' }).format(instant);

/** Day and time of day in Norway of an instant (epoch milliseconds), with the clock in 24 hours. */
export const formatDateTime = (tag: string, instant: number): string =>
  new Intl.DateTimeFormat(localeFor(tag), {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'Europe/Oslo',
  }).format(instant);

/** A number with the language's separators; `decimals` is the exact number of decimals. */
export const formatNumber = (tag: string, value: number, decimals = 0): string =>
  new Intl.NumberFormat(localeFor(tag), { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    value,
  );

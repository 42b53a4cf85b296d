import { formatNumber } from '#shared/language/dates.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';

const locales = { nb: 'nb-NO-u-ca-gregory-nu-latn', en: 'en-GB-u-ca-gregory-nu-latn' } as const;
const format = (language: StaffLanguage, instant: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locales[language], { timeZone: 'Europe/Oslo', ...options }).format(instant);

/** Weekday and date in Norway, such as "mandag 2. mars 2026". Instants are epoch milliseconds. */
export const day = (language: StaffLanguage, instant: number): string =>
  format(language, instant, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** The time of day in Norway, such as "10:00". */
export const time = (language: StaffLanguage, instant: number): string =>
  format(language, instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const at = { nb: ' kl. ', en: ' at ' } as const;
export const moment = (language: StaffLanguage, instant: number): string =>
  `${day(language, instant)}${at[language]}${time(language, instant)}`;

const throughout = { nb: (d: string) => `til og med ${d}`, en: (d: string) => `to the end of ${d}` } as const;

/** The end of something that lasts until `instant`: a whole day is named by itself, not by the midnight after it. */
export const until = (language: StaffLanguage, instant: number): string =>
  time(language, instant) === '00:00' ? throughout[language](day(language, instant - 1)) : moment(language, instant);

/** An amount in øre as kroner, such as "kr 162,45". */
export const kroner = (language: StaffLanguage, ore: number): string =>
  language === 'nb' ? `kr\u00a0${formatNumber('nb', ore / 100, 2)}` : `NOK\u00a0${formatNumber('en-GB', ore / 100, 2)}`;

/** A whole number with the language's separators. */
export const count = (language: StaffLanguage, value: number): string =>
  formatNumber(language === 'nb' ? 'nb' : 'en-GB', value);

import type { Language } from './languages.ts';

/**
 * How newcomers read a day: `Intl` writes the same (a test compares them), but to ask it for the first time takes longer than
 * making the whole first page.
 */
const written: Record<Language, { day: string; months: string }> = {
  nb: {
    day: '{day}. {month} {year}',
    months: 'januar februar mars april mai juni juli august september oktober november desember',
  },
  nn: {
    day: '{day}. {month} {year}',
    months: 'januar februar mars april mai juni juli august september oktober november desember',
  },
  en: {
    day: '{day} {month} {year}',
    months: 'January February March April May June July August September October November December',
  },
  uk: {
    day: '{day} {month} {year} р.',
    months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  },
  ar: {
    day: '{day} {month} {year}',
    months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  },
  ti: {
    day: '{month} {day}, {year}',
    months: 'ጥሪ ለካቲት መጋቢት ሚያዝያ ጉንበት ሰነ ሓምለ ነሓሰ መስከረም ጥቅምቲ ሕዳር ታሕሳስ',
  },
  so: {
    day: '{month} {day}, {year}',
    months: 'Janaayo Febraayo Maarso Abriil Maayo Juun Luulyo Agosto Sebtembar Oktoobar Noofeembar Diseembar',
  },
  pl: {
    day: '{day} {month} {year}',
    months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  },
};

const hour = 3_600_000;

/** 01:00 UTC on the last Sunday of a month of 31 days (epoch ms): when summer time begins in March and ends in October. */
const turn = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.setUTCDate(31 - last.getUTCDay());
};

/** The day in Norway of an instant (epoch ms, from 1996 on), such as "7. mars 2026". Throws a RangeError for what is no instant. */
export const writtenDay = (language: Language, instant: number): string => {
  if (!Number.isFinite(instant)) throw new RangeError('not an instant');
  const year = new Date(instant).getUTCFullYear();
  const summer = instant >= turn(year, 2) && instant < turn(year, 9);
  const local = new Date(instant + (summer ? 2 : 1) * hour);
  const { day, months } = written[language];
  return day
    .replace('{day}', String(local.getUTCDate()))
    .replace('{month}', months.split(' ')[local.getUTCMonth()] ?? '')
    .replace('{year}', String(local.getUTCFullYear()));
};

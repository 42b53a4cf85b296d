import { formatDate } from './dates.ts';
import { type Language, languages } from './languages.ts';

/**
 * How newcomers read a day: `Intl` writes the same (a test compares them), but to ask it for the first time takes longer than
 * making the whole first page. A language that is not here yet is asked of `Intl`.
 */
const written: Partial<Record<Language, { day: string; months: string }>> = {
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
  ru: {
    day: '{day} {month} {year} г.',
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
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
  'fa-AF': {
    day: '{day} {month} {year}',
    months: 'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر',
  },
  ps: {
    day: '{year} {month} {day}',
    months: 'جنوري فبروري مارچ اپریل مۍ جون جولای اګست سېپتمبر اکتوبر نومبر دسمبر',
  },
  ku: {
    day: '{day}ê {month}a {year}an',
    months: 'rêbendan sibat adar nîsan gulan hezîran tîrmeh tebax îlon cotmeh mijdar berfanbar',
  },
  pl: {
    day: '{day} {month} {year}',
    months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  },
  lt: {
    day: '{year} m. {month} {day} d.',
    months: 'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  },
  sw: {
    day: '{day} {month} {year}',
    months: 'Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba',
  },
  my: {
    day: '{year} {month} {day}',
    months: 'ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ',
  },
  fr: {
    day: '{day} {month} {year}',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
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
  const manner = written[language];
  if (!manner) return formatDate(languages[language].dates, instant);
  const year = new Date(instant).getUTCFullYear();
  const summer = instant >= turn(year, 2) && instant < turn(year, 9);
  const local = new Date(instant + (summer ? 2 : 1) * hour);
  const { day, months } = manner;
  return day
    .replace('{day}', String(local.getUTCDate()))
    .replace('{month}', months.split(' ')[local.getUTCMonth()] ?? '')
    .replace('{year}', String(local.getUTCFullYear()));
};

import { formatDay, formatNumber } from '#shared/language/dates.ts';
import { languages, type StaffLanguage } from '#shared/language/languages.ts';
import type { Change, Figure } from '#shared/release.ts';
import { texts } from './texts.ts';
import type { Gap, Point, Unit } from './trend.ts';

/** Statistics Norway's symbol for a figure that may not be shown. */
export const withheld = ':';

/** What stands in place of a missing point; nothing is withheld where nothing was asked. */
export const markOf = (because: Gap): string =>
  because === 'not-asked' || because === 'not-comparable' ? '–' : withheld;

const tagOf = (language: StaffLanguage): string => languages[language].dates;

/** A day (`YYYY-MM-DD`) written out, such as "21. mars 2026". */
export const dayOf = (language: StaffLanguage, day: string): string => formatDay(tagOf(language), day);

/** Month and year of a day (`YYYY-MM-DD`), such as "mars 2026". */
export const monthOf = (language: StaffLanguage, day: string): string =>
  new Intl.DateTimeFormat(tagOf(language), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

export const whole = (language: StaffLanguage, value: number): string => formatNumber(tagOf(language), value);

/** A share (0…1) as a whole per cent. */
export const percent = (language: StaffLanguage, share: number): string =>
  `${whole(language, share * 100)}${language === 'nb' ? '\u00a0%' : '%'}`;

/** A value on a line: means to one decimal, shares as whole per cent. */
export const valueIn = (language: StaffLanguage, unit: Unit, value: number): string =>
  unit.type === 'mean' ? formatNumber(tagOf(language), value, 1) : percent(language, value);

/** A value and the two ends of its interval: "6,8 (6,1–7,4)". */
export const intervalIn = (language: StaffLanguage, unit: Unit, point: { low: number; high: number }): string =>
  unit.type === 'mean'
    ? `${valueIn(language, unit, point.low)}–${valueIn(language, unit, point.high)}`
    : `${whole(language, point.low * 100)}–${percent(language, point.high)}`;

/** Why there is no figure, in words; true whichever number of answers it is that is too small, and silent on which. */
export const becauseIn = (language: StaffLanguage, because: Gap): string => texts[language].because[because];

/** A figure in words, or the symbol for a withheld one. */
export const shownOr = <T>(figure: Figure<T> | undefined, write: (value: T) => string): string =>
  figure?.shown ? write(figure.value) : withheld;

/** A point as one phrase; a missing one is its mark. */
export const pointIn = (language: StaffLanguage, unit: Unit | undefined, point: Point): string =>
  !point.shown ? markOf(point.because) : unit ? valueIn(language, unit, point.value) : withheld;

type Difference = NonNullable<Change['difference']>;

/** How far something moved in the direction of its verdict: all three are above nought, `low` the nearest. */
const towards = (verdict: 'up' | 'down', { value, low, high }: Difference): Difference =>
  verdict === 'up' ? { value, low, high } : { value: -value, low: -high, high: -low };

/** A size: "0,8 poeng", "12 prosentpoeng". */
const sizeIn = (language: StaffLanguage, unit: Unit, size: number): string => {
  const { points, percentagePoints } = texts[language].change;
  return unit.type === 'mean'
    ? points(formatNumber(tagOf(language), size, 1))
    : percentagePoints(whole(language, size * 100));
};

/** Between which sizes the size of a clear change lies. */
const endsIn = (language: StaffLanguage, unit: Unit, { low: near, high: far }: Difference): string => {
  const { between } = texts[language].change;
  return unit.type === 'mean'
    ? between(formatNumber(tagOf(language), near, 1), formatNumber(tagOf(language), far, 1))
    : between(whole(language, near * 100), whole(language, far * 100));
};

/** A change in words: "No clear change", "Higher: 0.8 points (between 0.3 and 1.3)", or why it cannot be told. */
export const changeIn = (
  language: StaffLanguage,
  unit: Unit | undefined,
  change: Change | null | undefined,
): string => {
  const say = texts[language].change;
  if (!change) return say.nothingEarlier;
  if (change.verdict === 'too-few') return say.tooFew;
  if (change.verdict === 'no-clear-change' || !change.difference || !unit) return say[change.verdict];
  const difference = towards(change.verdict, change.difference);
  return `${say[change.verdict]}: ${sizeIn(language, unit, difference.value)} ${endsIn(language, unit, difference)}`;
};

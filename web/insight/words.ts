import { formatDay, formatNumber } from '#shared/language/dates.ts';
import { languages, type StaffLanguage } from '#shared/language/languages.ts';
import type { Figure } from '#shared/release.ts';
import { texts } from './texts.ts';
import type { Ends, Gap, Point, Unit } from './trend.ts';

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

/** The two ends of an interval: "6,1–7,4", "55–80 %". */
export const intervalIn = (language: StaffLanguage, unit: Unit, { low, high }: Ends): string =>
  unit.type === 'mean'
    ? `${valueIn(language, unit, low)}–${valueIn(language, unit, high)}`
    : `${whole(language, low * 100)}–${percent(language, high)}`;

/** Why there is no figure, in words; true whichever number of answers it is that is too small, and silent on which. */
export const becauseIn = (language: StaffLanguage, because: Gap): string => texts[language].because[because];

/** The reason as it is heard or read where no sign stands: "withheld: too few people …". */
export const spokenReason = (language: StaffLanguage, because: Gap): string =>
  markOf(because) === withheld
    ? texts[language].reason.spoken(becauseIn(language, because))
    : becauseIn(language, because);

/** Why there is no figure: its reason, or that nothing was asked. */
export const gapOf = (figure: Figure<unknown> | Point | undefined): Gap | undefined =>
  figure === undefined ? 'not-asked' : figure.shown ? undefined : figure.because;

/** A point as one phrase; a missing one is its mark. */
export const pointIn = (language: StaffLanguage, unit: Unit | undefined, point: Point): string =>
  !point.shown ? markOf(point.because) : unit ? valueIn(language, unit, point.value) : withheld;

import { formatNumber } from '#shared/language/dates.ts';
import { languages, type StaffLanguage } from '#shared/language/languages.ts';
import type { Change } from '#shared/release.ts';
import { texts } from './texts.ts';
import type { TrendRow, Unit } from './trend.ts';
import { whole } from './words.ts';

type Difference = NonNullable<Change['difference']>;

/** How far something moved in the direction of its verdict: all three are above nought, `low` the nearest. */
const towards = (verdict: 'up' | 'down', { value, low, high }: Difference): Difference =>
  verdict === 'up' ? { value, low, high } : { value: -value, low: -high, high: -low };

/** A bare size: points to one decimal, shares in whole percentage points. */
const bare = (language: StaffLanguage, unit: Unit, size: number): string =>
  unit.type === 'mean' ? formatNumber(languages[language].dates, size, 1) : whole(language, size * 100);

/** A size: "0,8 poeng", "12 prosentpoeng". */
const sizeIn = (language: StaffLanguage, unit: Unit, size: number): string => {
  const { points, percentagePoints } = texts[language].change;
  return (unit.type === 'mean' ? points : percentagePoints)(bare(language, unit, size));
};

/** Why two rounds are not compared, as far as their points on the page tell. */
const notCompared = (language: StaffLanguage, since: string, rows: readonly TrendRow[]): string => {
  const say = texts[language].change;
  const gaps = [rows.find(({ wave }) => wave.id === since), rows.at(-1)].flatMap((row) =>
    row && !row.point.shown ? [row.point.because] : [],
  );
  if (gaps.length === 0) return say.notBoth;
  return gaps.some((gap) => gap === 'not-asked' || gap === 'not-comparable') ? say.askedOtherwise : say.tooFew;
};

/**
 * A change in words: "No clear change", "Clearly higher: 0.8 points (between 0.3 and 1.3)", or why it cannot be told. `rows` are
 * the points of its line; none where it is not a change of the line's latest point.
 */
export const changeIn = (
  language: StaffLanguage,
  unit: Unit | undefined,
  change: Change | null | undefined,
  rows: readonly TrendRow[],
): string => {
  const say = texts[language].change;
  if (!change) return say.nothingEarlier;
  if (change.verdict === 'too-few') return notCompared(language, change.since, rows);
  if (change.verdict === 'no-clear-change' || !change.difference || !unit) return say[change.verdict];
  const { value, low, high } = towards(change.verdict, change.difference);
  const between = say.between(bare(language, unit, low), bare(language, unit, high));
  return `${say[change.verdict]}: ${sizeIn(language, unit, value)} ${between}`;
};

/** How large a change must be to show, said where none did; undefined where that is not published. */
export const detectableIn = (
  language: StaffLanguage,
  unit: Unit | undefined,
  change: Change | null | undefined,
): string | undefined =>
  unit && change?.verdict === 'no-clear-change' && change.detectable !== undefined
    ? texts[language].change.detectable(sizeIn(language, unit, change.detectable))
    : undefined;

/** What a change of a set of rounds is of: "Rounds 5 to 8 together, since the four before". `waves` are their numbers, in order. */
export const setIn = (language: StaffLanguage, waves: readonly number[]): string => {
  const { rounds, sinceBefore } = texts[language].pooled;
  return sinceBefore(rounds(whole(language, waves[0] ?? 0), whole(language, waves.at(-1) ?? 0)));
};

import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Words } from '#shared/release.ts';
import { texts } from './texts.ts';
import type { Unit } from './trend.ts';
import { whole } from './words.ts';

type Labels = Readonly<Record<string, Words>>;

/** What a line shows, as the head of a column: "Mean", "Share “Yes”". */
export const valueName = (language: StaffLanguage, unit: Unit | undefined, labels: Labels): string => {
  const { mean, share, unknown } = texts[language].table.value;
  if (!unit) return unknown;
  return unit.type === 'mean' ? mean : share(labels[unit.of]?.[language] ?? unit.of);
};

/** What the numbers of a line mean: the two ends of the scale in words, or which answer the share is of. */
export const unitLine = (language: StaffLanguage, unit: Unit | undefined, labels: Labels): string => {
  const { scale, scaleBare } = texts[language];
  if (unit?.type !== 'mean') return valueName(language, unit, labels);
  const [low, high] = unit.scale;
  const ends = [labels[low]?.[language], labels[high]?.[language]];
  return ends[0] && ends[1]
    ? scale(whole(language, low), ends[0], whole(language, high), ends[1])
    : scaleBare(whole(language, low), whole(language, high));
};

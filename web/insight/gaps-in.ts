import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Gap, Trend } from './trend.ts';
import { becauseIn, monthOf, withheld } from './words.ts';

/** Why points of a line are missing, one sentence for each reason with its waves: ": Dec 2024, Mar 2025: fewer than 5 answers". */
export const gapsIn = ({ rows }: Trend, { language, k }: { language: StaffLanguage; k: number }): string[] => {
  const months = new Map<Gap, string[]>();
  for (const { point, wave } of rows)
    if (!point.shown) months.set(point.because, [...(months.get(point.because) ?? []), monthOf(language, wave.closed)]);
  return [...months].map(([because, of]) => `${withheld} ${of.join(', ')}: ${becauseIn(language, because, k)}`);
};

import { languages, type StaffLanguage } from '#shared/language/languages.ts';
import { texts } from './texts.ts';
import type { Gap, Trend } from './trend.ts';
import { becauseIn, markOf, monthOf } from './words.ts';

/** Why points of a line are missing, one sentence for each reason with its waves. */
export const gapsIn = ({ rows }: Trend, { language }: { language: StaffLanguage }): string[] => {
  const months = new Map<Gap, string[]>();
  for (const { point, wave } of rows)
    if (!point.shown) months.set(point.because, [...(months.get(point.because) ?? []), monthOf(language, wave.closed)]);
  const list = new Intl.ListFormat(languages[language].dates, { type: 'conjunction' });
  return [...months].map(([because, of]) =>
    texts[language].chart.gap(markOf(because), list.format(of), becauseIn(language, because)),
  );
};

import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import { readMore } from './how-to-read.tsx';
import { texts } from './texts.ts';
import type { Trend } from './trend.ts';
import { intervalIn, valueIn } from './words.ts';

type Props = { language: StaffLanguage; trend: Trend };

/** What each of the two intervals of the latest point is for, a sentence each. Nothing where only one is published. */
export const IfAllHadAnswered: FC<Props> = ({ language, trend: { rows, unit } }) => {
  const point = rows.at(-1)?.point;
  if (!point?.shown || !point.population || !unit) return null;
  const { low, high } = point.population;
  const { ifAllHadAnswered, comparing, more } = texts[language].intervals;
  return (
    <p class="small muted">
      {comparing(intervalIn(language, unit, point))}{' '}
      {ifAllHadAnswered(valueIn(language, unit, low), valueIn(language, unit, high))}{' '}
      <a href={`#${readMore.intervals}`}>{more}</a>
    </p>
  );
};

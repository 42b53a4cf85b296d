import type { FC } from 'hono/jsx';
import { formatDay } from '#shared/language/dates.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Series } from '#shared/wave/series.ts';
import { planTexts } from './plan-texts.ts';
import { seriesTexts } from './series-texts.ts';

/** A plan in one line. */
export const seriesWords = (language: StaffLanguage, { everyMonths, firstDay, repeats }: Series): string => {
  const texts = seriesTexts[language];
  const day = formatDay(language === 'nb' ? 'nb' : 'en-GB', firstDay);
  return `${texts.plan(planTexts[language].months(everyMonths), day)}, ${repeats ? texts.repeats : texts.once}`;
};

/** The plans that go on, each with the way to end it. */
export const SeriesList: FC<{ code: string; language: StaffLanguage; series: readonly Series[] }> = (props) => {
  const { code, language, series } = props;
  const texts = seriesTexts[language];
  return (
    <section>
      <h2>{texts.title}</h2>
      <ul>
        {series.map((one) => (
          <li>
            {seriesWords(language, one)}. <a href={`/office/${code}/series/${one.id}/end`}>{texts.end}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};

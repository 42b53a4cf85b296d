import type { FC } from 'hono/jsx';
import type { Series } from '#shared/wave/series.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { type Office, OfficePage } from './office-page.tsx';
import { seriesWords } from './series-list.tsx';
import { seriesTexts } from './series-texts.ts';
import { officeTexts } from './texts.ts';
import { moment } from './when.ts';

/** Asks once more before a plan is ended. `waves` are those that will be cancelled. */
export const EndPlanPage: FC<{ office: Office; series: Series; waves: readonly Wave[] }> = (props) => {
  const { office, series, waves } = props;
  const { language } = office.frame;
  const texts = seriesTexts[language].ask;
  const home = `/office/${office.municipality.code}`;
  return (
    <OfficePage office={office} title={texts.title}>
      <p>{seriesWords(language, series)}</p>
      <p class="lead">{texts.body}</p>
      {waves.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p>{texts.list}</p>
          <ul>
            {waves.map(({ number, opensAt }) => (
              <li>
                {officeTexts[language].wave(number)}, {moment(language, opensAt)}
              </li>
            ))}
          </ul>
        </>
      )}
      <form class="row" method="post" action={`${home}/series/${series.id}/end`}>
        <button class="ds-button" data-color="danger" type="submit">
          {texts.confirm}
        </button>
        <a href={home}>{texts.back}</a>
      </form>
    </OfficePage>
  );
};

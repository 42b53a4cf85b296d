import type { FC } from 'hono/jsx';
import type { Release } from '#shared/release.ts';
import { StaffPage } from '#web/staff/layout.tsx';
import type { Frame } from '#web/staff/notice.tsx';
import { Breakdowns } from './breakdown-tables.tsx';
import { Comments } from './comments.tsx';
import { Downloads } from './downloads.tsx';
import { Glance, InShort } from './glance.tsx';
import { HowToRead } from './how-to-read.tsx';
import { QuestionSection } from './question-section.tsx';
import { responseIn } from './response-words.ts';
import { texts } from './texts.ts';
import { trendsOf } from './trend.ts';
import { dayOf, monthOf, whole } from './words.ts';

type Props = {
  frame: Frame;
  as: 'officer' | 'funder' | 'anyone';
  /** Of one series, oldest first; at least one. */
  releases: readonly Release[];
  /** The municipality's other series. */
  others: readonly { series: string; releases: readonly Release[] }[];
};

/** How one municipality is doing, wave by wave. */
export const TrendPage: FC<Props> = ({ frame, as, releases, others }) => {
  const { language } = frame;
  const { trend: say } = texts[language];
  const latest = releases.at(-1);
  if (!latest) return null;
  const { municipality, wave, k } = latest;
  const synthetic = releases.some((release) => release.synthetic);
  const trends = trendsOf(releases);
  const reader = { language, municipality: municipality.name, synthetic };
  return (
    <StaffPage {...frame} title={say.title(municipality.name)} synthetic={synthetic} scripts={['insight.js']}>
      <h1>{say.title(municipality.name)}</h1>
      <p class="lead">
        {say.latest(whole(language, wave.number), dayOf(language, wave.closed))} {responseIn(language, latest.response)}
      </p>
      <p class="muted small">
        {say.as[as](whole(language, k))} {say.coarser}
      </p>
      <div class="stack">
        <InShort language={language} trends={trends} />
        <Glance language={language} trends={trends} />
      </div>
      <HowToRead language={language} />
      <h2>{say.byQuestion}</h2>
      <div class="stack">
        {trends.map((trend) => (
          <QuestionSection trend={trend} reader={reader} />
        ))}
      </div>
      <Breakdowns language={language} release={latest} />
      <Comments language={language} releases={releases} />
      <Downloads language={language} municipality={municipality.code} api={as === 'anyone'} />
      {others.length > 0 && (
        <nav aria-labelledby="others-title">
          <h2 id="others-title">{say.otherSeries}</h2>
          <ul>
            {others.map(({ series, releases: of }) => (
              <li>
                <a href={`?series=${series}`}>
                  {say.seriesName(
                    monthOf(language, of[0]?.wave.closed ?? ''),
                    monthOf(language, of.at(-1)?.wave.closed ?? ''),
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </StaffPage>
  );
};

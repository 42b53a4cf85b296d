import type { FC } from 'hono/jsx';
import { Changes } from './changes.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { type ChartFrame, chartOf } from './chart-of.ts';
import { DistributionTable } from './distribution-table.tsx';
import { Gaps } from './gaps.tsx';
import { IfAllHadAnswered } from './if-all-had-answered.tsx';
import { texts } from './texts.ts';
import type { Trend } from './trend.ts';
import { TrendTable } from './trend-table.tsx';
import { unitLine } from './unit-words.ts';
import { becauseIn, intervalIn, pointIn, valueIn, whole, withheld } from './words.ts';

type Props = { trend: Trend; reader: ChartFrame };

/** The latest value, large, with its uncertainty; or why there is none. */
const Latest: FC<Props> = ({ trend: { rows, unit }, reader: { language } }) => {
  const { table } = texts[language];
  const last = rows.at(-1);
  if (!last?.point.shown || !unit)
    return (
      <p class="latest">
        <strong>{last ? pointIn(language, unit, last.point) : withheld}</strong>{' '}
        {last && !last.point.shown && becauseIn(language, last.point.because)}
      </p>
    );
  return (
    <p class="latest">
      <strong>{valueIn(language, unit, last.point.value)}</strong>
      <span>
        {table.interval}: <span class="nowrap">{intervalIn(language, unit, last.point)}</span>
        <br />
        {last.n?.shown
          ? `${table.n}: ${whole(language, last.n.value)}`
          : last.n && table.nWithheld(becauseIn(language, last.n.because))}
      </span>
    </p>
  );
};

/** One question: where it stands, what changed, the line, and the figures behind it. */
export const QuestionSection: FC<Props> = ({ trend, reader }) => {
  const { language } = reader;
  const { table } = texts[language];
  return (
    <section class="question panel" id={trend.question} aria-labelledby={`${trend.question}-title`}>
      <h3 id={`${trend.question}-title`}>{trend.text[language]}</h3>
      <p class="muted small">{unitLine(language, trend.unit, trend.labels)}</p>
      <div class="halves">
        <div>
          <Latest trend={trend} reader={reader} />
          <IfAllHadAnswered language={language} trend={trend} />
          <Changes language={language} trend={trend} />
        </div>
        <ChartFigure language={language} data={chartOf(trend, reader)} />
      </div>
      <Gaps trend={trend} reader={reader} />
      <details class="ds-details" data-figures open>
        <summary>{table.numbers}</summary>
        <div>
          <TrendTable language={language} trend={trend} />
        </div>
      </details>
      {trend.noDistribution && (
        <p class="small muted">{table.noDistribution(becauseIn(language, trend.noDistribution))}</p>
      )}
      {trend.latest?.distribution.shown && (
        <details class="ds-details">
          <summary>{table.distribution}</summary>
          <div>
            <DistributionTable language={language} result={trend.latest} counts={trend.latest.distribution.value} />
          </div>
        </details>
      )}
    </section>
  );
};

import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Release } from '#shared/release.ts';
import { SelectField } from '#web/staff/fields.tsx';
import { StaffPage } from '#web/staff/layout.tsx';
import type { Frame } from '#web/staff/notice.tsx';
import { Changes } from './changes.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { chartOf } from './chart-of.ts';
import { Gaps } from './gaps.tsx';
import { HowToRead } from './how-to-read.tsx';
import { IfAllHadAnswered } from './if-all-had-answered.tsx';
import { ProgrammeTable } from './programme-table.tsx';
import { texts } from './texts.ts';
import { type Trend, trendOf } from './trend.ts';
import { TrendTable } from './trend-table.tsx';
import { unitLine } from './unit-words.ts';

/** One municipality with the releases of its latest series, oldest first; perhaps none yet. */
type Funded = { code: string; name: string; releases: readonly Release[] };
type Props = { frame: Frame; municipalities: readonly Funded[]; asked: string | undefined };

/** The questions that any of them asked, each once, in words that fit them all: a municipality's own name becomes "the municipality". */
const questionsOf = (
  municipalities: readonly Funded[],
  language: StaffLanguage,
): { value: string; label: string }[] => {
  const found = municipalities.flatMap(({ name, releases }) =>
    (releases.at(-1)?.questions ?? []).map(({ id, text }) => {
      const label = text[language].replaceAll(name, texts[language].programme.whole);
      return [id, label] as const;
    }),
  );
  return [...new Map(found)].map(([value, label]) => ({ value, label }));
};

const One: FC<{ frame: Frame; municipality: Funded; trend: Trend }> = ({ frame, municipality, trend }) => {
  const { language } = frame;
  const { name, code, releases } = municipality;
  const synthetic = releases.some((release) => release.synthetic);
  const { table, programme } = texts[language];
  const reader = { language, municipality: name, synthetic };
  return (
    <section class="question panel" aria-labelledby={`m${code}`}>
      <h3 id={`m${code}`}>{name}</h3>
      <ChartFigure language={language} data={chartOf(trend, reader)} />
      <Gaps trend={trend} reader={reader} />
      <IfAllHadAnswered language={language} trend={trend} />
      <Changes language={language} trend={trend} />
      <details class="ds-details" data-figures open>
        <summary>{table.numbers}</summary>
        <div>
          <TrendTable language={language} trend={trend} />
        </div>
      </details>
      <p class="onward">
        <a href={`/insight/${code}`}>
          {programme.municipality}: {name}
        </a>
      </p>
    </section>
  );
};

/** One question over all municipalities that somebody funds, side by side and never ranked. */
export const ProgrammePage: FC<Props> = ({ frame, municipalities, asked }) => {
  const { language } = frame;
  const { programme } = texts[language];
  const questions = questionsOf(municipalities, language);
  const question =
    questions.find(({ value }) => value === asked) ??
    questions.find(({ value }) => value === 'belonging') ??
    questions[0];
  const trends = municipalities.map((municipality) => ({
    municipality,
    trend: question && trendOf(municipality.releases, question.value),
  }));
  const first = trends.find(({ trend }) => trend?.unit)?.trend;
  const synthetic = municipalities.some(({ releases }) => releases.some((release) => release.synthetic));
  return (
    <StaffPage {...frame} title={programme.title} synthetic={synthetic} scripts={['insight.js']}>
      <h1>{programme.title}</h1>
      {question === undefined ? (
        <p class="lead">{programme.nothing}</p>
      ) : (
        <>
          <form method="get" action="/insight/programme" class="pick">
            <SelectField id="question" label={programme.pick} value={question.value} options={questions} />
            <button type="submit" class="ds-button" data-variant="secondary">
              {programme.show}
            </button>
          </form>
          <h2>{question.label}</h2>
          {first && <p class="muted small">{unitLine(language, first.unit, first.labels)}</p>}
          <p>{programme.about}</p>
          <ProgrammeTable language={language} trends={trends} />
          <div class="pairs">
            {trends.map(
              ({ municipality, trend }) => trend && <One frame={frame} municipality={municipality} trend={trend} />,
            )}
          </div>
          <HowToRead language={language} />
        </>
      )}
    </StaffPage>
  );
};

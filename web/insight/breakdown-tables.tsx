import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Breakdown, Figure, Measure, Release } from '#shared/release.ts';
import { Table } from '#web/staff/table.tsx';
import { texts } from './texts.ts';
import { becauseIn, intervalIn, shownOr, valueIn, whole, withheld } from './words.ts';

type Reader = { language: StaffLanguage };

const MeasureCell: FC<Reader & { measure: Figure<Measure> | undefined }> = ({ language, measure }) =>
  measure?.shown ? (
    <td data-numeric>
      {valueIn(language, unitOf(measure.value), measure.value.value)}
      <br />
      <span class="small muted nowrap">{intervalIn(language, unitOf(measure.value), measure.value)}</span>
    </td>
  ) : (
    <td class="withheld" data-numeric>
      {withheld}
      <br />
      {measure && <span class="small">{becauseIn(language, measure.because)}</span>}
    </td>
  );

const unitOf = (measure: Measure) =>
  measure.type === 'mean'
    ? ({ type: 'mean', scale: measure.scale } as const)
    : ({ type: 'share', of: measure.of } as const);

const BreakdownTable: FC<Reader & { breakdown: Breakdown; questions: Release['questions'] }> = (props) => {
  const { language, breakdown, questions } = props;
  const { table } = texts[language];
  return (
    <Table caption={breakdown.text[language]} hideCaption>
      <thead>
        <tr>
          <th scope="col">{table.question}</th>
          {breakdown.groups.map(({ label, answered }) => (
            <th scope="col" data-numeric>
              {label[language]}
              <br />
              <span class="small muted">
                {table.n}: {shownOr(answered, (people) => whole(language, people))}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {questions.map(({ id, text }) => (
          <tr>
            <th scope="row">{text[language]}</th>
            {breakdown.groups.map(({ measures }) => (
              <MeasureCell language={language} measure={measures[id]} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

/** The breakdowns that were declared before the wave opened, each in a table of its own. Nothing when none was. */
export const Breakdowns: FC<Reader & { release: Release }> = ({ language, release }) => {
  const { breakdowns } = texts[language];
  if (release.breakdowns.length === 0) return null;
  return (
    <section aria-labelledby="breakdowns-title">
      <h2 id="breakdowns-title">{breakdowns.title}</h2>
      <p>{breakdowns.about}</p>
      {release.breakdowns.map((breakdown) => (
        <details class="ds-details">
          <summary>{breakdown.text[language]}</summary>
          <div>
            <BreakdownTable language={language} breakdown={breakdown} questions={release.questions} />
          </div>
        </details>
      ))}
    </section>
  );
};

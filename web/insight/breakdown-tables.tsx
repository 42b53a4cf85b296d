import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Breakdown, Figure, Measure, Release } from '#shared/release.ts';
import { Table } from '#web/staff/table.tsx';
import { Cell, Stacked } from './cells.tsx';
import { NoFigure, Reasons, reasonsAmong } from './reasons.tsx';
import { texts } from './texts.ts';
import { unitOf } from './trend.ts';
import { gapOf, intervalIn, valueIn, whole } from './words.ts';

type Reader = { language: StaffLanguage };

/** The point of one group with its interval under it. */
const Point: FC<Reader & { measure: Measure }> = ({ language, measure }) => (
  <>
    {valueIn(language, unitOf(measure), measure.value)}
    <br />
    <span class="small muted nowrap">{intervalIn(language, unitOf(measure), measure)}</span>
  </>
);

const BreakdownTable: FC<Reader & { breakdown: Breakdown; questions: Release['questions'] }> = (props) => {
  const { language, breakdown, questions } = props;
  const { text, groups } = breakdown;
  const { table } = texts[language];
  const reasons = reasonsAmong(
    groups.flatMap(({ answered, measures }) => [gapOf(answered), ...questions.map(({ id }) => gapOf(measures[id]))]),
  );
  const none = (figure: Figure<unknown> | undefined) => (
    <NoFigure language={language} because={gapOf(figure) ?? 'not-asked'} reasons={reasons} />
  );
  return (
    <Stacked>
      <Table caption={text[language]} hideCaption>
        <thead>
          <tr>
            <th scope="col">{table.question}</th>
            {groups.map(({ label }) => (
              <th scope="col" data-numeric>
                {label[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{table.people}</th>
            {groups.map(({ label, answered }) => (
              <Cell label={label[language]} numeric>
                {answered.shown ? whole(language, answered.value) : none(answered)}
              </Cell>
            ))}
          </tr>
          {questions.map(({ id, text: question }) => (
            <tr>
              <th scope="row">{question[language]}</th>
              {groups.map(({ label, measures: { [id]: measure } }) => (
                <Cell label={label[language]} numeric>
                  {measure?.shown ? <Point language={language} measure={measure.value} /> : none(measure)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <Reasons language={language} reasons={reasons} />
    </Stacked>
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

import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import { Table } from '#web/staff/table.tsx';
import { Cell, Stacked } from './cells.tsx';
import { changeIn, setIn } from './change-words.ts';
import { texts } from './texts.ts';
import { type ClearChange, clearChanges, type Trend } from './trend.ts';
import { becauseIn, pointIn } from './words.ts';

type Props = { language: StaffLanguage; trends: readonly Trend[] };

/** One clear change: since when, and how much. */
const clearIn = (language: StaffLanguage, clear: ClearChange, trend: Trend | undefined): string => {
  const set = clear.since === 'setBefore';
  const since = set ? setIn(language, clear.waves) : texts[language].change[clear.since];
  const moved = changeIn(language, set ? clear.unit : trend?.unit, clear.change, trend?.rows ?? []);
  return `${since}: ${moved.toLocaleLowerCase(language)}`;
};

/** What the latest set of rounds says of a change, under what the latest round says; nothing where it says nothing. */
const SetVerdict: FC<{ language: StaffLanguage; pooled: Trend['pooled'] }> = ({ language, pooled }) =>
  pooled?.change && pooled.measure.shown && pooled.change.verdict !== 'too-few' ? (
    <>
      <br />
      <span class="small muted">
        {setIn(language, pooled.waves)}: {texts[language].change[pooled.change.verdict].toLocaleLowerCase(language)}
      </span>
    </>
  ) : null;

/** What changed clearly, in words; or that nothing did, and what that means. */
export const InShort: FC<Props> = ({ language, trends }) => {
  const { trend: say } = texts[language];
  const clear = clearChanges(trends);
  return (
    <section class="panel" data-tinted aria-labelledby="short-title">
      <h2 id="short-title">{say.brief}</h2>
      {clear.length === 0 ? (
        <p>{say.briefNone}</p>
      ) : (
        <>
          <p>{say.briefSome}</p>
          <ul>
            {clear.map((one) => {
              const trend = trends.find(({ question }) => question === one.question);
              return (
                <li>
                  <a href={`#${one.question}`}>{trend?.text[language]}</a>
                  <br />
                  {clearIn(language, one, trend)}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
};

/** Every question of the latest wave in one table, with links to each. */
export const Glance: FC<Props> = ({ language, trends }) => {
  const { table, trend: say } = texts[language];
  return (
    <Stacked>
      <Table caption={say.glance}>
        <thead>
          <tr>
            <th scope="col">{table.question}</th>
            <th scope="col" data-numeric>
              {table.latest}
            </th>
            <th scope="col">{table.sincePrevious}</th>
            <th scope="col">{table.sinceFirst}</th>
          </tr>
        </thead>
        <tbody>
          {trends.map(({ question, text, unit, rows, latest, pooled }) => {
            const point = rows.at(-1)?.point;
            return (
              <tr>
                <th scope="row">
                  <a href={`#${question}`}>{text[language]}</a>
                </th>
                <Cell label={table.latest} numeric>
                  {point && pointIn(language, unit, point)}
                  {point && !point.shown && (
                    <>
                      <br />
                      <span class="small withheld">{becauseIn(language, point.because)}</span>
                    </>
                  )}
                </Cell>
                <Cell label={table.sincePrevious}>{changeIn(language, unit, latest?.change.previous, rows)}</Cell>
                <Cell label={table.sinceFirst}>
                  {changeIn(language, unit, latest?.change.first, rows)}
                  <SetVerdict language={language} pooled={pooled} />
                </Cell>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Stacked>
  );
};

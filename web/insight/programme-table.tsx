import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Release } from '#shared/release.ts';
import { Table } from '#web/staff/table.tsx';
import { Cell, Stacked } from './cells.tsx';
import { changeIn } from './change-words.ts';
import { NoFigure, Reasons, reasonsAmong } from './reasons.tsx';
import { texts } from './texts.ts';
import type { Trend } from './trend.ts';
import { becauseIn, gapOf, intervalIn, monthOf, pointIn, valueIn, whole } from './words.ts';

type Row = { municipality: { name: string; releases: readonly Release[] }; trend: Trend | undefined };

/** The latest wave of each municipality for one question, in the order given. */
export const ProgrammeTable: FC<{ language: StaffLanguage; trends: readonly Row[] }> = ({ language, trends }) => {
  const { table, programme } = texts[language];
  const reasons = reasonsAmong(trends.map(({ trend }) => trend && gapOf(trend.rows.at(-1)?.n)));
  return (
    <Stacked>
      <Table caption={programme.glance}>
        <thead>
          <tr>
            <th scope="col">{table.municipality}</th>
            <th scope="col">{table.closed}</th>
            <th scope="col" data-numeric>
              {table.value.unknown}
            </th>
            <th scope="col" data-numeric>
              {table.interval}
            </th>
            <th scope="col" data-numeric>
              {table.n}
            </th>
            <th scope="col">{table.sincePrevious}</th>
            <th scope="col">{table.sinceFirst}</th>
          </tr>
        </thead>
        <tbody>
          {trends.map(({ municipality: { name }, trend }) => {
            const last = trend?.rows.at(-1);
            return (
              <tr>
                <th scope="row">{name}</th>
                <Cell label={table.closed}>
                  <span class="nowrap">{last && monthOf(language, last.wave.closed)}</span>
                </Cell>
                {last?.point.shown && trend?.unit ? (
                  <>
                    <Cell label={table.value.unknown} numeric>
                      {valueIn(language, trend.unit, last.point.value)}
                    </Cell>
                    <Cell label={table.interval} numeric>
                      {intervalIn(language, trend.unit, last.point)}
                    </Cell>
                  </>
                ) : (
                  <td colspan={2} class="withheld" data-label={table.value.unknown}>
                    <span>
                      {last ? pointIn(language, trend?.unit, last.point) : programme.noneYet}{' '}
                      {last && !last.point.shown && becauseIn(language, last.point.because)}
                    </span>
                  </td>
                )}
                <Cell label={table.n} numeric>
                  {last &&
                    (last.n?.shown ? (
                      whole(language, last.n.value)
                    ) : (
                      <NoFigure language={language} because={last.n?.because ?? 'not-asked'} reasons={reasons} />
                    ))}
                </Cell>
                <Cell label={table.sincePrevious}>
                  {changeIn(language, trend?.unit, trend?.latest?.change.previous, trend?.rows ?? [])}
                </Cell>
                <Cell label={table.sinceFirst}>
                  {changeIn(language, trend?.unit, trend?.latest?.change.first, trend?.rows ?? [])}
                </Cell>
              </tr>
            );
          })}
        </tbody>
      </Table>
      <Reasons language={language} reasons={reasons} />
    </Stacked>
  );
};

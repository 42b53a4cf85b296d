import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import { Table } from '#web/staff/table.tsx';
import { Cell, Stacked } from './cells.tsx';
import { NoFigure, Reasons, reasonsAmong } from './reasons.tsx';
import { texts } from './texts.ts';
import type { Trend, TrendRow, Unit } from './trend.ts';
import { valueName } from './unit-words.ts';
import { becauseIn, gapOf, intervalIn, monthOf, percent, pointIn, valueIn, whole } from './words.ts';

type Reader = { language: StaffLanguage };
type PointProps = Reader & { unit: Unit | undefined; point: TrendRow['point']; name: string };

/** Value and interval of one wave, or over both columns why there is none. */
const PointCells: FC<PointProps> = ({ language, unit, point, name }) =>
  point.shown && unit ? (
    <>
      <Cell label={name} numeric>
        {valueIn(language, unit, point.value)}
      </Cell>
      <Cell label={texts[language].table.interval} numeric>
        {intervalIn(language, unit, point)}
      </Cell>
    </>
  ) : (
    <td colspan={2} class="withheld" data-label={name}>
      <span>
        {pointIn(language, unit, point)} {point.shown ? '' : becauseIn(language, point.because)}
      </span>
    </td>
  );

/** One question over the waves, as figures: what the chart draws and no less. */
export const TrendTable: FC<Reader & { trend: Trend }> = ({ language, trend }) => {
  const { table } = texts[language];
  const reasons = reasonsAmong(trend.rows.flatMap(({ n, rate }) => [gapOf(n), gapOf(rate)]));
  const name = valueName(language, trend.unit, trend.labels);
  return (
    <Stacked>
      <Table caption={`${table.numbers}: ${trend.text[language]}`} hideCaption>
        <thead>
          <tr>
            <th scope="col">{table.wave}</th>
            <th scope="col">{table.closed}</th>
            <th scope="col" data-numeric>
              {name}
            </th>
            <th scope="col" data-numeric>
              {table.interval}
            </th>
            <th scope="col" data-numeric>
              {table.n}
            </th>
            <th scope="col" data-numeric>
              {table.rate}
            </th>
          </tr>
        </thead>
        <tbody>
          {trend.rows.map(({ wave, point, n, rate }) => (
            <tr>
              <th scope="row">{table.waveName(whole(language, wave.number))}</th>
              <Cell label={table.closed}>
                <span class="nowrap">{monthOf(language, wave.closed)}</span>
              </Cell>
              <PointCells language={language} unit={trend.unit} point={point} name={name} />
              <Cell label={table.n} numeric>
                {n?.shown ? (
                  whole(language, n.value)
                ) : (
                  <NoFigure language={language} because={n?.because ?? 'not-asked'} reasons={reasons} />
                )}
              </Cell>
              <Cell label={table.rate} numeric>
                {rate.shown ? (
                  percent(language, rate.value)
                ) : (
                  <NoFigure language={language} because={rate.because} reasons={reasons} />
                )}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <Reasons language={language} reasons={reasons} />
    </Stacked>
  );
};

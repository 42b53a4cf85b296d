import type { FC } from 'hono/jsx';
import type { ChartFrame } from './chart-of.ts';
import { gapsIn } from './gaps-in.ts';
import type { Trend } from './trend.ts';

/** Under a chart: why points are missing. Nothing when none is. */
export const Gaps: FC<{ trend: Trend; reader: ChartFrame }> = ({ trend, reader }) => {
  const gaps = gapsIn(trend, reader);
  return gaps.length === 0 ? null : (
    <ul class="gaps small muted">
      {gaps.map((gap) => (
        <li>{gap}</li>
      ))}
    </ul>
  );
};

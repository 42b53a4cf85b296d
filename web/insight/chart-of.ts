import type { StaffLanguage } from '#shared/language/languages.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { gapsIn } from './gaps-in.ts';
import { texts } from './texts.ts';
import type { Trend, TrendRow, Unit } from './trend.ts';
import { unitLine } from './unit-words.ts';
import { becauseIn, intervalIn, markOf, monthOf, percent, valueIn, whole } from './words.ts';

export type ChartFrame = {
  language: StaffLanguage;
  municipality: string;
  synthetic: boolean;
};

/** The whole scale, always: a line must not look steeper than it is. */
const axisOf = (language: StaffLanguage, unit: Unit): ChartData['axis'] => {
  const [min, max] = unit.type === 'mean' ? unit.scale : [0, 1];
  const step = unit.type === 'share' ? 0.25 : max - min > 5 ? 2 : 1;
  const at = Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, i) => min + i * step);
  const text = (value: number) => (unit.type === 'share' ? percent(language, value) : whole(language, value));
  return { min, max, ticks: at.map((value) => ({ at: value, text: text(value) })) };
};

const pointOf = (language: StaffLanguage, unit: Unit, { point, n }: TrendRow): ChartPoint => {
  if (!point.shown) return { mark: markOf(point.because) };
  const { value, low, high } = point;
  const { interval, n: answers, nWithheld } = texts[language].table;
  const lines = [
    valueIn(language, unit, value),
    `${interval}: ${intervalIn(language, unit, point)}`,
    ...(n ? [n.shown ? `${answers}: ${whole(language, n.value)}` : nWithheld(becauseIn(language, n.because))] : []),
  ];
  return { value, low, high, lines };
};

/** What the script needs to draw a trend; undefined when no wave has a point. */
export const chartOf = (trend: Trend, frame: ChartFrame): ChartData | undefined => {
  const { unit, text, labels, rows, question } = trend;
  const { language, municipality, synthetic } = frame;
  if (!unit) return undefined;
  const { chart, table } = texts[language];
  const source = chart.source(municipality);
  return {
    name: `tilhor-${rows.at(-1)?.wave.id.slice(0, 4) ?? ''}-${question}`,
    title: text[language],
    subtitle: `${unitLine(language, unit, labels)}. ${chart.bars(table.interval)}`,
    foot: [...gapsIn(trend, frame), synthetic ? `${source}. ${chart.synthetic}` : source],
    labels: rows.map(({ wave }) => monthOf(language, wave.closed).split(' ')),
    points: rows.map((row) => pointOf(language, unit, row)),
    axis: axisOf(language, unit),
  };
};

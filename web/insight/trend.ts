import type { Change, Figure, Measure, QuestionResult, Release, WithheldReason, Words } from '#shared/release.ts';

/**
 * Why a wave has no point: withheld, or there is nothing that belongs on the same line. `few-or-nearly-all` is
 * `too-few-answers` where the page shows that enough people answered.
 */
export type Gap = WithheldReason | 'few-or-nearly-all' | 'not-asked' | 'not-comparable';

/** What a line is drawn in: points of a scale with its two ends, or the share (0…1) that gave one answer. */
export type Unit = { type: 'mean'; scale: readonly [number, number] } | { type: 'share'; of: string };

export type Ends = { low: number; high: number };

/** `population`: where the figure would lie had everybody answered, if that is published and is not the same as the other two. */
export type Point = ({ shown: true; value: number; population?: Ends } & Ends) | { shown: false; because: Gap };

export type WaveLabel = { id: string; number: number; closed: string };

/** One wave of one question. */
export type TrendRow = {
  wave: WaveLabel;
  point: Point;
  n: Figure<number> | undefined;
  rate: Figure<number>;
};

/** One question over the waves of a series. `unit` is undefined while no wave has shown a point. */
export type Trend = {
  question: string;
  text: Words;
  labels: Readonly<Record<string, Words>>;
  unit: Unit | undefined;
  rows: readonly TrendRow[];
  /** The last wave's own result; undefined when it did not ask. */
  latest: QuestionResult | undefined;
  /** Why it is not shown how the answers fell in the last wave; undefined where it is, and when the wave did not ask. */
  noDistribution: Gap | undefined;
  /** The latest set of rounds that is published together; undefined while there is none. */
  pooled: QuestionResult['pooled'];
};

/** What a measure is drawn in. */
export const unitOf = (measure: Measure): Unit =>
  measure.type === 'mean' ? { type: 'mean', scale: measure.scale } : { type: 'share', of: measure.of };

const sameUnit = (a: Unit, b: Unit): boolean =>
  a.type === 'mean'
    ? b.type === 'mean' && a.scale[0] === b.scale[0] && a.scale[1] === b.scale[1]
    : b.type === 'share' && a.of === b.of;

/** A reason told from what else the page shows: where k or more answered, it is not all of them who are too few. */
const toldFrom = (because: WithheldReason, n: Figure<number>, k: number): Gap =>
  because === 'too-few-answers' && n.shown && n.value >= k ? 'few-or-nearly-all' : because;

const pointOf = (result: QuestionResult | undefined, unit: Unit | undefined, k: number): Point => {
  if (!result) return { shown: false, because: 'not-asked' };
  if (!result.measure.shown) return { shown: false, because: toldFrom(result.measure.because, result.n, k) };
  const { value, low, high, population } = result.measure.value;
  if (!unit || !sameUnit(unitOf(result.measure.value), unit)) return { shown: false, because: 'not-comparable' };
  const differs = population && (population.low !== low || population.high !== high);
  return { shown: true, value, low, high, ...(differs && { population }) };
};

const labelOf = ({ wave }: Release): WaveLabel => ({ id: wave.id, number: wave.number, closed: wave.closed });

const resultOf = (release: Release, question: string) => release.questions.find(({ id }) => id === question);

const noDistributionOf = ({ distribution, n }: QuestionResult, k: number): Gap | undefined =>
  distribution.shown ? undefined : toldFrom(distribution.because, n, k);

/** One question over releases of one series, oldest first; the line is in the unit of the latest point that is shown. */
export const trendOf = (releases: readonly Release[], question: string): Trend | undefined => {
  const newestFirst = releases.toReversed().flatMap((release) => resultOf(release, question) ?? []);
  const [words] = newestFirst;
  if (!words) return undefined;
  const shown = newestFirst.map(({ measure }) => measure).find((measure) => measure.shown);
  const unit = shown && unitOf(shown.value);
  const last = releases.at(-1);
  const latest = last && resultOf(last, question);
  return {
    question,
    text: words.text,
    labels: words.labels,
    unit,
    rows: releases.map((release) => {
      const result = resultOf(release, question);
      return {
        wave: labelOf(release),
        point: pointOf(result, unit, release.k),
        n: result?.n,
        rate: release.response.rate,
      };
    }),
    latest,
    noDistribution: latest && noDistributionOf(latest, last.k),
    pooled: newestFirst.find(({ pooled }) => pooled)?.pooled,
  };
};

/** Every question of a series, in the order of its latest wave; what is no longer asked comes last. */
export const trendsOf = (releases: readonly Release[]): Trend[] => {
  const ids = new Set(releases.toReversed().flatMap(({ questions }) => questions.map(({ id }) => id)));
  return [...ids].flatMap((id) => trendOf(releases, id) ?? []);
};

/** The series of a municipality, the one with the latest wave first; each with its releases, oldest first. */
export const seriesIn = (releases: readonly Release[]): { series: string; releases: Release[] }[] => {
  const groups = Map.groupBy(releases, ({ wave }) => wave.series);
  const closed = (of: readonly Release[]) => of.at(-1)?.wave.closed ?? '';
  return [...groups]
    .map(([series, of]) => ({ series, releases: of.toSorted((a, b) => a.wave.number - b.wave.number) }))
    .sort((a, b) => closed(b.releases).localeCompare(closed(a.releases)));
};

/** A clear change with the unit it is told in; `waves` are the rounds of a set that is compared with the set before. */
export type ClearChange = { question: string; change: Change } & (
  | { since: 'previous' | 'first' }
  | { since: 'setBefore'; waves: readonly number[]; unit: Unit }
);

const isClear = ({ verdict }: Change): boolean => verdict === 'up' || verdict === 'down';

/** The clear changes of the latest wave and of the latest set of waves, in the order of the questions: what a reader should see first. */
export const clearChanges = (trends: readonly Trend[]): ClearChange[] =>
  trends.flatMap(({ question, latest, pooled }): ClearChange[] => [
    ...(['previous', 'first'] as const).flatMap((since) => {
      const change = latest?.change[since];
      return change && isClear(change) ? [{ question, since, change }] : [];
    }),
    ...(pooled?.change && pooled.measure.shown && isClear(pooled.change)
      ? [
          {
            ...{ question, since: 'setBefore' as const, change: pooled.change },
            ...{ waves: pooled.waves, unit: unitOf(pooled.measure.value) },
          },
        ]
      : []),
  ]);

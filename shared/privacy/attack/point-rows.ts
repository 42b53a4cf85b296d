import type { Measure } from '#shared/release.ts';
import { type Reading, readMean, readShare, type Told } from './reading.ts';
import type { System, Term } from './system.ts';

/** Some people's answers to one question: the codes and, in the same order, how many gave each. */
export type Answers = {
  table: string;
  codes: readonly string[];
  counts: readonly number[];
  /** How many answered, where that is told anywhere. */
  n: number | undefined;
};

const tiny = 1e-6;

/** Σ factor · count, by code. */
const over = ({ codes, counts }: Answers, factor: (code: string) => number): Term[] =>
  counts.map((unknown, i): Term => [unknown, factor(codes[i] ?? '')]);

/** The sum of what `score` gives each answer, divided by all who answered, is from value − half to below value + half. */
const sayPoint = (system: System, answers: Answers, value: number, half: number, score: (code: string) => number) => {
  const { table, n } = answers;
  if (n !== undefined) {
    // Sums are whole numbers, and the upper end was rounded to the next step.
    const [low, high] = [Math.ceil(n * (value - half) - tiny), Math.ceil(n * (value + half) - tiny) - 1];
    return system.say(table, over(answers, score), low, high);
  }
  system.say(
    table,
    over(answers, (code) => score(code) - value + half),
    0,
    Number.POSITIVE_INFINITY,
  );
  system.say(
    table,
    over(answers, (code) => score(code) - value - half),
    Number.NEGATIVE_INFINITY,
    0,
  );
};

/** Σ (score − value)² is (n − 1)·sd² and what the rounding of the point adds. */
const saySpread = (system: System, answers: Answers, value: number, { half, spread }: Reading) => {
  if (!spread) return;
  const [low, high] = [spread.low ** 2, spread.high ** 2];
  const squares = (less: number) => over(answers, (code) => (Number(code) - value) ** 2 - less);
  system.say(answers.table, squares(low), -low - tiny, Number.POSITIVE_INFINITY, 'interval');
  if (!Number.isFinite(high)) return;
  system.say(answers.table, squares(high + half ** 2), Number.NEGATIVE_INFINITY, -high + tiny, 'interval');
};

const scoreOf = (measure: Measure) => (code: string) =>
  measure.type === 'mean' ? Number(code) : code === measure.of ? 1 : 0;

/** What follows from a point being shown at all: at least k answered, not nearly all alike, and k on either side of a share. */
const sayRules = (system: System, answers: Answers, measure: Measure, k: number) => {
  const { table, codes } = answers;
  const say = (factor: (code: string) => number, low: number, high: number) =>
    system.say(table, over(answers, factor), low, high, 'rule');
  say(() => 1, k, Number.POSITIVE_INFINITY);
  for (const code of codes) say((other) => (other === code ? 1 : 0) - 0.9, Number.NEGATIVE_INFINITY, 0);
  if (measure.type === 'mean') return;
  say(scoreOf(measure), k, Number.POSITIVE_INFINITY);
  say((code) => 1 - scoreOf(measure)(code), k, Number.POSITIVE_INFINITY);
};

/** All that a published point and its interval tell of these answers. */
export const sayMeasure = (system: System, answers: Answers, measure: Measure, told: Told): void => {
  const reading = measure.type === 'mean' ? readMean(measure, told) : readShare(measure, told);
  sayPoint(system, answers, measure.value, reading.half, scoreOf(measure));
  if (measure.type === 'mean') saySpread(system, answers, measure.value, reading);
  if (reading.sizes)
    system.say(
      answers.table,
      over(answers, () => 1),
      reading.sizes.low,
      reading.sizes.high,
      'interval',
    );
  sayRules(system, answers, measure, told.k);
};

/** A point of an earlier wave, as it follows from a change that a later one tells: its step is not known. */
export const sayEarlierPoint = (system: System, answers: Answers, measure: Measure): void => {
  const coarsest = [0.2, 0.1, 0.05, 0.02].find(
    (step) => Math.abs(Math.round(measure.value / step) * step - measure.value) < tiny,
  );
  const half =
    measure.type === 'mean'
      ? coarsest === 0.2
        ? 0.1
        : 0.05
      : answers.n === undefined
        ? (coarsest ?? 0.01) / 2
        : 0.005;
  sayPoint(system, answers, measure.value, half, scoreOf(measure));
};

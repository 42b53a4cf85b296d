import { demand, demandWhole } from './argument-error.ts';
import type { Moments } from './moments.ts';
import type { Interval } from './proportion-interval.ts';

/** How many waves make a set. Fixed, so that nobody can choose the waves that make a change appear. */
const wavesInSet = 4;

/** The numbers of the waves in the set of wave `number` (1, 2, …): 1–4, 5–8, … No wave is in two sets. */
export const setOf = (number: number): number[] => {
  demandWhole(number, 1, 'number');
  const first = number - ((number - 1) % wavesInSet);
  return Array.from({ length: wavesInSet }, (_, i) => first + i);
};

/** Earlier waves that a wave is pooled with, in order; `before` is empty where there is no whole set before. */
export type Sets<T> = { others: T[]; before: T[] };

/** The other waves of the set that wave `number` completes, and those of the set before; null where it completes none. */
export const setsAt = <T extends { number: number }>(number: number, earlier: readonly T[]): Sets<T> | null => {
  const numbers = setOf(number);
  const found = (wanted: readonly number[]): T[] => {
    const waves = wanted.flatMap((one) => earlier.find((wave) => wave.number === one) ?? []);
    return waves.length === wanted.length ? waves : [];
  };
  const others = found(numbers.slice(0, -1));
  if (number !== numbers.at(-1) || others.length === 0) return null;
  return { others, before: found(numbers.map((one) => one - wavesInSet)) };
};

/**
 * Several waves as one sample: the moments of all their answers together (variance within and between). For comparing two sets
 * as if every answer were of another person. Most people answer several waves of both sets; as long as their opinions
 * are about as stable from set to set as within one, that makes a difference between sets surer, not less sure.
 * ArgumentError unless there is a part and each n is whole and at least 1, the mean finite, sd ≥ 0.
 */
export const poolMoments = (parts: readonly Moments[]): Moments => {
  demand(parts.length > 0, 'parts', 'at least one');
  for (const { n, mean, sd } of parts) {
    demandWhole(n, 1, 'parts');
    demand(Number.isFinite(mean) && sd >= 0 && Number.isFinite(sd), 'parts', 'a finite mean and sd');
  }
  const n = parts.reduce((total, part) => total + part.n, 0);
  const mean = parts.reduce((total, part) => total + part.n * part.mean, 0) / n;
  const squares = parts.reduce(
    (total, part) => total + (part.n - 1) * part.sd ** 2 + part.n * (part.mean - mean) ** 2,
    0,
  );
  return { n, mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : 0 };
};

/**
 * The interval of a pooled mean or share: the mean of the waves' own intervals, each weighing as many as answered. The same people
 * answer wave after wave, and asking them again does not make surer what the others think. The spread of a sum is at most
 * the sum of the spreads, so this is wide enough however much the same people answer. ArgumentError as in `poolMoments`.
 */
export const poolIntervals = (parts: readonly (Interval & { n: number })[]): Interval => {
  const mean = (end: (part: Interval) => number) =>
    poolMoments(parts.map((part) => ({ n: part.n, mean: end(part), sd: 0 }))).mean;
  return { low: mean(({ low }) => low), high: mean(({ high }) => high) };
};

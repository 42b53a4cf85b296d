import { demand, demandWhole } from './argument-error.ts';
import type { Interval } from './proportion-interval.ts';

/**
 * Between which shares (0…1) the answer of the whole population lies, whatever those think who did not answer (Manski 1989):
 * [x/N, (x+N−n)/N]. Nothing is assumed, so nothing but more answers makes it narrower.
 * ArgumentError unless x, n and N are whole and 0 ≤ x ≤ n ≤ N, N ≥ 1.
 */
export const worstCaseShare = (x: number, n: number, population: number): Interval => {
  demandWhole(population, 1, 'population');
  demandWhole(n, 0, 'n');
  demand(n <= population, 'population', 'at least as many as answered');
  demandWhole(x, 0, 'x');
  demand(x <= n, 'x', 'from 0 to n');
  return { low: x / population, high: (x + population - n) / population };
};

/**
 * The same for a mean, in points: all who did not answer at the one end of the `scale` [lowest, highest], or all at the other.
 * ArgumentError unless n and N are whole, 0 ≤ n ≤ N, N ≥ 1, and the mean lies on a scale that rises.
 */
export const worstCaseMean = (
  { n, mean }: { n: number; mean: number },
  population: number,
  [lowest, highest]: readonly [number, number],
): Interval => {
  demandWhole(population, 1, 'population');
  demandWhole(n, 0, 'n');
  demand(n <= population, 'population', 'at least as many as answered');
  demand(Number.isFinite(lowest) && Number.isFinite(highest) && lowest < highest, 'scale', 'two finite ends that rise');
  demand(mean >= lowest && mean <= highest, 'mean', 'on the scale');
  const silent = population - n;
  return { low: (n * mean + silent * lowest) / population, high: (n * mean + silent * highest) / population };
};

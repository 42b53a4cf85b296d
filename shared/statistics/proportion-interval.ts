import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { demand, demandPopulation, demandWhole } from './argument-error.ts';

const z = normalQuantile(0.975, 0, 1);

/** A 95 % interval; in the unit of what it is about. */
export type Interval = { low: number; high: number };

/**
 * Wilson's 95 % interval for the share x/n, with the finite population correction of O'Neill (2021) when `population` is
 * given: ψ = ((N−n)/(N−1))·z²/(2n), bounds (p+ψ ± √(2ψp(1−p)+ψ²))/(1+2ψ). Without it N is infinite and this is Wilson (1927).
 * `x` is a number of people and may be a fraction of one when a share is known only roundly.
 * ArgumentError unless 0 ≤ x ≤ n, n whole and at least 1, N ≥ n.
 */
export const proportionInterval = (x: number, n: number, population = Number.POSITIVE_INFINITY): Interval => {
  demandWhole(n, 1, 'n');
  demand(x >= 0 && x <= n, 'x', 'from 0 to n');
  demandPopulation(population, n, 'population');
  const p = x / n;
  const unseen =
    population === n ? 0 : population === Number.POSITIVE_INFINITY ? 1 : (population - n) / (population - 1);
  const psi = (unseen * z * z) / (2 * n);
  const half = Math.sqrt(2 * psi * p * (1 - p) + psi * psi);
  const bound = (b: number) => Math.min(1, Math.max(0, b / (1 + 2 * psi)));
  return { low: bound(p + psi - half), high: bound(p + psi + half) };
};

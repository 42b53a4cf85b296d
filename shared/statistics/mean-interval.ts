import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { demand, demandPopulation, demandWhole } from './argument-error.ts';
import type { Moments } from './moments.ts';
import type { Interval } from './proportion-interval.ts';

/**
 * The t interval of 95 % for a mean, in points of the scale: mean ± t(.975, n−1)·s/√n·√(1−n/N) (Cochran 1977, §2).
 * Without `population` N is infinite. Not cut at the ends of the scale.
 * ArgumentError unless n is whole and at least 2, sd ≥ 0, N ≥ n and the mean finite.
 */
export const meanInterval = ({ n, mean, sd }: Moments, population = Number.POSITIVE_INFINITY): Interval => {
  demandWhole(n, 2, 'n');
  demand(Number.isFinite(mean), 'mean', 'finite');
  demand(sd >= 0 && Number.isFinite(sd), 'sd', 'finite, not negative');
  demandPopulation(population, n, 'population');
  const half = ((tQuantile(0.975, n - 1) * sd) / Math.sqrt(n)) * Math.sqrt(1 - n / population);
  return { low: mean - half, high: mean + half };
};

import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { demand } from './argument-error.ts';
import type { Moments } from './moments.ts';
import type { Interval } from './proportion-interval.ts';

/**
 * The t interval of 95 % for a mean, in points of the scale: mean ± t(.975, n−1)·s/√n·√(1−n/N) (Cochran 1977, §2).
 * Without `population` N is infinite. Not cut at the ends of the scale.
 * ArgumentError unless n is at least 2, sd ≥ 0, N ≥ n and the mean finite.
 */
export const meanInterval = ({ n, mean, sd }: Moments, population = Number.POSITIVE_INFINITY): Interval => {
  demand(n >= 2 && Number.isFinite(n), 'n', `at least 2, got ${n}`);
  demand(Number.isFinite(mean), 'mean', `finite, got ${mean}`);
  demand(sd >= 0 && Number.isFinite(sd), 'sd', `not negative, got ${sd}`);
  demand(population >= n, 'population', `at least n = ${n}, got ${population}`);
  const half = ((tQuantile(0.975, n - 1) * sd) / Math.sqrt(n)) * Math.sqrt(1 - n / population);
  return { low: mean - half, high: mean + half };
};

import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { demand } from './argument-error.ts';
import type { Moments } from './moments.ts';

/** A difference after − before, its 95 % interval in the same unit, and the two-sided p value of "no difference". */
export type Difference = { value: number; low: number; high: number; p: number };

const variance = ({ n, sd }: Moments, population: number, name: string): number => {
  demand(n >= 2 && Number.isFinite(n), name, `n at least 2, got ${n}`);
  demand(sd >= 0 && Number.isFinite(sd), name, `sd not negative, got ${sd}`);
  demand(population >= n, name, `population at least n = ${n}, got ${population}`);
  return ((sd * sd) / n) * (1 - n / population);
};

/**
 * Welch's test of two independent means (Welch 1947; degrees of freedom of Satterthwaite), each variance multiplied by
 * 1 − n/N where `populations` [before, after] are given. ArgumentError names `before` or `after`.
 */
export const meanChange = (
  before: Moments,
  after: Moments,
  populations: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
): Difference => {
  const a = variance(before, populations[0], 'before');
  const b = variance(after, populations[1], 'after');
  const value = after.mean - before.mean;
  demand(Number.isFinite(value), Number.isFinite(before.mean) ? 'after' : 'before', 'a finite mean');
  const se = Math.sqrt(a + b);
  if (se === 0) return { value, low: value, high: value, p: value === 0 ? 1 : 0 };
  const df = (a + b) ** 2 / (a ** 2 / (before.n - 1) + b ** 2 / (after.n - 1));
  const half = tQuantile(0.975, df) * se;
  return { value, low: value - half, high: value + half, p: 2 * tCdf(-Math.abs(value) / se, df) };
};

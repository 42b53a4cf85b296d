import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Moments } from './moments.ts';
import { type Populations, welch } from './welch.ts';

/** A difference after − before, its 95 % interval in the same unit, and the two-sided p value of "no difference". */
export type Difference = { value: number; low: number; high: number; p: number };

/** Welch's test of two independent means; corrected for small populations where those are given. ArgumentError as in `welch`. */
export const meanChange = (before: Moments, after: Moments, populations?: Populations): Difference => {
  const { value, se, df } = welch(before, after, populations);
  if (se === 0) return { value, low: value, high: value, p: value === 0 ? 1 : 0 };
  const half = tQuantile(0.975, df) * se;
  return { value, low: value - half, high: value + half, p: 2 * tCdf(-Math.abs(value) / se, df) };
};

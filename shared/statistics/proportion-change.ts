import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import type { Difference } from './mean-change.ts';
import { proportionInterval } from './proportion-interval.ts';

/** `x` of `n` people. */
export type Share = { x: number; n: number };

/**
 * The difference of two independent shares (0…1), after − before. The interval is Newcombe's hybrid score interval (1998,
 * method 10), built from the two Wilson intervals. The p value is that of the score test with the pooled share,
 * z = d/√(p(1−p)(1/n₁+1/n₂)): the same family of tests that Wilson's interval inverts. The two can disagree by a hair at the
 * edge of 5 %, so `verdicts` asks for both. ArgumentError as in `proportionInterval`.
 */
export const proportionChange = (before: Share, after: Share): Difference => {
  const [a, b] = [proportionInterval(before.x, before.n), proportionInterval(after.x, after.n)];
  const [p, q] = [before.x / before.n, after.x / after.n];
  const value = q - p;
  const pooled = (before.x + after.x) / (before.n + after.n);
  const se = Math.sqrt(pooled * (1 - pooled) * (1 / before.n + 1 / after.n));
  return {
    value,
    low: value - Math.hypot(q - b.low, a.high - p),
    high: value + Math.hypot(b.high - q, p - a.low),
    p: se === 0 ? 1 : 2 * normalCdf(-Math.abs(value) / se, 0, 1),
  };
};

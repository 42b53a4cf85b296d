import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { demand, demandWhole } from './argument-error.ts';
import type { Difference } from './mean-change.ts';
import { proportionInterval } from './proportion-interval.ts';

/** `x` of `n` people; `x` may be a fraction of one when a share is known only roundly. */
export type Share = { x: number; n: number };

/** The standard error of a difference of two shares that are really one: √(p(1−p)(1/n₁+1/n₂)), p the share of both together. */
export const pooledError = (before: Share, after: Share): number => {
  for (const [name, { x, n }] of Object.entries({ before, after })) {
    demandWhole(n, 1, name);
    demand(x >= 0 && x <= n, name, 'x from 0 to n');
  }
  const p = (before.x + after.x) / (before.n + after.n);
  return Math.sqrt(p * (1 - p) * (1 / before.n + 1 / after.n));
};

/**
 * The difference of two independent shares (0…1), after − before. The interval is Newcombe's hybrid score interval (1998,
 * method 10), built from the two Wilson intervals. The p value is that of the score test with the pooled share,
 * z = d/√(p(1−p)(1/n₁+1/n₂)): the same family of tests that Wilson's interval inverts. The two can disagree by a hair at the
 * edge of 5 %, so `verdicts` asks for both. ArgumentError names `before` or `after`: 0 ≤ x ≤ n, n whole and at least 1.
 */
export const proportionChange = (before: Share, after: Share): Difference => {
  const se = pooledError(before, after);
  const [a, b] = [proportionInterval(before.x, before.n), proportionInterval(after.x, after.n)];
  const [p, q] = [before.x / before.n, after.x / after.n];
  const value = q - p;
  return {
    value,
    low: value - Math.hypot(q - b.low, a.high - p),
    high: value + Math.hypot(b.high - q, p - a.low),
    p: se === 0 ? 1 : 2 * normalCdf(-Math.abs(value) / se, 0, 1),
  };
};

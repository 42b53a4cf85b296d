import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { demandWhole } from './argument-error.ts';
import type { Moments } from './moments.ts';
import { pooledError, type Share } from './proportion-change.ts';
import { type Populations, welch } from './welch.ts';

/**
 * The minimum detectable change: the true change that a two-sided test at 5 % finds in 80 % of cases, both waves' uncertainty
 * counted. `tests` is the number of questions that Holm judges together: the test is then at 5 %/`tests`, the hardest that
 * Holm can ask of the one question that changed; where others changed too, it asks less.
 */
const level = (tests: number): number => {
  demandWhole(tests, 1, 'tests');
  return 1 - 0.05 / (2 * tests);
};
const power = 0.8;

/**
 * For means, in points: (t(1−α/2, df) + t(.8, df))·se with Welch's se and df (Cohen 1988, §2). The central t stands for the
 * noncentral one: with 12 answers and eight questions the power is 78 or 79 %, with more answers 80 %.
 * ArgumentError as in `welch`; `tests` whole and at least 1.
 */
export const detectableMeanChange = (before: Moments, after: Moments, tests = 1, populations?: Populations): number => {
  const { se, df } = welch(before, after, populations);
  const at = level(tests);
  return se === 0 ? 0 : (tQuantile(at, df) + tQuantile(power, df)) * se;
};

/**
 * For shares (0…1): (z(1−α/2) + z(.8))·√(p(1−p)(1/n₁+1/n₂)), p the share of both waves together (Fleiss 2003, §4).
 * ArgumentError names `before` or `after`; `tests` whole and at least 1.
 */
export const detectableShareChange = (before: Share, after: Share, tests = 1): number =>
  (normalQuantile(level(tests), 0, 1) + normalQuantile(power, 0, 1)) * pooledError(before, after);

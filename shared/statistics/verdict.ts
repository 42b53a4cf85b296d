import { holm } from './holm.ts';
import type { Difference } from './mean-change.ts';

/** What may be said of a change in one word. */
type Verdict = 'up' | 'down' | 'no-clear-change' | 'too-few';

/**
 * The one rule for saying that something changed, for all questions of a release against the same earlier wave:
 *
 * - a question that fewer than k people answered in either wave, or that is withheld in either, is `too-few` (`undefined` here);
 * - it went `up` or `down` when its 95 % interval, *without* the correction for a small population, lies wholly on one side of
 *   0 **and** its p value, adjusted by Holm over the questions that can be compared, is below .05;
 * - anything else is `no-clear-change`.
 *
 * The uncorrected interval is used because who did not answer is not random (docs/statistics.md).
 * `changeSince` takes a clear change back where the interval, once rounded for publication, reaches 0, and states beside every
 * verdict how large a change would have had to be (`detectable-change.ts`).
 */
export const verdicts = (differences: readonly (Difference | undefined)[]): Verdict[] => {
  const adjusted = holm(differences.flatMap((d) => (d ? [d.p] : [])));
  let next = 0;
  return differences.map((d) => {
    if (!d) return 'too-few';
    const clear = (adjusted[next++] ?? 1) < 0.05;
    return clear && d.low > 0 ? 'up' : clear && d.high < 0 ? 'down' : 'no-clear-change';
  });
};

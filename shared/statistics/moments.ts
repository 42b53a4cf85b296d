import { demand, demandWhole } from './argument-error.ts';

/** What a sample tells about a mean: how many (people), their mean and standard deviation (divisor n − 1), in points of the scale. */
export type Moments = { n: number; mean: number; sd: number };

/**
 * The moments of grouped scores: `counts[i]` people gave `scores[i]`. Sums are of whole numbers, so the order of the codes
 * does not matter. `sd` is 0 for one person. ArgumentError when the lengths differ, a count is not a whole number of people
 * or nobody answered.
 */
export const momentsOf = (scores: readonly number[], counts: readonly number[]): Moments => {
  demand(scores.length === counts.length, 'counts', 'one for each score');
  let [n, sum, squares] = [0, 0, 0];
  counts.forEach((count, i) => {
    demandWhole(count, 0, 'counts');
    const score = scores[i] ?? Number.NaN;
    demand(Number.isFinite(score), 'scores', 'finite');
    n += count;
    sum += count * score;
    squares += count * score * score;
  });
  demand(n > 0, 'counts', 'at least one answer');
  const variance = n > 1 ? Math.max(0, squares - (sum * sum) / n) / (n - 1) : 0;
  return { n, mean: sum / n, sd: Math.sqrt(variance) };
};

import { demand } from './argument-error.ts';

/**
 * Holm's (1979) adjusted p values, in the order given: the smallest times m, the next times m−1, …, never falling, at most 1.
 * ArgumentError unless each is from 0 to 1.
 */
export const holm = (pValues: readonly number[]): number[] => {
  for (const p of pValues) demand(p >= 0 && p <= 1, 'pValues', 'from 0 to 1');
  const adjusted = Array<number>(pValues.length).fill(1);
  let reached = 0;
  pValues
    .map((p, index) => ({ p, index }))
    .sort((a, b) => a.p - b.p)
    .forEach(({ p, index }, rank) => {
      reached = Math.max(reached, Math.min(1, p * (pValues.length - rank)));
      adjusted[index] = reached;
    });
  return adjusted;
};

import { demand } from './argument-error.ts';

/**
 * The adjusted p values of Benjamini and Hochberg (1995), in the order given: from the largest down, p·m/rank, never rising.
 * What is below .05 holds one false alarm in twenty at most, on average: for exploring many figures. A verdict uses `holm`.
 * ArgumentError unless each is from 0 to 1.
 */
export const benjaminiHochberg = (pValues: readonly number[]): number[] => {
  for (const p of pValues) demand(p >= 0 && p <= 1, 'pValues', 'from 0 to 1');
  const m = pValues.length;
  const adjusted = Array<number>(m).fill(1);
  let reached = 1;
  pValues
    .map((p, index) => ({ p, index }))
    .sort((a, b) => b.p - a.p)
    .forEach(({ p, index }, above) => {
      reached = Math.min(reached, (p * m) / (m - above));
      adjusted[index] = reached;
    });
  return adjusted;
};

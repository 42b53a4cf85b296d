import { demand, demandPopulation, demandWhole } from './argument-error.ts';
import type { Moments } from './moments.ts';

/** The difference of two means, after − before, with its standard error (points) and degrees of freedom. */
export type Welch = { value: number; se: number; df: number };

/** How many people there are of whom some answered, [before, after]; infinite where that is not corrected for. */
export type Populations = readonly [number, number];
export const unbounded: Populations = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

const variance = ({ n, mean, sd }: Moments, population: number, name: string): number => {
  demandWhole(n, 2, name);
  demand(Number.isFinite(mean), name, 'a finite mean');
  demand(sd >= 0 && Number.isFinite(sd), name, 'a finite sd, not negative');
  demandPopulation(population, n, name);
  return ((sd * sd) / n) * (1 - n / population);
};

/**
 * Welch's (1947) standard error of a difference of two independent means, with the degrees of freedom of Satterthwaite, each
 * variance multiplied by 1 − n/N where `populations` are given. `df` is infinite where neither mean has any spread.
 * ArgumentError names `before` or `after`: n whole and at least 2, a finite mean, sd ≥ 0, N ≥ n.
 */
export const welch = (before: Moments, after: Moments, populations: Populations = unbounded): Welch => {
  const a = variance(before, populations[0], 'before');
  const b = variance(after, populations[1], 'after');
  const df = (a + b) ** 2 / (a ** 2 / (before.n - 1) + b ** 2 / (after.n - 1));
  return {
    value: after.mean - before.mean,
    se: Math.sqrt(a + b),
    df: Number.isNaN(df) ? Number.POSITIVE_INFINITY : df,
  };
};

import type { Measure } from '#shared/release.ts';
import { meanInterval } from '#shared/statistics/mean-interval.ts';
import type { Moments } from '#shared/statistics/moments.ts';
import { proportionInterval } from '#shared/statistics/proportion-interval.ts';
import type { Column } from './wave-tables.ts';

/**
 * What a reader may know of one question for one group. Every published number about it (point, interval, change, verdict)
 * is computed from this and from nothing else. `n` is the number to compute with: where the exact number is withheld it is
 * the smallest it could be, so that intervals are wide enough and tell nothing; mean, sd and share are then coarse too.
 */
export type Known =
  | ({ type: 'mean'; scale: [number, number] } & Moments)
  | { type: 'share'; of: string; n: number; share: number };

/** `value` to the nearest multiple of 1/`parts`; halves go up, and what is a half but for its last bits is a half. */
export const roundTo = (parts: number, value: number): number => (Math.round(value * parts + 1e-9) || 0) / parts;

/** Whether no number computed from the one can differ from that computed from the other. */
export const sameKnown = (a: Known, b: Known): boolean =>
  a.n === b.n &&
  (a.type === 'mean'
    ? b.type === 'mean' && a.mean === b.mean && a.sd === b.sd
    : b.type === 'share' && a.share === b.share);

/** Everything that the counts tell. For a share, the moments are those of 1 (the followed option) and 0. */
export const exactly = (column: Column, { n, mean, sd }: Moments): Known =>
  column.follows.type === 'mean'
    ? { type: 'mean', n, mean, sd, scale: [column.follows.scores[0] ?? 0, column.follows.scores.at(-1) ?? 0] }
    : { type: 'share', of: column.follows.of, n, share: mean };

/** The point that is published: means to one decimal, shares to two, their 95 % intervals likewise, within the scale. */
export const measureOf = (known: Known): Measure => {
  if (known.type === 'share') {
    const { low, high } = proportionInterval(known.share * known.n, known.n);
    const value = roundTo(100, known.share);
    return { type: 'share', of: known.of, value, low: roundTo(100, low), high: roundTo(100, high) };
  }
  const [from, to] = known.scale;
  const { low, high } = meanInterval(known);
  return {
    type: 'mean',
    value: roundTo(10, known.mean),
    low: Math.max(from, roundTo(10, low)),
    high: Math.min(to, roundTo(10, high)),
    scale: known.scale,
  };
};

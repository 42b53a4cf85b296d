import type { Measure } from '#shared/release.ts';
import { meanInterval } from '#shared/statistics/mean-interval.ts';
import type { Moments } from '#shared/statistics/moments.ts';
import type { Share } from '#shared/statistics/proportion-change.ts';
import { type Interval, proportionInterval } from '#shared/statistics/proportion-interval.ts';
import type { Column } from './wave-tables.ts';

/**
 * What a reader may know of one question for one group. Every published number about it (point, interval, change, verdict)
 * is computed from this and from nothing else. `n` is the number to compute with: where the exact number is withheld it is
 * the smallest it could be, so that intervals are wide enough and tell nothing; mean, sd and share are then coarse too.
 */
export type Known =
  | ({ type: 'mean'; scale: [number, number] } & Moments)
  | { type: 'share'; of: string; n: number; share: number };

/**
 * How well a standard deviation is known that was not rounded, in points: the interval of the point is told to a tenth, those of
 * changes and corrections are other multiples of it, and a reader may lay them all side by side.
 */
export const sdKnownTo = 0.01;

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

/** Whether two points are of the same kind: the same scale, or shares of the same option. Others cannot be compared. */
export const comparable = (a: Known, b: Known): boolean =>
  a.type === 'mean'
    ? b.type === 'mean' && a.scale[0] === b.scale[0] && a.scale[1] === b.scale[1]
    : b.type === 'share' && a.of === b.of;

/** How many people chose the followed option, in so far as it is known; may be a fraction of one. */
export const shareOf = ({ n, share }: Known & { type: 'share' }): Share => ({ x: share * n, n });

/** The 95 % interval before rounding; corrected for a `population` (people) where that is given. */
export const intervalOf = (known: Known, population?: number): Interval =>
  known.type === 'mean' ? meanInterval(known, population) : proportionInterval(shareOf(known).x, known.n, population);

/** How many parts of a unit are told: means to one decimal, shares to two. */
export const partsOf = ({ type }: Known): number => (type === 'mean' ? 10 : 100);

/** A point with an interval (and a corrected one) as they are published: rounded, and within the scale. */
export const measureWith = (known: Known, interval: Interval, population?: Interval): Measure => {
  const [from, to] = known.type === 'mean' ? known.scale : [0, 1];
  const round = (value: number) => roundTo(partsOf(known), value);
  const told = ({ low, high }: Interval) => ({ low: Math.max(from, round(low)), high: Math.min(to, round(high)) });
  const corrected = population && { population: told(population) };
  return known.type === 'mean'
    ? { type: 'mean', value: round(known.mean), ...told(interval), scale: known.scale, ...corrected }
    : { type: 'share', of: known.of, value: round(known.share), ...told(interval), ...corrected };
};

/** The point that is published. `population` is the number of people invited, where both that and the exact n are shown. */
export const measureOf = (known: Known, population?: number): Measure =>
  measureWith(known, intervalOf(known), population === undefined ? undefined : intervalOf(known, population));

import { type Known, roundTo } from './known.ts';

/** Steps of a share, in parts of 1: with n ≥ parts every step holds a whole number of people. */
const shareParts = [100, 50, 20, 10, 5] as const;

/** How many parts of 1 a point is told in, where at least `floor` people answered. */
export const pointParts = (type: Known['type'], floor: number): number =>
  type === 'share' ? (shareParts.find((p) => p <= floor) ?? 5) : floor >= 10 ? 10 : 5;

/**
 * `known` as told by someone who knows n only to be at least `floor` (people). The point is rounded to a step that any
 * n ≥ floor can reach: tenths of a point from 10 people on, fifths below; for a share the finest of 1, 2, 5, 10, 20 % that is
 * at least 1/floor. The standard deviation is rounded up to a multiple of 1/`spreadParts` points.
 */
export const coarsen = (known: Known, floor: number, spreadParts: number): Known => {
  if (known.type === 'share') {
    return { ...known, n: floor, share: roundTo(pointParts('share', floor), known.share) };
  }
  const sd = Math.ceil(known.sd * spreadParts - 1e-9) / spreadParts;
  return { ...known, n: floor, mean: roundTo(pointParts('mean', floor), known.mean), sd };
};

import { type Known, roundTo } from './known.ts';

/** Steps of a share, in parts of 1: with n ≥ parts every step holds a whole number of people. */
const shareParts = [100, 50, 20, 10, 5] as const;

/**
 * `known` as told by someone who knows n only to be at least `floor` (people). The point is rounded to a step that any
 * n ≥ floor can reach: tenths of a point from 10 people on, fifths below; for a share the finest of 1, 2, 5, 10, 20 % that is
 * at least 1/floor. The standard deviation is rounded up to a multiple of 1/`spreadParts` points.
 */
export const coarsen = (known: Known, floor: number, spreadParts: number): Known => {
  if (known.type === 'share') {
    const parts = shareParts.find((p) => p <= floor) ?? 5;
    return { ...known, n: floor, share: roundTo(parts, known.share) };
  }
  const sd = Math.ceil(known.sd * spreadParts - 1e-9) / spreadParts;
  return { ...known, n: floor, mean: roundTo(floor >= 10 ? 10 : 5, known.mean), sd };
};

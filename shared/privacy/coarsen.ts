import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { type Known, measureOf, roundTo } from './known.ts';

/** Steps of a share as parts of 1; each is a whole number of the next finer but one, so that any n ≥ step fits every bin. */
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

/**
 * What a reader of the published point gets back of `known`. A document for more eyes is coarsened from this, so that it is
 * a function of the more detailed document and the two together tell no more than that one.
 */
export const asPublished = (known: Known): Known => {
  const measure = measureOf(known);
  if (known.type === 'share') return { ...known, share: measure.value };
  const half = Math.max(measure.high - measure.value, measure.value - measure.low);
  return { ...known, mean: measure.value, sd: (half * Math.sqrt(known.n)) / tQuantile(0.975, known.n - 1) };
};

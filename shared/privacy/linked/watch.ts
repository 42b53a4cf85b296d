import type { Optimum } from '../linear-model.ts';
import { type Budget, wholeSearch } from './budget.ts';
import { type Cut, cutOf, lacking, oneMoreThan } from './cut.ts';
import { type Reader, reachOf } from './reader.ts';
import type { Demand, Pattern, System } from './system.ts';

/** Nearer than this to a whole number is a whole number. */
const tolerance = 1e-6;

/** Counts as a reader might suppose them, as whole distances from the truth. */
type Witness = Int32Array;

const witnessIn = ({ at }: Optimum): Witness | undefined => {
  const whole = Int32Array.from(at, Math.round);
  return at.every((value, i) => Math.abs(value - (whole[i] ?? 0)) < tolerance) ? whole : undefined;
};

const sumAt = (cells: readonly number[], at: ArrayLike<number>): number =>
  cells.reduce((sum, cell) => sum + (at[cell] ?? 0), 0);

/** Judges patterns. */
export type Watch = {
  /**
   * The first `most` demands that a pattern does not meet, each with a cut that forbids it. None: the pattern is safe. `hasty`
   * also calls patterns unsafe whose safety only a search for whole numbers would find.
   */
  gaps(pattern: Pattern, most?: number, hasty?: boolean): { demand: Demand; cut: Cut }[];
};

/**
 * A pattern is safe when for every demand two sets of whole counts are *found* that agree with all that is published and are
 * k apart: nothing rests on a search having come to its end. What was found for one demand is kept and tried for all others,
 * and for the next pattern.
 */
export const watch = (system: System, reader: Reader, wholeReader: Reader, budget: Budget): Watch => {
  const { k, demands } = system;
  const kept: Witness[] = [];

  return {
    gaps: (pattern, most = Number.POSITIVE_INFINITY, hasty = false) => {
      const withheld = pattern.map(Number);
      const [high, low] = [demands.map(() => 0), demands.map(() => 0)];
      const isMet = (d: number): boolean => (high[d] ?? 0) - (low[d] ?? 0) >= k;
      const learn = (witness: ArrayLike<number>): boolean => {
        let isNews = false;
        for (const [d, { cells }] of demands.entries()) {
          if (isMet(d)) continue;
          const value = sumAt(cells, witness);
          if (value > (high[d] ?? 0)) high[d] = value;
          else if (value < (low[d] ?? 0)) low[d] = value;
          else continue;
          isNews = true;
        }
        return isNews;
      };
      const keep = (found: Optimum): void => {
        const witness = witnessIn(found);
        if (witness && learn(witness)) kept.push(witness);
      };
      for (const witness of kept.toReversed()) if (witness.every((far, i) => far === 0 || pattern[i])) learn(witness);

      /** Undefined when two witnesses were found. */
      const gap = (demand: Demand, d: number): Cut | undefined => {
        reader.see(withheld, reachOf(k), Number.POSITIVE_INFINITY);
        budget.left -= 2;
        const highest = reader.farthest(demand.cells, 1);
        keep(highest);
        if (isMet(d)) return undefined;
        const lowest = reader.farthest(demand.cells, -1);
        keep(lowest);
        if (isMet(d)) return undefined;
        if (Math.floor(highest.value + tolerance) - Math.ceil(lowest.value - tolerance) < k) {
          const cut = cutOf(system, demand, highest, lowest);
          return cut && lacking(cut, withheld) > tolerance ? cut : oneMoreThan(system, demand, pattern);
        }
        if (hasty) return oneMoreThan(system, demand, pattern);
        budget.left -= 2 * wholeSearch;
        wholeReader.see(withheld, reachOf(k), Number.POSITIVE_INFINITY);
        keep(wholeReader.farthest(demand.cells, 1));
        if (!isMet(d)) keep(wholeReader.farthest(demand.cells, -1));
        return isMet(d) ? undefined : oneMoreThan(system, demand, pattern);
      };

      const gaps: { demand: Demand; cut: Cut }[] = [];
      for (const [d, demand] of demands.entries()) {
        if (gaps.length >= most) break;
        if (isMet(d) || (demand.when !== undefined && !pattern[demand.when])) continue;
        const cut = gap(demand, d);
        if (cut) gaps.push({ demand, cut });
      }
      return gaps;
    },
  };
};

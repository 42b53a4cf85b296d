import type { LinkedCell, Relation } from './linked-cell.ts';

/**
 * What no reader may know closely: the sum of these cells, by index; `when` one of them is withheld, or always. With `isZero` it is
 * one cell that holds 0, which had better be shown than be known to be small.
 */
export type Demand = { cells: readonly number[]; isZero?: boolean; when?: number };

/**
 * Cells that hang together. `forced` are withheld in any case, `closed` in none, and each of the `demands` must leave a reader
 * values that are k apart.
 */
export type System = {
  k: number;
  cells: readonly LinkedCell[];
  relations: readonly Relation[];
  forced: readonly boolean[];
  closed: readonly boolean[];
  demands: readonly Demand[];
};

/** Which cells are withheld. */
export type Pattern = readonly boolean[];

const isSmall = ({ count }: LinkedCell, k: number): boolean => count > 0 && count < k;

/**
 * The system of these cells under the threshold k, before it is looked at what is fixed. Cells of 1…k−1, cells that are
 * to be withheld and the given sums must be k wide; a 0 that is withheld for the sake of another must not be proved to be small.
 */
export const systemOf = (
  cells: readonly LinkedCell[],
  relations: readonly Relation[],
  sums: readonly (readonly number[])[],
  k: number,
): System => {
  const forced = cells.map((cell) => !cell.fixed && (cell.withhold === true || isSmall(cell, k)));
  // Those that end a trial soonest come first.
  const demands: Demand[] = [
    ...cells.flatMap((_, i) => (forced[i] ? [{ cells: [i], isZero: cells[i]?.count === 0 }] : [])),
    ...sums.map((sum) => ({ cells: sum })),
    ...cells.flatMap(({ count, fixed }, i) =>
      count === 0 && !fixed && !forced[i] ? [{ cells: [i], isZero: true, when: i }] : [],
    ),
  ];
  return { k, cells, relations, forced, closed: cells.map((cell) => cell.fixed === true), demands };
};

/** Everything withheld that may be. */
export const openest = ({ closed }: System): boolean[] => closed.map((isClosed) => !isClosed);

import { budgetFor, mostCells } from './budget.ts';
import { choose } from './choose.ts';
import { closeZeros } from './close-zeros.ts';
import { type LinkedCell, type Relation, type Status, TooManyCellsError } from './linked-cell.ts';
import { partsOf } from './parts-of-system.ts';
import { withReader } from './reader.ts';
import { type System, systemOf } from './system.ts';
import { watch } from './watch.ts';

const check = (cells: readonly LinkedCell[], relations: readonly Relation[]): void => {
  for (const { count, place } of cells) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count of people: ${place}`);
  }
  for (const { total, parts } of relations) {
    const sum = parts.reduce((soFar, part) => soFar + (cells[part]?.count ?? Number.NaN), 0);
    if (sum !== cells[total]?.count) throw new RangeError(`not the sum of its parts: ${cells[total]?.place}`);
  }
};

/** One part, solved. */
const protectPart = (part: System): Status[] =>
  withReader(part, false, (reader) =>
    withReader(part, true, (wholeReader) => {
      const budget = budgetFor(part);
      const watchOf = (system: System) => watch(system, reader, wholeReader, budget);
      const system = closeZeros(part, watchOf);
      const pattern = choose(system, reader, watchOf(system), budget);
      return pattern.map((isWithheld, i) => (!isWithheld ? 'published' : system.forced[i] ? 'primary' : 'secondary'));
    }),
  );

/**
 * Chooses what to withhold of counts that hang together, so that readers lose least (the complementary cell suppression
 * problem): cells of 1…k−1 that are not `fixed` and cells to `withhold` are primary; further ones are withheld so that for each
 * of these, and for each of the `sums`, all that is published leaves whole counts possible that are k apart; and no 0 that is
 * withheld for the sake of others is known to be fewer than k. Cells and sums are given by index. The same input gives the same
 * result on every machine: the search is limited in its steps, never in time, and what it falls back to is as safe. A cell to
 * `withhold` that holds 0 and could never be opened by k (its total is a fixed 0) is published.
 * @throws LeakError when fixed cells give others away whatever else is withheld
 * @throws TooManyCellsError when more cells than `mostCells` hang together, one of them small
 * @throws RangeError when a count is not a count, or a total not the sum of its parts
 */
export const suppress = (
  cells: readonly LinkedCell[],
  relations: readonly Relation[],
  { k, sums = [] }: { k: number; sums?: readonly (readonly number[])[] },
): Status[] => {
  check(cells, relations);
  const statuses: Status[] = cells.map(() => 'published');
  const parts = partsOf(systemOf(cells, relations, sums, k));
  const largest = Math.max(0, ...parts.map(({ part }) => part.cells.length));
  if (largest > mostCells) throw new TooManyCellsError(largest, mostCells);
  for (const { part, indexes } of parts) {
    for (const [i, status] of protectPart(part).entries()) statuses[indexes[i] ?? 0] = status;
  }
  return statuses;
};

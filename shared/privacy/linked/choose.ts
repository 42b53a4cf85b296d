import { type Term, withProgram } from '../linear-model.ts';
import type { Budget } from './budget.ts';
import { settled } from './close-zeros.ts';
import { grown } from './grow.ts';
import type { Reader } from './reader.ts';
import { type Found, lossOf, search } from './search.ts';
import { separate } from './separate.ts';
import { openest, type System } from './system.ts';
import type { Watch } from './watch.ts';

/** The part of the budget that is kept for making what was found smaller. */
const kept = 0.3;

/** Without what is not needed: cells are shown again one by one, the first in `order` first, as long as the pattern stays safe. */
const pruned = (
  system: System,
  watch: Watch,
  pattern: boolean[],
  order: readonly number[],
  budget: Budget,
  reserve: number,
): boolean[] => {
  let current = pattern;
  for (const cell of order) {
    if (budget.left < reserve) break;
    if (current[cell]) current = settled(system, watch, current.with(cell, false)) ?? current;
  }
  return current;
};

/**
 * A safe pattern for a system whose cells hang together: the cheapest there is where the search ends within its budget. Else the
 * cheapest that was met, or made by growing what must be withheld until it is safe and pruning it.
 */
export const choose = (system: System, reader: Reader, watch: Watch, budget: Budget): boolean[] => {
  const objective = system.cells.flatMap(({ cost }, i): Term[] =>
    system.forced[i] || system.closed[i] ? [] : [[i, cost]],
  );
  const cost = new Map(objective);
  const reserve = budget.left * kept;

  /** What `chosen` withholds most of is cheapest to withhold, and the last to be shown again. */
  const near = (chosen: ArrayLike<number>, least: number): Found => {
    const share = (cell: number): number => chosen[cell] ?? 0;
    const price = (cell: number): number => (cost.get(cell) ?? 0) * (1 - share(cell)) + 1;
    const start = grown(system, watch, system.forced, price) ?? openest(system);
    const order = objective.toSorted(([a, x], [b, y]) => share(a) - share(b) || y - x || a - b).map(([cell]) => cell);
    const pattern = pruned(system, watch, start, order, budget, least);
    return { pattern, loss: lossOf(objective, pattern) };
  };

  let last: ArrayLike<number> = [];
  const low = system.forced.map(Number);
  const high = system.closed.map((isClosed) => (isClosed ? 0 : 1));
  const found = withProgram({ low, high, rows: [] }, (master) =>
    search(
      {
        master,
        objective,
        separate: (chosen) => {
          last = chosen;
          return separate(system, reader, chosen, budget);
        },
        gaps: (pattern) => watch.gaps(pattern).map(({ cut }) => cut),
        near: (chosen) => near(chosen, reserve),
      },
      budget,
      reserve,
    ),
  );
  return (found ?? near(last, 0)).pattern;
};

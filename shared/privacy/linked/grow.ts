import { type LinearModel, type Row, withProgram } from '../linear-model.ts';
import { reachOf } from './reader.ts';
import { openest, type Pattern, type System } from './system.ts';
import type { Watch } from './watch.ts';

/** How often a pattern is grown before everything is opened instead. */
const maxRounds = 12;

/**
 * Ways of being wrong about the counts: for every cell a variable of how much more and one of how much less it might be, and for
 * every demand one of how much its sum is changed by.
 */
type Moves = {
  model: LinearModel;
  more: (cell: number) => number;
  less: (cell: number) => number;
  sum: (d: number) => number;
};

const withMoves = <T>(system: System, use: (moves: Moves) => T): T => {
  const size = system.cells.length;
  const free = reachOf(system.k) * size;
  const both = (cell: number, factor: 1 | -1) => [[cell, factor] as const, [size + cell, -factor] as const];
  const rows: Row[] = [
    ...system.relations.map(({ total, parts }) => [...both(total, -1), ...parts.flatMap((part) => both(part, 1))]),
    ...system.demands.map(({ cells }, d) => [...cells.flatMap((cell) => both(cell, 1)), [2 * size + d, -1] as const]),
  ].map((terms) => ({ terms, low: 0, high: 0 }));
  const most = system.cells.map(({ count }, i) => (system.closed[i] ? [0, 0] : [reachOf(system.k), count]));
  const low = [...most.map(() => 0), ...most.map(() => 0), ...system.demands.map(() => -free)];
  const high = [
    ...most.map(([up]) => up ?? 0),
    ...most.map(([, down]) => down ?? 0),
    ...system.demands.map(() => free),
  ];
  return withProgram({ low, high, rows }, (model) =>
    use({
      model,
      more: (cell) => cell,
      less: (cell) => size + cell,
      sum: (d) => 2 * size + d,
    }),
  );
};

/**
 * A safe pattern that holds at least `start`: for each demand that is not met the cheapest way is looked for in which the counts
 * could be otherwise by as much as is asked, and the cells it goes through are withheld. A cell is as dear as `price` says.
 * Undefined when that does not come to an end.
 */
export const grown = (
  system: System,
  watch: Watch,
  start: Pattern,
  price: (cell: number) => number,
): boolean[] | undefined =>
  withMoves(system, ({ model, more, less, sum }) => {
    const pattern = [...start];
    const free = reachOf(system.k) * system.cells.length;
    const may = openest(system);
    const go = (d: number, distance: number): boolean => {
      if (distance === 0) return true;
      model.bound(sum(d), distance, distance);
      const dear = system.cells.flatMap((_, i) => {
        const cost = pattern[i] || !may[i] ? 0 : price(i);
        return [[more(i), cost] as const, [less(i), cost] as const];
      });
      const found = model.minimise(dear);
      model.bound(sum(d), -free, free);
      if (!found) return false;
      for (const i of pattern.keys()) {
        if (Math.abs((found.at[more(i)] ?? 0) - (found.at[less(i)] ?? 0)) > 1e-6) pattern[i] = true;
      }
      return true;
    };
    for (let round = 0; round < maxRounds; round++) {
      const gaps = watch.gaps(pattern);
      if (gaps.length === 0) return pattern;
      for (const { demand } of gaps) {
        const d = system.demands.indexOf(demand);
        const there = demand.cells.reduce((total, cell) => total + (system.cells[cell]?.count ?? 0), 0);
        const down = Math.min(there, system.k + round);
        const isReached = go(d, -down) && go(d, Math.max(0, system.k - down) + round);
        if (!isReached && !go(d, system.k + round)) return undefined;
      }
    }
    return undefined;
  });

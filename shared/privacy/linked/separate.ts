import type { Budget } from './budget.ts';
import { type Cut, cutOf, lacking } from './cut.ts';
import type { Reader } from './reader.ts';
import type { Demand, System } from './system.ts';

/** A cut that lacks less than this adds nothing. */
const worthwhile = 1e-3;

const sumAt = (cells: readonly number[], at: ArrayLike<number>): number =>
  cells.reduce((sum, cell) => sum + (at[cell] ?? 0), 0);

/** The cuts that a choice of cells does not obey in which each may be withheld in part. */
export const separate = (system: System, reader: Reader, chosen: Float64Array, budget: Budget): Cut[] => {
  const { k, demands } = system;
  const [high, low] = [demands.map(() => 0), demands.map(() => 0)];
  const learn = (at: ArrayLike<number>): void => {
    for (const [d, { cells }] of demands.entries()) {
      const value = sumAt(cells, at);
      if (value > (high[d] ?? 0)) high[d] = value;
      if (value < (low[d] ?? 0)) low[d] = value;
    }
  };
  const needOf = ({ when }: Demand): number => k * (when === undefined ? 1 : (chosen[when] ?? 0)) - worthwhile;
  const isMet = (d: number, demand: Demand): boolean => (high[d] ?? 0) - (low[d] ?? 0) >= needOf(demand);
  const cuts: Cut[] = [];
  // No move needs to be wider than k, and the nearer the limits the more a fraction shows.
  reader.see(chosen, k, k);
  for (const [d, demand] of demands.entries()) {
    if (isMet(d, demand)) continue;
    budget.left -= 2;
    const [highest, lowest] = [reader.farthest(demand.cells, 1), reader.farthest(demand.cells, -1)];
    learn(highest.at);
    learn(lowest.at);
    if (isMet(d, demand)) continue;
    const cut = cutOf(system, demand, highest, lowest);
    if (cut && lacking(cut, chosen) > worthwhile) cuts.push(cut);
  }
  return cuts;
};

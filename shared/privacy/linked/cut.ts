import type { Optimum } from '../linear-model.ts';
import { reachOf } from './reader.ts';
import type { Demand, Pattern, System } from './system.ts';

/** What every safe pattern obeys: of the withheld cells (1) and the others (0), Σ factor × cell ≥ need. */
export type Cut = { terms: readonly (readonly [cell: number, factor: number])[]; need: number };

/** Below this a dual value is noise. */
const noise = 1e-7;

/** What withholding a cell can add to the distance between a reader's two ends, from the duals of the two. */
const widening = (duals: readonly [up: number, down: number], count: number, reach: number): number => {
  const [up, down] = duals;
  const above = up > noise ? up * reach : up < -noise ? -up * count : 0;
  const below = down < -noise ? -down * reach : down > noise ? down * count : 0;
  return above + below;
};

const conditional = (terms: Cut['terms'], need: number, { when }: Demand): Cut =>
  when === undefined
    ? { terms, need }
    : { terms: [...terms.filter(([cell]) => cell !== when), [when, -need]], need: 0 };

/**
 * The cut behind the two ends of a reader's range (Fischetti & Salazar-González 2001, "Solving the cell suppression problem on
 * tabular data with linear constraints", sliding protection): by duality no pattern lets the ends be farther apart than what
 * its withheld cells add, so these must add up to k. No cell needs to count for more than the whole need. Undefined when the
 * cells withheld in any case meet the need.
 */
export const cutOf = (system: System, demand: Demand, highest: Optimum, lowest: Optimum): Cut | undefined => {
  const terms: [number, number][] = [];
  let need = system.k;
  for (const [i, { count }] of system.cells.entries()) {
    if (system.closed[i]) continue;
    const adds = widening([highest.duals[i] ?? 0, lowest.duals[i] ?? 0], count, reachOf(system.k));
    if (system.forced[i]) need -= adds;
    else if (adds > 0) terms.push([i, adds]);
  }
  if (need <= noise) return undefined;
  const capped = terms.map(([cell, adds]) => [cell, Math.min(adds, need)] as const);
  return conditional(capped, need, demand);
};

/** A pattern is not safe, and neither is any that withholds less: at least one more cell must be withheld. */
export const oneMoreThan = ({ cells, closed }: System, demand: Demand, pattern: Pattern): Cut => {
  const others = cells.flatMap((_, i) => (pattern[i] || closed[i] ? [] : [[i, 1] as const]));
  return conditional(others, 1, demand);
};

/** How much of its need a (possibly fractional) choice of cells leaves open; 0 or less when it obeys the cut. */
export const lacking = ({ terms, need }: Cut, chosen: ArrayLike<number>): number =>
  need - terms.reduce((sum, [cell, factor]) => sum + factor * (chosen[cell] ?? 0), 0);

import type { LinearModel, Term } from '../linear-model.ts';
import type { Budget } from './budget.ts';
import type { Cut } from './cut.ts';
import type { Pattern } from './system.ts';

/** A safe pattern and what it costs. */
export type Found = { pattern: boolean[]; loss: number };

/** What a search asks of its surroundings. */
type Surroundings = {
  master: LinearModel;
  /** What each cell costs that is withheld by choice; whole numbers. */
  objective: readonly Term[];
  /** The cuts a fractional choice violates. */
  separate(chosen: Float64Array): Cut[];
  /** The cuts a pattern violates; none when it is safe. */
  gaps(pattern: Pattern): Cut[];
  /** A safe pattern near a fractional choice. */
  near(chosen: Float64Array): Found;
};

/** How often a fractional choice is cut below the first node. */
const maxRounds = 4;

/** How deep a safe pattern is looked for near fractional choices. */
const maxDepth = 2;

const almost = 1e-6;

/** Of the cells that are withheld in part, the one whose half costs most. */
const toBranchOn = (objective: readonly Term[], chosen: Float64Array): number | undefined => {
  let best: { cell: number; weight: number } | undefined;
  for (const [cell, cost] of objective) {
    const half = Math.min(chosen[cell] ?? 0, 1 - (chosen[cell] ?? 0));
    if (half > almost && (!best || half * cost > best.weight)) best = { cell, weight: half * cost };
  }
  return best?.cell;
};

/** What a pattern costs beyond what it must. */
export const lossOf = (objective: readonly Term[], pattern: Pattern): number =>
  objective.reduce((sum, [cell, cost]) => sum + (pattern[cell] ? cost : 0), 0);

/**
 * Branch and cut, depth first: the cheapest safe pattern where it ends before no more than `reserve` of the budget is left, else
 * the cheapest it met, if any.
 */
export const search = (
  { master, objective, separate, gaps, near }: Surroundings,
  budget: Budget,
  reserve: number,
): Found | undefined => {
  let best: Found | undefined;
  const add = (cuts: readonly Cut[]): void => {
    for (const { terms, need } of cuts) master.add({ terms, low: need, high: Number.POSITIVE_INFINITY });
  };

  /** The choice at this node once nothing more cuts it; undefined when the node needs no further look. */
  const cutOff = (depth: number): { chosen: Float64Array; branch: number } | undefined => {
    for (let round = 0; budget.left > reserve; round++) {
      budget.left -= 1;
      const found = master.minimise(objective);
      if (!found || (best && found.value > best.loss - 1 + almost)) return undefined;
      const branch = toBranchOn(objective, found.at);
      if (branch === undefined) {
        const pattern = Array.from(found.at, (share) => share > 0.5);
        const cuts = gaps(pattern);
        if (cuts.length === 0) best = { pattern, loss: lossOf(objective, pattern) };
        add(cuts);
      } else {
        const cuts = depth === 0 || round < maxRounds ? separate(found.at) : [];
        if (cuts.length === 0) return { chosen: found.at, branch };
        add(cuts);
      }
    }
    return undefined;
  };

  const visit = (depth: number): void => {
    const node = cutOff(depth);
    if (!node) return;
    if (depth <= maxDepth) {
      const found = near(node.chosen);
      if (!best || found.loss < best.loss) best = found;
    }
    for (const value of [1, 0]) {
      master.bound(node.branch, value, value);
      visit(depth + 1);
    }
    master.bound(node.branch, 0, 1);
  };

  visit(0);
  return best;
};

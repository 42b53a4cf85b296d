import type { Measure } from '#shared/release.ts';
import { type Moments, momentsOf } from '#shared/statistics/moments.ts';
import { neighbours, resized } from './alternatives.ts';
import { asPublished, coarsen } from './coarsen.ts';
import { exactly, type Known, measureOf } from './known.ts';
import { answeredBy, clean, followed, primary } from './primary.ts';
import type { Rules } from './rules.ts';
import type { Column } from './wave-tables.ts';

/** From what a group answered (or might have) to what a reader may know of it. */
type Present = (moments: Moments) => Known;

/** A question for one group, to be shown or not. */
export type Cell = {
  column: Column;
  counts: readonly number[];
  /** How many of the group answered the wave; known to the reader. */
  people: number;
  /** Whether the reader may know exactly how many of them answered this question. */
  exact: boolean;
  /** Fewest of `people` who can have left the question out, where that is not exact; 1 when the reader is told it is not 0. */
  leastMissing: 0 | 1;
};

/** How coarse a standard deviation may be made, in parts of a point, before the mean is withheld instead. */
const spreads = [4, 2, 1] as const;

/**
 * The numbers of answers that a reader must not be able to tell apart: 0…k−1 missing, k…2k−1 missing, and so on.
 * @returns [fewest, most] answers
 */
const answersRange = ({ people, leastMissing }: Cell, n: number, k: number): [number, number] => {
  const most = people - Math.floor((people - n) / k) * k;
  return [Math.max(k, most - k + 1), most === people ? people - leastMissing : most];
};

const moments = ({ column, counts }: Pick<Cell, 'column' | 'counts'>): Moments => {
  const x = followed(column, counts);
  if (column.follows.type === 'mean') return momentsOf(column.follows.scores, counts);
  return momentsOf([1, 0], [x ?? 0, answeredBy(counts) - (x ?? 0)]);
};

const samePoint = (a: Measure, b: Measure): boolean => a.value === b.value && a.low === b.low && a.high === b.high;

/** Whether every number of answers in the range could have given the same published share. */
const shareHides = (cell: Cell, present: Present, rules: Rules, [fewest, most]: [number, number]): boolean => {
  const told = measureOf(present(moments(cell)));
  for (let n = fewest; n <= most; n++) {
    let reached = false;
    for (let x = rules.k; x <= n - rules.k && !reached; x++) {
      reached =
        Math.max(x, n - x) <= rules.dominance * n && samePoint(told, measureOf(present(momentsOf([1, 0], [x, n - x]))));
    }
    if (!reached) return false;
  }
  return true;
};

/**
 * Whether a published mean leaves open what must stay open: for every number of answers in the range, and for both a
 * different and the true count of every code that 1…k−1 people chose, other answers would have been published as the very same
 * point and interval. Looks only at answers near the true ones, so "no" may be too careful, "yes" never is.
 */
const meanHides = (cell: Cell, present: Present, rules: Rules, [fewest, most]: [number, number]): boolean => {
  if (cell.column.follows.type !== 'mean') return false;
  const { scores } = cell.column.follows;
  const told = measureOf(present(moments(cell)));
  const same = (m: Moments) => samePoint(told, measureOf(present(m)));
  const mayBe = (counts: readonly number[]) => primary(cell.column, counts, rules) === undefined;
  const open = new Set(cell.counts.flatMap((count, i) => (clean(count, rules.k) ? [] : [i])));
  for (const other of open.size === 0 ? [] : neighbours(scores, cell.counts, same)) {
    if (!mayBe(other)) continue;
    for (const i of open) if (other[i] !== cell.counts[i]) open.delete(i);
    if (open.size === 0) break;
  }
  if (open.size > 0) return false;
  const n = answeredBy(cell.counts);
  for (let size = fewest; size <= most; size++) {
    if (size === n) continue;
    const other = resized(scores, cell.counts, size);
    if (same(momentsOf(scores, other)) && mayBe(other)) continue;
    if (!neighbours(scores, other, same).some(mayBe)) return false;
  }
  return true;
};

/**
 * The finest way of telling a cell that tells nothing of fewer than k people, or undefined when there is none. `base` is the
 * way the more detailed document of the same wave tells it; the result is then a function of what that document says.
 * The cell has passed `primary`.
 */
export const presentationOf = (cell: Cell, rules: Rules, base?: Present): Present | undefined => {
  const n = answeredBy(cell.counts);
  const range = cell.exact ? ([n, n] as [number, number]) : answersRange(cell, n, rules.k);
  const whole: Present = base ?? ((m) => exactly(cell.column, m));
  const source: Present = base ? (m) => asPublished(base(m)) : whole;
  const rough = spreads.map((parts): Present => (m) => coarsen(source(m), range[0], parts));
  if (cell.column.follows.type === 'share') {
    if (cell.exact) return whole;
    return rough.slice(0, 1).find((present) => shareHides(cell, present, rules, range));
  }
  return [...(cell.exact ? [whole] : []), ...rough].find((present) => meanHides(cell, present, rules, range));
};

/** What `present` tells of a cell. */
export const knownOf = (cell: Cell, present: (moments: Moments) => Known): Known => present(moments(cell));

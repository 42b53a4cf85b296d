import { type Moments, momentsOf } from '#shared/statistics/moments.ts';
import { neighbours, rearranged, resized } from './alternatives.ts';
import { coarsen } from './coarsen.ts';
import { exactly, type Known, sameKnown } from './known.ts';
import { answeredBy, clean, followed, primary } from './primary.ts';
import type { Rules } from './rules.ts';
import type { Column } from './wave-tables.ts';

/** From what a group answered, or might have, to what a reader may know of it. */
export type Present = (moments: Moments) => Known;

/** A question for one group, to be shown or not. */
export type Cell = {
  column: Column;
  counts: readonly number[];
  /** How many of the group answered the wave; known to the reader. */
  people: number;
  /** Whether the reader may know exactly how many of them answered this question, were it `n`. */
  exact: (n: number) => boolean;
  /** Fewest of `people` who can have left the question out, where that is not exact; 1 when the reader is told it is not 0. */
  leastMissing: 0 | 1;
};

/**
 * How coarsely a standard deviation is told, in parts of a point, where at least `floor` people answered; undefined for exactly.
 * It depends on nothing that is not published: a choice that depended on the answers would itself tell something of them.
 */
const spreadParts = (floor: number, exact: boolean): number | undefined =>
  floor < 10 ? 1 : floor < 20 ? 2 : exact ? undefined : 4;

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

/** Whether every number of answers in the range could have told the same of a share. */
const shareHides = (cell: Cell, present: Present, rules: Rules, [fewest, most]: [number, number]): boolean => {
  const told = present(moments(cell));
  for (let n = fewest; n <= most; n++) {
    let reached = false;
    for (let x = rules.k; x <= n - rules.k && !reached; x++) {
      reached = Math.max(x, n - x) <= rules.dominance * n && sameKnown(told, present(momentsOf([1, 0], [x, n - x])));
    }
    if (!reached) return false;
  }
  return true;
};

const anyOf = <T>(values: Iterable<T>, holds: (value: T) => boolean): boolean => {
  for (const value of values) if (holds(value)) return true;
  return false;
};

/** Whether for every code that 1…k−1 people chose, one of `others` has a different count and might be shown as well. */
const hidesSmallCounts = ({ column, counts }: Cell, rules: Rules, others: Iterable<number[]>): boolean => {
  const followable = new Set(counts.flatMap((count, i) => (clean(count, rules.k) ? [] : [i])));
  if (followable.size === 0) return true;
  return anyOf(others, (other) => {
    if (primary(column, other, rules) === undefined) {
      for (const i of followable) if (other[i] !== counts[i]) followable.delete(i);
    }
    return followable.size === 0;
  });
};

/**
 * Whether what is told of a mean leaves open what must stay open: for every number of answers in the range, and for every code
 * that 1…k−1 people chose, other answers would have told the very same (and so the same point, interval, changes, verdicts).
 * Looks only at answers near the true ones, so "no" may be too careful, "yes" never is.
 */
const meanHides = (cell: Cell, present: Present, rules: Rules, [fewest, most]: [number, number]): boolean => {
  if (cell.column.follows.type !== 'mean') return false;
  const { scores } = cell.column.follows;
  const told = present(moments(cell));
  const same = (m: Moments) => sameKnown(told, present(m));
  const mayBe = (counts: readonly number[]) => primary(cell.column, counts, rules) === undefined;
  const others = function* () {
    yield* rearranged(scores, cell.counts);
    yield* neighbours(scores, cell.counts, same);
  };
  if (!hidesSmallCounts(cell, rules, others())) return false;
  const n = answeredBy(cell.counts);
  for (let size = fewest; size <= most; size++) {
    if (size === n) continue;
    const other = resized(scores, cell.counts, size);
    if (same(momentsOf(scores, other)) && mayBe(other)) continue;
    if (!anyOf(neighbours(scores, other, same), mayBe)) return false;
  }
  return true;
};

/** Whether number, exact mean and exact standard deviation of these answers leave every small count open. A share always does. */
export const hidesAsItIs = (cell: Cell, rules: Rules): boolean =>
  cell.column.follows.type === 'share' ||
  hidesSmallCounts(cell, rules, rearranged(cell.column.follows.scores, cell.counts));

/**
 * The finest way of telling a cell that tells nothing of fewer than k people, or undefined when there is none. `base` is the
 * way the more detailed document of the same wave tells it; the result is then a function of what may be known from that one.
 * The cell has passed `primary`.
 */
export const presentationOf = (cell: Cell, rules: Rules, base?: Present): Present | undefined => {
  const whole: Present = base ?? ((m) => exactly(cell.column, m));
  const present: Present = (m) => {
    const exact = cell.exact(m.n);
    const floor = exact ? m.n : answersRange(cell, m.n, rules.k)[0];
    const parts = spreadParts(floor, exact);
    if (exact && (parts === undefined || cell.column.follows.type === 'share')) return whole(m);
    return coarsen(whole(m), floor, parts ?? 1);
  };
  const n = answeredBy(cell.counts);
  if (cell.column.follows.type === 'share') {
    return cell.exact(n) || shareHides(cell, present, rules, answersRange(cell, n, rules.k)) ? present : undefined;
  }
  const range: [number, number] = cell.exact(n) ? [n, n] : answersRange(cell, n, rules.k);
  return meanHides(cell, present, rules, range) ? present : undefined;
};

/** What `present` tells of a cell. */
export const knownOf = (cell: Cell, present: Present): Known => present(moments(cell));

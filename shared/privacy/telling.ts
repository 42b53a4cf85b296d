import { type Moments, momentsOf } from '#shared/statistics/moments.ts';
import { neighbours, rearranged, resized } from './alternatives.ts';
import { coarsen } from './coarsen.ts';
import { exactly, type Known, sameKnown } from './known.ts';
import { answeredBy, clean, followed, primary } from './primary.ts';
import type { Rules } from './rules.ts';
import type { Column } from './wave-tables.ts';

/** From what a group answered, or might have, to what a reader may know of it. */
type Present = (moments: Moments) => Known;

/** How a cell is told, and between which numbers of answers [fewest, most] its reader cannot tell. */
export type Telling = { present: Present; range: [number, number] };

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

/** Every share that `present` would tell in the same way, for any number of answers in the range: [x, n]. */
function* sameShares(
  { column, counts }: Cell,
  { present, range: [fewest, most] }: Telling,
): Generator<[number, number]> {
  const told = present(moments({ column, counts }));
  for (let n = fewest; n <= most; n++) {
    for (let x = 0; x <= n; x++) if (sameKnown(told, present(momentsOf([1, 0], [x, n - x])))) yield [x, n];
  }
}

const mayBeShare = (x: number, n: number, { k, dominance }: Rules): boolean =>
  x >= k && n - x >= k && Math.max(x, n - x) <= dominance * n;

/** Whether every number of answers in the range could have told the same of a share. */
const shareHides = (cell: Cell, telling: Telling, rules: Rules): boolean => {
  const [fewest, most] = telling.range;
  const reached = new Set<number>();
  for (const [x, n] of sameShares(cell, telling)) if (mayBeShare(x, n, rules)) reached.add(n);
  return reached.size === most - fewest + 1;
};

const anyOf = <T>(values: Iterable<T>, holds: (value: T) => boolean): boolean => {
  for (const value of values) if (holds(value)) return true;
  return false;
};

/** Whether for every code that 1…k−1 people chose, one of `others` has a different count and might be shown as well. */
const hidesSmallCounts = (
  { counts }: Cell,
  { k }: Rules,
  others: Iterable<number[]>,
  mayBe: (counts: readonly number[]) => boolean,
): boolean => {
  const followable = new Set(counts.flatMap((count, i) => (clean(count, k) ? [] : [i])));
  if (followable.size === 0) return true;
  return anyOf(others, (other) => {
    const differs = [...followable].filter((i) => other[i] !== counts[i]);
    if (differs.length > 0 && mayBe(other)) for (const i of differs) followable.delete(i);
    return followable.size === 0;
  });
};

/**
 * Whether what is told of a mean leaves open what must stay open: for every number of answers in the range, and for every code
 * that 1…k−1 people chose, other answers would have told the very same (and so the same point, interval, changes, verdicts).
 * Where few answered, those other answers must in turn be such that they would have been shown: a reader knows this rule, too.
 * Looks only at answers near the true ones, so "no" may be too careful.
 */
const meanHides = (cell: Cell, { present, range }: Telling, rules: Rules, depth = range[0] < 20 ? 1 : 0): boolean => {
  if (cell.column.follows.type !== 'mean') return false;
  const { scores } = cell.column.follows;
  const told = present(moments(cell));
  const same = (m: Moments) => sameKnown(told, present(m));
  const hasSmall = (counts: readonly number[]) => counts.some((count) => !clean(count, rules.k));
  const secret = hasSmall(cell.counts);
  let tries = 24;
  // Where n is known, the reader sees whether the distribution is withheld: others must have a small count where these have one.
  const mayBe = (counts: readonly number[]) =>
    (range[0] < range[1] || hasSmall(counts) === secret) &&
    primary(cell.column, counts, rules) === undefined &&
    (depth === 0 || (tries-- > 0 && meanHides({ ...cell, counts }, { present, range }, rules, depth - 1)));
  const others = function* () {
    yield* rearranged(scores, cell.counts);
    yield* neighbours(scores, cell.counts, same);
  };
  if (!hidesSmallCounts(cell, rules, others(), mayBe)) return false;
  const n = answeredBy(cell.counts);
  for (let size = range[0]; size <= range[1]; size++) {
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
  hidesSmallCounts(
    cell,
    rules,
    rearranged(cell.column.follows.scores, cell.counts),
    (counts) => primary(cell.column, counts, rules) === undefined,
  );

/**
 * A way of telling a cell that tells nothing of fewer than k people, or undefined when there is none. The cell has passed
 * `primary`, or `base` is not exact. `base` is the way the more detailed document of the same wave tells it: the result is a
 * function of what may be known from that one, and so is whether there is a result, as far as that one leaves the number open.
 */
export const tellingOf = (cell: Cell, rules: Rules, base?: Telling): Telling | undefined => {
  const n = answeredBy(cell.counts);
  const range: [number, number] = cell.exact(n) ? [n, n] : answersRange(cell, n, rules.k);
  if (base && base.range[0] < rules.k) return undefined;
  if (!cell.exact(n) && range[1] - range[0] < 2) return undefined;
  const share = cell.column.follows.type === 'share';
  if (base && share) for (const [x, size] of sameShares(cell, base)) if (!mayBeShare(x, size, rules)) return undefined;
  const whole: Present = base?.present ?? ((m) => exactly(cell.column, m));
  const present: Present = (m) => {
    const exact = cell.exact(m.n);
    const floor = exact ? m.n : answersRange(cell, m.n, rules.k)[0];
    const parts = spreadParts(floor, exact);
    return exact && (share || parts === undefined) ? whole(m) : coarsen(whole(m), floor, parts ?? 1);
  };
  const telling: Telling = { present, range };
  const hides = share ? cell.exact(n) || shareHides(cell, telling, rules) : meanHides(cell, telling, rules);
  return hides ? telling : undefined;
};

/** Whether a reader of this telling knows the exact number of answers. */
export const isExact = ({ range }: Telling): boolean => range[0] === range[1];

/** What is told of a cell. */
export const knownOf = (cell: Cell, { present }: Telling): Known => present(moments(cell));

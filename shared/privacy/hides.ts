import { type Moments, momentsOf } from '#shared/statistics/moments.ts';
import { neighbours, rearranged, resized } from './alternatives.ts';
import { type Cell, moments, type Telling } from './cell.ts';
import { type Known, roundTo, sameKnown, sdKnownTo } from './known.ts';
import { answeredBy, clean, primary } from './primary.ts';
import type { Rules } from './rules.ts';

/** Every share that `present` would tell in the same way, for any number of answers in the range: [x, n]. */
export function* sameShares(
  { column, counts }: Cell,
  { present, range: [fewest, most] }: Telling,
): Generator<[number, number]> {
  const told = present(moments({ column, counts }));
  for (let n = fewest; n <= most; n++) {
    for (let x = 0; x <= n; x++) if (sameKnown(told, present(momentsOf([1, 0], [x, n - x])))) yield [x, n];
  }
}

/** Whether a share passes the threshold on both sides and is not (nearly) unanimous. */
export const mayBeShare = (x: number, n: number, { k, dominance }: Rules): boolean =>
  x >= k && n - x >= k && Math.max(x, n - x) <= dominance * n;

/** Whether every number of answers in the range could have told the same of a share. */
export const shareHides = (cell: Cell, telling: Telling, rules: Rules): boolean => {
  const [fewest, most] = telling.range;
  const reached = new Set<number>();
  for (const [x, n] of sameShares(cell, telling)) if (mayBeShare(x, n, rules)) reached.add(n);
  return reached.size === most - fewest + 1;
};

/**
 * Whether a reader takes the one for the other. What is told exactly of a mean is published to a decimal, and its standard
 * deviation is known to `sdKnownTo`.
 */
const looksSame = (a: Known, b: Known): boolean =>
  sameKnown(a, b) ||
  (a.type === 'mean' &&
    b.type === 'mean' &&
    a.n === b.n &&
    roundTo(10, a.mean) === roundTo(10, b.mean) &&
    Math.abs(a.sd - b.sd) < sdKnownTo);

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
export const meanHides = (
  cell: Cell,
  telling: Telling,
  rules: Rules,
  depth = telling.range[0] < 20 ? 1 : 0,
): boolean => {
  const { present, range } = telling;
  if (cell.column.follows.type !== 'mean') return false;
  const { scores } = cell.column.follows;
  const told = present(moments(cell));
  const same = (m: Moments) => looksSame(told, present(m));
  const hasSmall = (counts: readonly number[]) => counts.some((count) => !clean(count, rules.k));
  const secret = hasSmall(cell.counts);
  let tries = 24;
  // Where n is known, the reader sees whether the distribution is withheld: others must have a small count where these have one.
  const mayBe = (counts: readonly number[]) =>
    (range[0] < range[1] || hasSmall(counts) === secret) &&
    primary(cell.column, counts, rules) === undefined &&
    (depth === 0 || (tries-- > 0 && meanHides({ ...cell, counts }, telling, rules, depth - 1)));
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

import { type Cell, moments, type Present, type Telling } from './cell.ts';
import { coarsen, pointParts } from './coarsen.ts';
import { mayBeShare, meanHides, sameShares, shareHides } from './hides.ts';
import { exactly, type Known } from './known.ts';
import { answeredBy } from './primary.ts';
import type { Rules } from './rules.ts';

/**
 * How coarsely a standard deviation is told, in parts of a point, where at least `floor` people answered; undefined for exactly.
 * It depends on nothing that is not published: a choice that depended on the answers would itself tell something of them.
 */
const spreadParts = (floor: number, exact: boolean): number | undefined =>
  floor < 10 ? 1 : floor < 20 ? 2 : exact ? undefined : 4;

/** How far a point and a standard deviation are from the truth when `floor` people at least are known to have answered. */
const roundingOf = (cell: Cell, floor: number, base: Telling | undefined): Pick<Telling, 'round' | 'spread'> => {
  const { type } = cell.column.follows;
  const exact = cell.exact(answeredBy(cell.counts));
  const parts = spreadParts(floor, exact);
  const coarse = !exact || (type === 'mean' && parts !== undefined);
  // What is published is a mean to one decimal and a share to two, however exactly it is known.
  const own = 1 / (2 * (coarse ? pointParts(type, floor) : type === 'mean' ? 10 : 100));
  const spread = type === 'mean' && coarse ? (parts ?? 1) : undefined;
  if (!base) return { round: own, spread };
  // Steps of means and of standard deviations are multiples of each other, those of shares are not.
  const round = type === 'mean' ? Math.max(own, base.round) : own + base.round;
  return {
    round,
    spread: base.spread === undefined || spread === undefined ? (spread ?? base.spread) : Math.min(spread, base.spread),
  };
};

/**
 * The numbers of answers that a reader must not be able to tell apart: 0…k−1 missing, k…2k−1 missing, and so on.
 * @returns [fewest, most] answers
 */
const answersRange = ({ people, leastMissing }: Cell, n: number, k: number): [number, number] => {
  const most = people - Math.floor((people - n) / k) * k;
  return [Math.max(k, most - k + 1), most === people ? people - leastMissing : most];
};

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
  const telling: Telling = { present, range, ...roundingOf(cell, range[0], base) };
  const hides = share ? cell.exact(n) || shareHides(cell, telling, rules) : meanHides(cell, telling, rules);
  return hides ? telling : undefined;
};

/** Whether a reader of this telling knows the exact number of answers. */
export const isExact = ({ range }: Telling): boolean => range[0] === range[1];

/** What is told of a cell. */
export const knownOf = (cell: Cell, { present }: Telling): Known => present(moments(cell));

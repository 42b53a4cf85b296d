import type { Figure, Pooled } from '#shared/release.ts';
import { poolIntervals, poolMoments } from '#shared/statistics/pool.ts';
import { changeSince, type Points } from './change-since.ts';
import { comparable, intervalOf, type Known, measureWith } from './known.ts';

/** What may be known of a question in several waves, as of one sample; undefined where they did not ask it in the same way. */
const poolKnown = (parts: readonly Known[]): Known | undefined => {
  const [first] = parts;
  if (!first || !parts.every((part) => comparable(first, part))) return undefined;
  const moments = poolMoments(
    parts.map((part) => (part.type === 'mean' ? part : { n: part.n, mean: part.share, sd: 0 })),
  );
  return first.type === 'mean' ? { ...first, ...moments } : { ...first, n: moments.n, share: moments.mean };
};

/** A question in each wave of a set; undefined where one of them did not ask it. */
const inEach = (set: readonly Points[], id: string): Figure<Known>[] | undefined => {
  const figures = set.flatMap((points) => (Object.hasOwn(points, id) ? (points[id] ?? []) : []));
  return figures.length === set.length ? figures : undefined;
};

/** The points of a set; a question that one wave withholds is withheld for that wave's reason. */
const pointsOfSet = (set: readonly Points[]): Record<string, Figure<Known>> =>
  Object.fromEntries(
    Object.keys(set.at(-1) ?? {}).flatMap((id): [string, Figure<Known>][] => {
      const figures = inEach(set, id);
      const withheld = figures?.find((figure) => !figure.shown);
      if (!figures || withheld) return withheld ? [[id, withheld]] : [];
      const known = poolKnown(figures.flatMap((figure) => (figure.shown ? figure.value : [])));
      return known ? [[id, { shown: true, value: known }]] : [];
    }),
  );

const measureIn = (set: readonly Points[], id: string, point: Figure<Known>): Pooled['measure'] => {
  if (!point.shown) return point;
  const parts = (inEach(set, id) ?? []).flatMap((figure) => (figure.shown ? figure.value : []));
  const interval = poolIntervals(parts.map((part) => ({ n: part.n, ...intervalOf(part) })));
  return { shown: true, value: measureWith(point.value, interval) };
};

/**
 * Every question over a set of waves, numbered `waves`, and its change since the set before, whose last wave is `since`. Computed
 * from what may be known of each wave by itself: who can know that could work it all out alone, so nothing new is told.
 * A question that a wave of the set did not ask, or asked in another way, is not there.
 */
export const pooledOf = (
  waves: readonly number[],
  set: readonly Points[],
  before: { since: string; set: readonly Points[] } | null,
): Record<string, Pooled> => {
  const points = pointsOfSet(set);
  const changes = before && changeSince(before.since, pointsOfSet(before.set), points);
  return Object.fromEntries(
    Object.entries(points).map(([id, point]): [string, Pooled] => [
      id,
      { waves: [...waves], measure: measureIn(set, id, point), change: changes?.[id] ?? null },
    ]),
  );
};

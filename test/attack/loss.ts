import type { WaveTables } from '#shared/privacy/wave-tables.ts';
import type { Release } from '#shared/release.ts';
import { fewestWithheld } from './fewest-withheld.ts';
import { changed, placesIn } from './figures.ts';
import { mustWithhold } from './must-withhold.ts';
import { openRelease } from './open-release.ts';

/** How many figures a document withholds, and how few would have been enough. */
export type Loss = { lost: number; best: number };

/** How much was lost for each figure that had to be; 1 is the best. */
export const ratioOf = ({ lost, best }: Loss): number =>
  best === 0 ? (lost === 0 ? 1 : Number.POSITIVE_INFINITY) : lost / best;

/**
 * What a wave's document loses against the best pattern: the fewest figures withheld with which the adversary (`holds`: no
 * breach) learns nothing. Withheld in every pattern are those that a rule names by themselves; every other figure may be told in every
 * pattern, as the document tells it or, where it withholds it, as it is. Undefined where fewer than k answered (one rule says
 * all then) and where more than `most` attacks would be needed.
 */
export const lossOf = (
  release: Release,
  tables: WaveTables,
  holds: (release: Release) => boolean,
  most = 400,
): Loss | undefined => {
  if (tables.all.answers < release.k) return undefined;
  const open = openRelease(release, tables);
  const forced = new Set([...mustWithhold(tables, release.k), ...placesIn(open).withheld]);
  const { all, withheld } = placesIn(release);
  const free = [...all].filter((place) => !forced.has(place));
  const without = (places: ReadonlySet<string>) =>
    changed(open, (place, figure) => (places.has(place) ? { shown: false, because: 'protects-another' } : figure));
  const safe = (chosen: ReadonlySet<number>) =>
    holds(without(new Set([...forced, ...free.filter((_, i) => chosen.has(i))])));
  const best = fewestWithheld(free.length, safe, most);
  return best && { lost: new Set([...withheld, ...forced]).size, best: forced.size + best.length };
};

/** The middle of some numbers, the lower of two; undefined of none. */
export const median = (values: readonly number[]): number | undefined =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];

import type { WithheldReason } from '#shared/release.ts';
import { clean } from './primary.ts';
import type { Rules } from './rules.ts';
import type { People } from './wave-tables.ts';

/** The groups of one dimension by code. */
export type Groups = Readonly<Record<string, People>>;

/** Codes that are hidden, each with its reason. */
export type Hidden = Map<string, WithheldReason>;

/** The smallest group that is not hidden; of equals the first. */
export const smallest = (
  groups: Groups,
  hidden: ReadonlyMap<string, unknown>,
  size: (group: People) => number,
): string | undefined =>
  Object.keys(groups)
    .filter((code) => !hidden.has(code))
    .reduce<string | undefined>(
      (least, code) =>
        least === undefined || size(groups[code] as People) < size(groups[least] as People) ? code : least,
      undefined,
    );

/** What was decided of the sizes in the more detailed document of the same wave, and in the wave before. */
export type SizesBefore = {
  base: Readonly<Record<string, WithheldReason | undefined>>;
  /** Groups that the wave before withheld. */
  series: ReadonlySet<string>;
};

/**
 * Which groups of a dimension hide their sizes: those below k, and then one more for as long as 1…k−1 people remain of the
 * total: the one that the wave before hid, if that costs the reader fewer than k people more, else the smallest. (A group
 * that is hidden in one wave and shown in the next tells of both, where its people are the same: rule 6 of the domain page.)
 */
export const hideSizes = (
  all: People,
  groups: Groups,
  { k }: Pick<Rules, 'k'>,
  { base, series }: SizesBefore,
): Hidden => {
  const hidden: Hidden = new Map();
  let left = all.answers;
  const hide = (code: string, because: WithheldReason) => {
    left += groups[code]?.answers ?? 0;
    hidden.set(code, because);
  };
  for (const [code, group] of Object.entries(groups)) {
    left -= group.answers;
    const before = base[code];
    if (before) hide(code, before);
    else if (group.answers < k) hide(code, 'too-few-answers');
  }
  const size = (group: People) => group.answers;
  while (!clean(left, k)) {
    const least = smallest(groups, hidden, size);
    if (least === undefined) break;
    const again = Object.keys(groups).find(
      (code) =>
        series.has(code) && !hidden.has(code) && size(groups[code] as People) < size(groups[least] as People) + k,
    );
    hide(again ?? least, 'protects-another');
  }
  return hidden;
};

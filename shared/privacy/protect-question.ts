import type { Figure, WithheldReason } from '#shared/release.ts';
import type { Known } from './known.ts';
import { type Cell, knownOf, type Present, presentationOf } from './present.ts';
import { answeredBy, clean, primary } from './primary.ts';
import type { Rules } from './rules.ts';
import type { Column, People } from './wave-tables.ts';

/** What may be shown of one question for everybody. Counts in `distribution` stand in the order of the column's codes. */
export type ProtectedQuestion = {
  n: Figure<number>;
  measure: Figure<Known>;
  distribution: Figure<readonly number[]>;
};

/** The same with the way its measure is told, for a document that hides more. */
export type ToldQuestion = ProtectedQuestion & { present: Present | undefined };

const shown = <T>(value: T) => ({ shown: true, value }) as const;
const withheld = (because: WithheldReason) => ({ shown: false, because }) as const;

/**
 * One question for everybody. Who left it out or said "don't know" is the remainder of the wave's answers, so where that is
 * 1…k−1 people, n and the distribution are withheld and the point is told so that n does not follow from it.
 */
export const protectQuestion = (
  column: Column,
  all: People,
  rules: Rules,
  base: ToldQuestion | undefined,
): ToldQuestion => {
  const counts = all.counts[column.id] ?? [];
  const n = answeredBy(counts);
  const remainder = clean(all.answers - n, rules.k) ? undefined : 'remainder-too-small';
  const reason = primary(column, counts, rules);
  const small = counts.every((count) => clean(count, rules.k)) ? undefined : 'too-few-answers';
  const cell: Cell = {
    column,
    counts,
    people: all.answers,
    exact: (size) => clean(all.answers - size, rules.k),
    leastMissing: 1,
  };
  const withheldBefore = (figure: Figure<unknown> | undefined) =>
    figure?.shown === false ? figure.because : undefined;
  const noMeasure = withheldBefore(base?.measure) ?? reason;
  const present = noMeasure ? undefined : presentationOf(cell, rules, base?.present);
  const noN = withheldBefore(base?.n) ?? (n < rules.k ? 'too-few-answers' : remainder);
  const noDistribution = withheldBefore(base?.distribution) ?? reason ?? remainder ?? small;
  return {
    n: noN ? withheld(noN) : shown(n),
    measure: present ? shown(knownOf(cell, present)) : withheld(noMeasure ?? remainder ?? 'too-few-answers'),
    distribution: noDistribution ? withheld(noDistribution) : shown(counts),
    present,
  };
};

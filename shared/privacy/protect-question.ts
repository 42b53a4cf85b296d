import type { Figure, WithheldReason } from '#shared/release.ts';
import type { Cell, Telling } from './cell.ts';
import type { Known } from './known.ts';
import { answeredBy, clean, primary } from './primary.ts';
import type { Rules } from './rules.ts';
import { isExact, knownOf, tellingOf } from './telling.ts';
import type { Column, People } from './wave-tables.ts';

/** What may be shown of one question for everybody. Counts in `distribution` stand in the order of the column's codes. */
export type ProtectedQuestion = {
  n: Figure<number>;
  measure: Figure<Known>;
  distribution: Figure<readonly number[]>;
};

/** The same with the way its measure is told, for a document that hides more. */
export type ToldQuestion = ProtectedQuestion & { telling: Telling | undefined };

const shown = <T>(value: T) => ({ shown: true, value }) as const;
const withheld = (because: WithheldReason) => ({ shown: false, because }) as const;

/** Figures of a question that are withheld because more would follow from them than they say. */
export type Without = { measure: boolean; distribution: boolean };

/**
 * One question for everybody. Who left it out or said "don't know" is the remainder of the wave's answers, so where that is
 * 1…k−1 people, n and the distribution are withheld and the point is told so that n does not follow from it.
 */
export const protectQuestion = (
  column: Column,
  all: People,
  rules: Rules,
  base: ToldQuestion | undefined,
  without: Without,
): ToldQuestion => {
  const counts = all.counts[column.id] ?? [];
  const n = answeredBy(counts);
  const remainder = clean(all.answers - n, rules.k) ? undefined : 'remainder-too-small';
  // Of six, five answered: with any other reason than this, the five follow. Three possible numbers are the least.
  const tooFew = n < rules.k || (remainder && all.answers < rules.k + 3) ? 'too-few-answers' : undefined;
  const open = base?.telling && !isExact(base.telling);
  const reason = tooFew ?? (open ? undefined : primary(column, counts, rules));
  const small = counts.every((count) => clean(count, rules.k)) ? undefined : 'too-few-answers';
  const before = (figure: Figure<unknown> | undefined) => (figure?.shown === false ? figure.because : undefined);
  const cell: Cell = {
    column,
    counts,
    people: all.answers,
    exact: (size) => clean(all.answers - size, rules.k),
    leastMissing: 1,
  };
  // One reason, whichever it is: each by itself would tell something of the answers.
  const follows = (is: boolean) => (is ? 'too-few-answers' : undefined);
  // Where the number is withheld, everything else is withheld for the same reason: another one would tell which numbers it can be.
  const noN = before(base?.n) ?? tooFew ?? remainder;
  const unsaid = before(base?.measure) ?? (open ? undefined : reason) ?? follows(without.measure);
  const telling = unsaid ? undefined : tellingOf(cell, rules, base?.telling);
  const noDistribution = noN ?? before(base?.distribution) ?? reason ?? small ?? follows(without.distribution);
  return {
    n: noN ? withheld(noN) : shown(n),
    measure: telling ? shown(knownOf(cell, telling)) : withheld(noN ?? unsaid ?? 'too-few-answers'),
    distribution: noDistribution ? withheld(noDistribution) : shown(counts),
    telling,
  };
};

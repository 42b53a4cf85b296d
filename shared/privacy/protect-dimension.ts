import { type Cell, moments, type Telling } from './cell.ts';
import { type Groups, type Hidden, smallest } from './hide-sizes.ts';
import { hidesAsItIs } from './hides.ts';
import type { Known } from './known.ts';
import { answeredBy, clean, primary } from './primary.ts';
import type { Rules } from './rules.ts';
import { isExact, tellingOf } from './telling.ts';
import type { Column, People } from './wave-tables.ts';

/** One question over the groups of a dimension: who is hidden, and what is told of the others and how. */
export type ToldDimension = { hidden: Hidden; told: Map<string, { known: Known; telling: Telling }> };

/** Everybody but the groups that are not hidden: hidden groups together with people who told no group. */
export const rest = (
  all: People,
  groups: Groups,
  hidden: ReadonlyMap<string, unknown>,
  column: Column,
): { people: number; counts: number[] } => {
  const shown = Object.entries(groups).flatMap(([code, group]) => (hidden.has(code) ? [] : [group]));
  const minus = (total: number, of: (group: People) => number) =>
    shown.reduce((left, group) => left - of(group), total);
  return {
    people: minus(all.answers, (group) => group.answers),
    counts: column.codes.map((_, i) => minus(all.counts[column.id]?.[i] ?? 0, (g) => g.counts[column.id]?.[i] ?? 0)),
  };
};

/**
 * One question over the groups of a dimension, some of which are hidden already. What is left of everybody when the shown
 * groups are taken away must be nobody or something that might itself be shown; and where some group or the rest has 1…k−1
 * people who left the question out, no group's exact number of answers may follow from its point. `base` is how the more
 * detailed document of the wave tells each group; a group that it does not tell is undefined there.
 */
export const protectDimension = (
  column: Column,
  all: People,
  groups: Groups,
  rules: Rules,
  already: Hidden,
  base: Readonly<Record<string, Telling | undefined>> | undefined,
): ToldDimension => {
  const hidden: Hidden = new Map(already);
  const counts = (group: People) => group.counts[column.id] ?? [];
  const answered = (group: People) => answeredBy(counts(group));
  for (const [code, group] of Object.entries(groups)) {
    const telling = base?.[code];
    const because =
      base && !telling
        ? 'protects-another'
        : telling && !isExact(telling)
          ? undefined
          : primary(column, counts(group), rules);
    if (because && !hidden.has(code)) hidden.set(code, because);
  }
  for (;;) {
    const left = rest(all, groups, hidden, column);
    const n = answeredBy(left.counts);
    const next = smallest(groups, hidden, answered);
    const shown = Object.entries(groups).filter(([code]) => !hidden.has(code));
    const exact =
      clean(left.people - n, rules.k) && shown.every(([, group]) => clean(group.answers - answered(group), rules.k));
    const leftCell: Cell = { column, counts: left.counts, people: left.people, exact: () => exact, leastMissing: 0 };
    const follows = n > 0 && (primary(column, left.counts, rules) || (exact && !hidesAsItIs(leftCell, rules)));
    if (follows && next !== undefined) {
      hidden.set(next, 'protects-another');
      continue;
    }
    const told: ToldDimension['told'] = new Map();
    const failed = shown.filter(([code, group]) => {
      const people = group.answers;
      const cell: Cell = { column, counts: counts(group), people, exact: () => exact, leastMissing: 0 };
      const telling = tellingOf(cell, rules, base?.[code]);
      if (telling) told.set(code, { known: telling.present(moments(cell)), telling });
      return telling === undefined;
    });
    if (failed.length === 0) return { hidden, told };
    for (const [code] of failed) hidden.set(code, 'too-few-answers');
  }
};

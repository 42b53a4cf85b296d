import type { Figure, WithheldReason } from '#shared/release.ts';
import type { Cell, Telling } from './cell.ts';
import { hidesAsItIs } from './hides.ts';
import type { Known } from './known.ts';
import { answeredBy, clean, primary } from './primary.ts';
import type { ToldQuestion } from './protect-question.ts';
import type { Rules } from './rules.ts';
import { isExact, knownOf, tellingOf } from './telling.ts';
import type { Column, People } from './wave-tables.ts';

/** What may be shown of one group of a breakdown. */
export type ProtectedGroup = { answered: Figure<number>; measures: Record<string, Figure<Known>> };

/** The same with the way each measure is told, for a document that hides more. */
export type ToldGroup = ProtectedGroup & { tellings: Record<string, Telling | undefined> };

type Groups = Readonly<Record<string, People>>;
type Hidden = Map<string, WithheldReason>;

/** The smallest group that is not hidden; of equals the first. */
const smallest = (groups: Groups, hidden: Hidden, size: (group: People) => number): string | undefined =>
  Object.keys(groups)
    .filter((code) => !hidden.has(code))
    .reduce<string | undefined>(
      (least, code) =>
        least === undefined || size(groups[code] as People) < size(groups[least] as People) ? code : least,
      undefined,
    );

/** Everybody but the groups that are not hidden: hidden groups together with people who told no group. */
const rest = (all: People, groups: Groups, hidden: Hidden, column: Column): { people: number; counts: number[] } => {
  const shown = Object.entries(groups).flatMap(([code, group]) => (hidden.has(code) ? [] : [group]));
  const minus = (total: number, of: (group: People) => number) =>
    shown.reduce((left, group) => left - of(group), total);
  return {
    people: minus(all.answers, (group) => group.answers),
    counts: column.codes.map((_, i) => minus(all.counts[column.id]?.[i] ?? 0, (g) => g.counts[column.id]?.[i] ?? 0)),
  };
};

/** Hides sizes: groups below k, and then the smallest sibling for as long as 1…k−1 people remain of the total. */
const hideSizes = (all: People, groups: Groups, k: number, base: Record<string, ToldGroup> | undefined): Hidden => {
  const hidden: Hidden = new Map();
  let left = all.answers;
  const hide = (code: string, because: WithheldReason) => {
    left += groups[code]?.answers ?? 0;
    hidden.set(code, because);
  };
  for (const [code, group] of Object.entries(groups)) {
    left -= group.answers;
    const before = base?.[code]?.answered;
    if (before?.shown === false) hide(code, before.because);
    else if (group.answers < k) hide(code, 'too-few-answers');
  }
  while (!clean(left, k)) {
    const next = smallest(groups, hidden, (group) => group.answers);
    if (next === undefined) break;
    hide(next, 'protects-another');
  }
  return hidden;
};

/**
 * One question over the groups of a dimension, some of which are hidden already. What is left of everybody when the shown
 * groups are taken away must be nobody or something that might itself be shown; and where some group or the rest has 1…k−1
 * people who left the question out, no group's exact number of answers may follow from its point.
 */
const protectColumn = (
  column: Column,
  all: People,
  groups: Groups,
  rules: Rules,
  already: Hidden,
  base: Record<string, ToldGroup> | undefined,
): { hidden: Hidden; told: Map<string, { known: Known; telling: Telling }> } => {
  const hidden: Hidden = new Map(already);
  const counts = (group: People) => group.counts[column.id] ?? [];
  const answered = (group: People) => answeredBy(counts(group));
  for (const [code, group] of Object.entries(groups)) {
    const before = base?.[code]?.measures[column.id];
    const telling = base?.[code]?.tellings[column.id];
    const because =
      before?.shown === false
        ? before.because
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
    const told = new Map<string, { known: Known; telling: Telling }>();
    const failed = shown.filter(([code, group]) => {
      const people = group.answers;
      const cell: Cell = { column, counts: counts(group), people, exact: () => exact, leastMissing: 0 };
      const telling = tellingOf(cell, rules, base?.[code]?.tellings[column.id]);
      if (telling) told.set(code, { known: knownOf(cell, telling), telling });
      return telling === undefined;
    });
    if (failed.length === 0) return { hidden, told };
    for (const [code] of failed) hidden.set(code, 'too-few-answers');
  }
};

/** The groups of one dimension: sizes first, then each question; a question withheld for everybody is withheld for all. */
export const protectGroups = (
  columns: readonly Column[],
  all: People,
  groups: Groups,
  questions: Readonly<Record<string, ToldQuestion>>,
  rules: Rules,
  base: Record<string, ToldGroup> | undefined,
): Record<string, ToldGroup> => {
  const sizes = hideSizes(all, groups, rules.k, base);
  const told = columns.map((column) => {
    const already: Hidden = new Map(sizes);
    if (questions[column.id]?.measure.shown !== true) {
      for (const code of Object.keys(groups)) if (!already.has(code)) already.set(code, 'protects-another');
    }
    return [column.id, protectColumn(column, all, groups, rules, already, base)] as const;
  });
  const group = (code: string): ToldGroup => {
    const because = sizes.get(code);
    return {
      answered: because ? { shown: false, because } : { shown: true, value: groups[code]?.answers ?? 0 },
      measures: Object.fromEntries(
        told.map(([id, column]): [string, Figure<Known>] => {
          const cell = column.told.get(code);
          // Where the size is shown, one reason for all: with another one, a group that is hidden although it is large
          // enough would be known to be all alike, and the distribution for everybody often tells in what.
          return [
            id,
            cell ? { shown: true, value: cell.known } : { shown: false, because: because ?? 'protects-another' },
          ];
        }),
      ),
      tellings: Object.fromEntries(told.map(([id, column]) => [id, column.told.get(code)?.telling])),
    };
  };
  return Object.fromEntries(Object.keys(groups).map((code) => [code, group(code)]));
};

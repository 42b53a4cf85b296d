import type { Entry } from './listed.ts';
import type { InLanguages } from './words.ts';

/** In the order in which they are told: what was done first. */
export const actionStatuses = ['done', 'doing', 'planned'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** What a municipality does about what people said. */
export type Action = Entry & {
  words: InLanguages;
  status: ActionStatus;
  /** When it was, or is to be, done: `YYYY-MM-DD`. */
  day: string;
  /** Who answers for it, as newcomers may read it. */
  responsible: string;
  /** The question that it answers, by its id in the survey. */
  question?: string;
};

/** What was done, the newest first; then what is under way; then what is planned, the nearest first. */
export const inOrder = (actions: readonly Action[]): Action[] =>
  actions.toSorted(
    (a, b) =>
      actionStatuses.indexOf(a.status) - actionStatuses.indexOf(b.status) ||
      (a.status === 'planned' ? a.day.localeCompare(b.day) : b.day.localeCompare(a.day)) ||
      a.id.localeCompare(b.id),
  );

import { type Moments, momentsOf } from '#shared/statistics/moments.ts';
import type { Known } from './known.ts';
import { answeredBy, followed } from './primary.ts';
import type { Column } from './wave-tables.ts';

/** From what a group answered, or might have, to what a reader may know of it. */
export type Present = (moments: Moments) => Known;

/** How a cell is told. */
export type Telling = {
  present: Present;
  /** Between which numbers of answers [fewest, most] its reader cannot tell. */
  range: [number, number];
  /** How far at most the published point can lie from the true one, in its own unit. */
  round: number;
  /** The parts of a point to which the standard deviation was rounded up; undefined where it was not. */
  spread: number | undefined;
};

/** A question for one group, to be shown or not. */
export type Cell = {
  column: Column;
  counts: readonly number[];
  /** How many of the group answered the wave; known to the reader. */
  people: number;
  /** Whether the reader may know exactly how many of them answered this question, were it `n`. */
  exact: (n: number) => boolean;
  /** Fewest of `people` who can have left the question out, where that is not exact; 1 when the reader is told it is not 0. */
  leastMissing: 0 | 1;
};

/** What the counts of a cell tell; for a share, the moments of 1 (the followed option) and 0. */
export const moments = ({ column, counts }: Pick<Cell, 'column' | 'counts'>): Moments => {
  const x = followed(column, counts);
  if (column.follows.type === 'mean') return momentsOf(column.follows.scores, counts);
  return momentsOf([1, 0], [x ?? 0, answeredBy(counts) - (x ?? 0)]);
};

/** Why a cell is a breach; docs/privacy.md says each in plain words. */
export type Breach = 'told-small' | 'narrow' | 'narrow-answer' | 'identical' | 'moved';

/**
 * A number of people that was attacked, by its place, and between which numbers it must lie (people; `high` may be infinite).
 * `place` and `table` name where it stands and hold nothing that was counted. Of `moved`, the range is that of how many more
 * or fewer answered.
 */
export type AttackedCell = { place: string; table: string; low: number; high: number; breach?: Breach };

/** All that was attacked; `breaches` are the cells among it that did not hold. */
export type Report = { cells: AttackedCell[]; breaches: (AttackedCell & { breach: Breach })[] };

/** The documents cannot all be true: one of them is wrong, or belongs to others. `table` names where they disagree. */
export class ContradictionError extends Error {
  readonly table: string;
  constructor(table: string) {
    super(`the documents contradict each other at ${table}`);
    this.name = 'ContradictionError';
    this.table = table;
  }
}

/** More numbers hang together than can be worked out. */
export class TooManyUnknownsError extends Error {
  constructor(unknowns: number, most: number) {
    super(`${unknowns} withheld cells are linked with each other, and no more than ${most} can be attacked together`);
    this.name = 'TooManyUnknownsError';
  }
}

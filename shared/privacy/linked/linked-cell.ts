/** A count of people that may be withheld. */
export type LinkedCell = {
  /** How an error names it. */
  place: string;
  /** Whole, 0 or more. */
  count: number;
  /** What readers lose when it is withheld: whole, 1 or more. */
  cost: number;
  /** Published before: it cannot be withheld any more, however small. */
  fixed?: boolean;
  /** Withheld whatever its count. */
  withhold?: boolean;
};

/** The count of `total` is the sum of the counts of `parts`; all by index. */
export type Relation = { total: number; parts: readonly number[] };

/** What is done with a cell: withheld because of what it tells itself, or because of what it would tell of another. */
export type Status = 'published' | 'primary' | 'secondary';

/** Some cells follow from what is published already, whatever else is withheld. It names them, and never what they hold. */
export class LeakError extends Error {
  readonly places: readonly string[];
  constructor(places: readonly string[]) {
    super(`what is already published gives away ${places.join('; ')}`);
    this.name = 'LeakError';
    this.places = places;
  }
}

/** More cells hang together than can be worked out. */
export class TooManyCellsError extends Error {
  constructor(cells: number, most: number) {
    super(`${cells} cells are linked with each other, and no more than ${most} can be worked out together`);
    this.name = 'TooManyCellsError';
  }
}

import type { LinearModel } from './linear-model.ts';
import { answeredBy } from './primary.ts';
import { conditionsOf, type Seen } from './reader-program.ts';
import { wholeAnswers } from './whole-answers.ts';

/** Of whom something is given away: everybody (−1), or a group of a dimension by its place; and which cell it is. */
export type Finding = { dimension: number; cell: string };

/** A sum of variables that must stay open, by their places in the program, and of whom it is. */
export type Cell = { at: readonly number[]; finding: Finding };

/** A group by the place of its first variable in the program. */
type Placed = { seen: Seen; from: number };

/** How many whole answers are tried before the solver is asked. */
const maxTries = 12;

/**
 * Whether some whole people of the group could have left the cell empty, as far as a few tries tell: answers that meet what is
 * told of the group are laid into the program of everybody, which must then still have a solution. The first that fits is returned.
 */
const emptied = (model: LinearModel, { seen, from }: Placed, cell: Cell): readonly number[] | undefined => {
  const { people, counts, band, n } = seen;
  const [fewest, most] = n;
  const codes = counts.length;
  const none = new Set(cell.at.map((place) => place - from));
  const conditions = band ? conditionsOf(band, codes) : [];
  const answered = answeredBy(counts);
  const sizes = Array.from({ length: most - fewest + 1 }, (_, i) => most - i).sort(
    (a, b) => Math.abs(a - answered) - Math.abs(b - answered),
  );
  let tries = 0;
  for (const size of sizes) {
    for (const other of wholeAnswers({ conditions, near: counts, none }, size)) {
      tries += 1;
      if (tries > maxTries) return undefined;
      const values = [...other, people - size];
      for (const [j, value] of values.entries()) model.bound(from + j, value, value);
      const fits = model.minimise([]) !== undefined;
      for (const j of other.keys()) model.bound(from + j, 0, people);
      model.bound(from + codes, people - most, people - fewest);
      if (fits) return values;
    }
  }
  return undefined;
};

/** The cells of a group that no whole people were found to leave empty. */
export const doubtful = (model: LinearModel, placed: Placed, cells: readonly Cell[]): Cell[] => {
  const cleared = new Set<Cell>();
  for (const cell of cells) {
    if (cleared.has(cell)) continue;
    const values = emptied(model, placed, cell);
    if (values)
      for (const other of cells) if (other.at.every((place) => values[place - placed.from] === 0)) cleared.add(other);
  }
  return cells.filter((cell) => !cleared.has(cell));
};

import { rulesFor } from '../rules.ts';
import type { Relation } from './linked-cell.ts';
import type { TableCells } from './table-cells.ts';

/** A row of answers of which one is nearly everybody's: all its cells, and all but that one. */
export type DominatedRow = { cells: readonly number[]; others: readonly number[] };

const { dominance } = rulesFor('municipality');

/** The rows in which one answer has more than the greatest share that may be shown (rule 3 of the domain's disclosure control). */
export const dominatedRows = ({ cells, rows }: Pick<TableCells, 'cells' | 'rows'>): DominatedRow[] => {
  const count = (cell: number): number => cells[cell]?.count ?? 0;
  return rows.flatMap((row) => {
    const people = row.reduce((sum, cell) => sum + count(cell), 0);
    const most = row.find((cell) => count(cell) > dominance * people);
    return most === undefined || row.length < 2 ? [] : [{ cells: row, others: row.filter((cell) => cell !== most) }];
  });
};

/**
 * Zeros above a dominated row that stay published where they can: nobody anywhere gave that answer, so there is nothing
 * to hide in the row either.
 */
export const zerosAbove = (
  { cells, relations }: { cells: TableCells['cells']; relations: readonly Relation[] },
  withheld: ReadonlySet<number>,
): Set<number> =>
  new Set(
    relations
      .filter(
        ({ total, parts }) => !withheld.has(total) && cells[total]?.count === 0 && parts.some((p) => withheld.has(p)),
      )
      .map(({ total }) => total),
  );

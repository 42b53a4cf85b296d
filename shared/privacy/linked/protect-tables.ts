import { dominatedRows, zerosAbove } from './dominated.ts';
import { LeakError, type LinkedCell, type Status } from './linked-cell.ts';
import { suppress } from './suppress.ts';
import { type TableCells, tableCells } from './table-cells.ts';
import { asObject, readTables } from './table-file.ts';

/** The tables with what may be shown, and how many cells there are: each counted once, however many tables hold it. */
export type ProtectedTables = { file: unknown; cells: number; primary: number; secondary: number };

/**
 * What readers lose with a cell. Few cells before many, of as many the smaller ones, and a total is as much as two: the
 * weight of a cell is more than that of all its people.
 */
const costs = ({ cells, relations }: TableCells): number[] => {
  const weight = cells.reduce((most, { count }) => Math.max(most, count), 100);
  const wholes = Map.groupBy(relations, ({ total }) => total);
  return cells.map(({ count }, i) => weight * (1 + (wholes.get(i)?.length ?? 0)) + count);
};

const statusesOf = (tables: TableCells, k: number): Status[] => {
  const rows = dominatedRows(tables);
  const withheld = new Set(rows.flatMap(({ cells }) => cells));
  const cost = costs(tables);
  const statuses = (fixed: ReadonlySet<number>) => {
    const cells = tables.cells.map(
      ({ place, count }, i): LinkedCell => ({
        place,
        count,
        cost: cost[i] ?? 1,
        fixed: fixed.has(i),
        withhold: withheld.has(i),
      }),
    );
    return suppress(cells, tables.relations, { k, sums: rows.map(({ others }) => others) });
  };
  const solve = (): Status[] => {
    const zeros = zerosAbove(tables, withheld);
    try {
      return statuses(zeros);
    } catch (error) {
      if (zeros.size === 0 || !(error instanceof LeakError)) throw error;
      return statuses(new Set());
    }
  };
  // A 0 in a dominated row that follows from a published 0 is withheld with its row: that tells and hides nothing.
  return solve().map((status, i) => (withheld.has(i) ? 'primary' : status));
};

const marked = (cell: Record<string, unknown>, status: Status): Record<string, unknown> => {
  const { count, status: _, reason: __, ...at } = cell;
  return status === 'published' ? { ...at, count, status } : { ...at, status: 'withheld', reason: status };
};

/**
 * Tables as they may be published (the file format is in docs/privacy.md): each cell with its status and, where it is
 * withheld, the reason instead of the count. `k` is the smallest group; without it the file's own, else 5.
 * @throws TableFileError when the file cannot be used
 */
export const protectTables = (given: unknown, k?: number): ProtectedTables => {
  const read = readTables(given);
  const smallest = k ?? read.k ?? 5;
  const tables = tableCells(read.tables);
  const statuses = statusesOf(tables, smallest);
  const mark = (cells: Record<string, unknown>[], table: number) =>
    cells.map((cell, i) => marked(cell, statuses[tables.indexes[table]?.[i] ?? -1] ?? 'published'));
  type Raw = Record<string, unknown> & { cells: Record<string, unknown>[] };
  const file = asObject(given) as { tables: Raw[] };
  const shown = file.tables.map((table, i) => ({ ...table, cells: mark(table.cells, i) }));
  const isSingle = !Array.isArray(given) && given !== null && typeof given === 'object' && !('tables' in given);
  const counted = (wanted: Status) => statuses.filter((status) => status === wanted).length;
  return {
    file: isSingle ? { k: smallest, ...shown[0] } : { ...file, k: smallest, tables: shown },
    cells: statuses.length,
    primary: counted('primary'),
    secondary: counted('secondary'),
  };
};

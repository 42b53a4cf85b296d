import type { LinkedCell, Relation } from '#shared/privacy/linked/linked-cell.ts';

/**
 * A table with its totals as the last row and the last column.
 * @param rows counts without the totals
 * @returns cells row by row; a cell costs 100 for itself and for each total that it is, and one for each person
 */
export const crossed = (rows: readonly (readonly number[])[]): { cells: LinkedCell[]; relations: Relation[] } => {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const wide = rows.map((row) => [...row, sum(row)]);
  const width = wide[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  const all = [...wide, columns.map((column) => sum(wide.map((row) => row[column] ?? 0)))];
  const at = (row: number, column: number) => row * width + column;
  const cells = all.flatMap((row, r) =>
    row.map((count, c): LinkedCell => {
      const totals = Number(r === rows.length) + Number(c === width - 1);
      return { place: `row ${r} column ${c}`, count, cost: 100 * (1 + totals) + count };
    }),
  );
  return {
    cells,
    relations: [
      ...all.map((_, r) => ({ total: at(r, width - 1), parts: columns.slice(0, -1).map((c) => at(r, c)) })),
      ...columns.map((c) => ({ total: at(rows.length, c), parts: rows.map((_, r) => at(r, c)) })),
    ],
  };
};

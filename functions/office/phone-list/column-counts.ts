/** For every column, how many of its cells say something to us. Columns that say nothing are left out. */
export const columnCounts = (
  rows: readonly (readonly string[])[],
  speaks: (cell: string) => boolean,
): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const cells of rows)
    cells.forEach((cell, i) => {
      if (speaks(cell)) counts.set(i, (counts.get(i) ?? 0) + 1);
    });
  return counts;
};

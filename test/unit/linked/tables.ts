import { attack } from '#shared/privacy/attack/attack.ts';
import type { TableFile } from '#shared/privacy/attack/table-file.ts';
import { protectTables } from '#shared/privacy/linked/protect-tables.ts';

export type Cell = Record<string, unknown>;

export const place = { categories: ['Støren', 'Soknedal', 'Budal'], total: 'Tot' };
export const age = { categories: ['16-25', '26-44', '45+'], total: 'Tot' };

/** The cells of a table with totals, from its inner counts by row. */
export const cellsOf = (rows: Record<string, number[]>, row: string, column: string, categories: string[]): Cell[] => {
  const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
  const wide = Object.entries(rows).map(([name, counts]): [string, number[]] => [name, [...counts, sum(counts)]]);
  const totals = [...categories, 'Tot'].map((_, i) => sum(wide.map(([, counts]) => counts[i] ?? 0)));
  return [...wide, ['Tot', totals] as const].flatMap(([name, counts]) =>
    counts.map((count, i) => ({ [row]: name, [column]: categories[i] ?? 'Tot', count })),
  );
};

export const e1 = () =>
  cellsOf({ Støren: [9, 14, 11], Soknedal: [6, 3, 8], Budal: [7, 10, 5] }, 'place', 'age', age.categories);

export const withheld = (cells: readonly Cell[]): Cell[] => cells.filter(({ status }) => status === 'withheld');
/** What the adversary can prove of the protected file. */
export const breaches = (file: unknown) => attack([protectTables(file).file as TableFile]).breaches;

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attack } from '#shared/privacy/attack/attack.ts';
import type { TableFile } from '#shared/privacy/attack/table-file.ts';

const k = 3;
const rows = ['a', 'b', 'c'];
const columns = ['x', 'y', 'z'];

/** A table of nine cells of 0 to 6, its totals published, and which of the nine are withheld. */
const table = fc.record({
  counts: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 9, maxLength: 9 }),
  withheld: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
const inRow = (i: number) => [3 * i, 3 * i + 1, 3 * i + 2];
const inColumn = (j: number) => [j, j + 3, j + 6];

const fileOf = (counts: readonly number[], withheld: readonly boolean[]): TableFile => ({
  k,
  dimensions: { row: { categories: rows, total: 'Tot' }, column: { categories: columns, total: 'Tot' } },
  cells: [
    ...counts.map((count, i) => ({
      row: rows[Math.floor(i / 3)] ?? '',
      column: columns[i % 3] ?? '',
      ...(withheld[i] ? { status: 'withheld' } : { status: 'published', count }),
    })),
    ...rows.map((row, i) => ({ row, column: 'Tot', count: sum(inRow(i).map((at) => counts[at] ?? 0)) })),
    ...columns.map((column, j) => ({ row: 'Tot', column, count: sum(inColumn(j).map((at) => counts[at] ?? 0)) })),
  ],
});

/** Every table of whole numbers that would have been published in the same way. */
const alternatives = (counts: readonly number[], withheld: readonly boolean[]): number[][] => {
  const lines = [...[0, 1, 2].map(inRow), ...[0, 1, 2].map(inColumn)];
  const totals = lines.map((line) => sum(line.map((at) => counts[at] ?? 0)));
  const found: number[][] = [];
  const fill = (at: number, now: number[]) => {
    if (lines.some((line, i) => sum(line.map((one) => now[one] ?? 0)) > (totals[i] ?? 0))) return;
    if (at === 9) {
      if (lines.every((line, i) => sum(line.map((one) => now[one] ?? 0)) === totals[i])) found.push(now);
      return;
    }
    const most = withheld[at] ? sum(totals.slice(0, 3)) : (counts[at] ?? 0);
    for (let n = withheld[at] ? 0 : most; n <= most; n++) {
      const next = [...now, n];
      if (lines.some((line, i) => sum(line.map((one) => next[one] ?? 0)) > (totals[i] ?? 0))) break;
      fill(at + 1, next);
    }
  };
  fill(0, []);
  return found;
};

test('ranges and breaches are those of writing down every table that could be meant', () => {
  fc.assert(
    fc.property(table, ({ counts, withheld }) => {
      const { cells } = attack([fileOf(counts, withheld)]);
      const all = alternatives(counts, withheld);
      for (const [at, isWithheld] of withheld.entries()) {
        if (!isWithheld) continue;
        const values = all.map((one) => one[at] ?? 0);
        const [low, high] = [Math.min(...values), Math.max(...values)];
        const place = `table row=${rows[Math.floor(at / 3)]} column=${columns[at % 3]}`;
        const narrow = high - low < k && low < k && high >= 1;
        expect(cells).toContainEqual({ place, table: 'table', low, high, ...(narrow && { breach: 'narrow' }) });
      }
    }),
    { numRuns: 60, seed: 5 },
  );
});

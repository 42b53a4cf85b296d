import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinkedCell, Relation } from '#shared/privacy/linked/linked-cell.ts';
import { suppress } from '#shared/privacy/linked/suppress.ts';
import { crossed } from './crossed.ts';
import { isSafe, withheldIn } from './reader-range.ts';

type Tables = { cells: LinkedCell[]; relations: Relation[] };

/** Counts as small municipalities have them: many small ones, some zeros, a few large. */
const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 5, max: 30 }));

const crossTable = (rows: number, columns: number) =>
  fc
    .array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
    .map(crossed);

/** Five places in regions and in programmes that cut across them, and the whole. */
const levels = fc.array(count, { minLength: 5, maxLength: 5 }).map((places): Tables => {
  const sets = [
    [0, 1],
    [2, 3, 4],
    [0, 2],
    [1, 3, 4],
    [0, 1, 2, 3, 4],
  ]; // by place
  const sums = sets.map((set) => set.reduce((sum, place) => sum + (places[place] ?? 0), 0));
  const cells = [...places, ...sums].map((count, i) => ({ place: `${i}`, count, cost: (i < 5 ? 100 : 200) + count }));
  return { cells, relations: sets.map((parts, i) => ({ total: 5 + i, parts })) };
});

/** Two tables of the same people that share their places: by age and by gender. */
const linked = fc.array(fc.tuple(count, count, count), { minLength: 2, maxLength: 2 }).map((places): Tables => {
  const cells: LinkedCell[] = [];
  const relations: Relation[] = [];
  for (const [young, old, women] of places) {
    const all = young + old;
    const first = cells.length;
    for (const count of [young, old, Math.min(women, all), all - Math.min(women, all)])
      cells.push({ place: `${cells.length}`, count, cost: 100 + count });
    cells.push({ place: `${cells.length}`, count: all, cost: 300 + all });
    relations.push(
      { total: first + 4, parts: [first, first + 1] },
      { total: first + 4, parts: [first + 2, first + 3] },
    );
  }
  return { cells, relations };
});

const tables = fc.oneof(crossTable(2, 2), crossTable(2, 3), crossTable(1, 4), levels, linked);

const lossOf = (cells: readonly LinkedCell[], withheld: readonly boolean[]) =>
  cells.reduce((sum, { cost, count }, i) => sum + (withheld[i] && !(count > 0 && count < 5) ? cost : 0), 0);

/** No gap is alone in a sum: it would follow, and either tell what it must not or have been withheld for nothing. */
const isWorthTrying = (relations: readonly Relation[], withheld: readonly boolean[]) =>
  relations.every(({ total, parts }) => [total, ...parts].filter((cell) => withheld[cell]).length !== 1);

/** Whether any pattern that costs less is safe, by trying them all. */
const cheaperExists = ({ cells, relations }: Tables, loss: number): boolean => {
  const small = cells.map(({ count }) => count > 0 && count < 5);
  const free = cells.flatMap((_, i) => (small[i] ? [] : [i]));
  for (let choice = 0; choice < 2 ** free.length; choice++) {
    const withheld = [...small];
    for (const [bit, cell] of free.entries()) withheld[cell] = Math.floor(choice / 2 ** bit) % 2 === 1;
    if (lossOf(cells, withheld) >= loss || !isWorthTrying(relations, withheld)) continue;
    if (isSafe(cells, relations, withheld, 5, false) && isSafe(cells, relations, withheld, 5)) return true;
  }
  return false;
};

const settings = { seed: 5, numRuns: 40 };

describe('of all patterns', () => {
  test('the one chosen is safe, and none that is safe costs less', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const withheld = withheldIn(suppress(given.cells, given.relations, { k: 5 }));
        expect(isSafe(given.cells, given.relations, withheld, 5)).toBe(true);
        expect(cheaperExists(given, lossOf(given.cells, withheld))).toBe(false);
      }),
      settings,
    );
  });

  test('larger ones are as safe', () => {
    fc.assert(
      fc.property(
        fc.oneof(crossTable(4, 5), crossTable(3, 6)),
        fc.constantFrom(3, 5, 10),
        ({ cells, relations }, k) => {
          expect(isSafe(cells, relations, withheldIn(suppress(cells, relations, { k })), k)).toBe(true);
        },
      ),
      { ...settings, numRuns: Math.ceil(settings.numRuns / 4) },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { LeakError, type LinkedCell, type Relation } from '#shared/privacy/linked/linked-cell.ts';
import { suppress } from '#shared/privacy/linked/suppress.ts';
import { crossed } from './crossed.ts';
import { isSafe, readerRange, withheldIn } from './reader-range.ts';

/** A cell that costs as much as it has people, and one. */
const cell = (place: string, count: number, more: Partial<LinkedCell> = {}): LinkedCell => ({
  place,
  count,
  cost: 1 + count,
  ...more,
});

/** What is withheld by choice, by what it holds. */
const chosen = (cells: readonly LinkedCell[], relations: readonly Relation[], k = 5): number[] =>
  suppress(cells, relations, { k }).flatMap((status, i) => (status === 'secondary' ? [cells[i]?.count ?? -1] : []));

describe('the worked examples of the domain page', () => {
  test('E1: one small cell takes three others with it, 23 people in all', () => {
    const { cells, relations } = crossed([
      [9, 14, 11],
      [6, 3, 8],
      [7, 10, 5],
    ]);
    const others = chosen(cells, relations);
    expect(others).toHaveLength(3);
    expect(others.reduce((a, b) => a + b)).toBe(23);
    expect(isSafe(cells, relations, withheldIn(suppress(cells, relations, { k: 5 })), 5)).toBe(true);
  });

  test('E2: where each row has a small cell, the other one of the row goes too, and the totals stay', () => {
    const { cells, relations } = crossed([
      [4, 13],
      [1, 8],
      [3, 5],
    ]);
    expect(chosen(cells, relations).sort((a, b) => a - b)).toEqual([5, 8, 13]);
  });

  test('E13: two gaps in every row and column are not enough, and more is withheld', () => {
    const { cells, relations } = crossed([
      [3, 2, 20, 30],
      [1, 4, 2, 25],
      [40, 22, 3, 1],
      [21, 33, 4, 2],
    ]);
    const small = cells.map(({ count }) => count < 5);
    const gapsIn = (parts: readonly number[]) => parts.filter((part) => small[part]).length;
    const gaps = relations.filter(({ total }) => (cells[total]?.count ?? 0) < 300).map(({ parts }) => gapsIn(parts));
    expect(gaps.filter((count) => count === 1)).toEqual([]);
    const bridge = cells.findIndex(({ place }) => place === 'row 1 column 2');
    expect(readerRange([bridge], cells, relations, small)).toEqual([2, 2]);
    const statuses = suppress(cells, relations, { k: 5 });
    expect(statuses.filter((status) => status === 'primary')).toHaveLength(small.filter(Boolean).length);
    expect(isSafe(cells, relations, withheldIn(statuses), 5)).toBe(true);
  });
});

/** Places with their counts, and all sums of them by name. */
const summed = (places: Record<string, number>, sums: Record<string, readonly string[]>) => {
  const names = [...Object.keys(places), ...Object.keys(sums)];
  const countOf = (name: string): number =>
    places[name] ?? (sums[name] ?? []).reduce((total, part) => total + countOf(part), 0);
  const at = (name: string) => names.indexOf(name);
  return {
    names,
    cells: names.map((name) => cell(name, countOf(name))),
    relations: Object.entries(sums).map(([total, parts]): Relation => ({ total: at(total), parts: parts.map(at) })),
  };
};

describe('what hangs together', () => {
  test('a municipality must not follow from its region, its programme or the whole', () => {
    const { names, cells, relations } = summed(
      { Støren: 40, Budal: 3, Oppdal: 22, Rennebu: 31, Holtålen: 12 },
      {
        south: ['Støren', 'Budal'],
        north: ['Oppdal', 'Rennebu', 'Holtålen'],
        programme: ['Budal', 'Oppdal'],
        others: ['Støren', 'Rennebu', 'Holtålen'],
        all: ['south', 'north'],
        everybody: ['programme', 'others'],
      },
    );
    const withheld = withheldIn(suppress(cells, relations, { k: 5 }));
    expect(withheld[names.indexOf('Budal')]).toBe(true);
    expect(isSafe(cells, relations, withheld, 5)).toBe(true);
    expect(withheld[names.indexOf('all')]).toBe(false);
    const [low, high] = readerRange([names.indexOf('Budal')], cells, relations, withheld);
    expect(high - low).toBeGreaterThanOrEqual(5);
  });

  test('what has nothing to do with a small cell is published', () => {
    const { names, cells, relations } = summed(
      { a: 2, b: 30, c: 9, d: 8, e: 7 },
      { ab: ['a', 'b'], cde: ['c', 'd', 'e'] },
    );
    const statuses = suppress(cells, relations, { k: 5 });
    for (const name of ['c', 'd', 'e', 'cde']) expect(statuses[names.indexOf(name)]).toBe('published');
  });

  test('cells are withheld before totals, and zeros only where they are needed', () => {
    const row = crossed([[2, 0, 8, 30]]);
    expect(chosen(row.cells, row.relations)).toEqual([8, 8]); // in the row, and in the row of totals, which is the same
  });

  test('where everything is below k, even the whole is not told', () => {
    const { cells, relations } = crossed([
      [1, 0],
      [0, 2],
    ]);
    const withheld = withheldIn(suppress(cells, relations, { k: 5 }));
    expect(cells.filter(({ count }, i) => count > 0 && !withheld[i])).toEqual([]);
    expect(isSafe(cells, relations, withheld, 5)).toBe(true);
  });

  test('a larger k withholds more', () => {
    const { cells, relations } = crossed([
      [9, 14, 11],
      [6, 3, 8],
      [17, 30, 25],
    ]);
    const statuses = suppress(cells, relations, { k: 10 });
    expect(statuses.filter((status) => status === 'primary')).toHaveLength(4);
    expect(isSafe(cells, relations, withheldIn(statuses), 10)).toBe(true);
    expect(isSafe(cells, relations, withheldIn(suppress(cells, relations, { k: 5 })), 10)).toBe(false);
  });

  test('nothing small means nothing withheld, and no cells is no work', () => {
    const { cells, relations } = crossed([[9, 14, 0]]);
    expect(suppress(cells, relations, { k: 5 })).toEqual(cells.map(() => 'published'));
    expect(suppress([], [], { k: 5 })).toEqual([]);
  });

  test('a cell that stands alone is withheld alone', () => {
    expect(suppress([cell('a', 3), cell('b', 7)], [], { k: 5 })).toEqual(['primary', 'published']);
  });
});

describe('what is published already', () => {
  test('is never withheld: others take its place', () => {
    const { cells, relations } = summed({ a: 3, b: 6, c: 40 }, { all: ['a', 'b', 'c'] });
    const fixed = cells.with(1, { ...cell('b', 6), fixed: true });
    expect(suppress(cells, relations, { k: 5 })).toEqual(['primary', 'secondary', 'published', 'published']);
    expect(suppress(fixed, relations, { k: 5 })).toEqual(['primary', 'published', 'secondary', 'published']);
  });

  test('is an error that names the place, and not the count, where it gives a small cell away', () => {
    const cells = [cell('Budal', 3), cell('Støren', 61, { fixed: true }), cell('all', 64, { fixed: true })];
    const relations = [{ total: 2, parts: [0, 1] }];
    const leak = () => suppress(cells, relations, { k: 5 });
    expect(leak).toThrow(LeakError);
    expect(leak).toThrow(/Budal/);
    expect(leak).not.toThrow(/[0-9]/);
  });

  test('may be small: that is done, and needs no hiding any more', () => {
    const cells = [cell('a', 3, { fixed: true }), cell('b', 8), cell('all', 11)];
    expect(suppress(cells, [{ total: 2, parts: [0, 1] }], { k: 5 })).toEqual(['published', 'published', 'published']);
  });

  test('a zero to be withheld that follows from a published zero is shown: there is nothing to hide', () => {
    const cells = [
      cell('zero', 0, { withhold: true }),
      cell('no', 0),
      cell('nobody', 0, { fixed: true }),
      cell('a', 3),
    ];
    const relations = [{ total: 2, parts: [0, 1] }];
    expect(suppress(cells, relations, { k: 5 })).toEqual(['published', 'published', 'published', 'primary']);
  });
});

describe('what else must not be known', () => {
  test('a sum of cells is as well hidden as a cell', () => {
    const { cells, relations } = crossed([
      [7, 0, 0],
      [20, 30, 40],
      [21, 31, 41],
    ]);
    const row = cells.map((one, i) => (i < 3 ? { ...one, withhold: true } : one));
    const statuses = suppress(row, relations, { k: 5, sums: [[1, 2]] });
    expect(statuses.slice(0, 3)).toEqual(['primary', 'primary', 'primary']);
    const [low, high] = readerRange([1, 2], cells, relations, withheldIn(statuses));
    expect(high - low).toBeGreaterThanOrEqual(5);
  });

  test('counts that do not add up are refused', () => {
    expect(() => suppress([cell('a', 3), cell('b', 4)], [{ total: 1, parts: [0] }], { k: 5 })).toThrow(RangeError);
    expect(() => suppress([cell('a', 1.5)], [], { k: 5 })).toThrow(RangeError);
  });
});

test('the same tables give the same pattern, however often they are asked', () => {
  const { cells, relations } = crossed([
    [9, 4, 11, 5],
    [6, 3, 8, 12],
    [7, 10, 5, 0],
    [2, 14, 13, 6],
  ]);
  const once = suppress(cells, relations, { k: 5 });
  suppress(crossed([[1, 2, 30]]).cells, crossed([[1, 2, 30]]).relations, { k: 5 });
  expect(suppress(cells, relations, { k: 5 })).toEqual(once);
});

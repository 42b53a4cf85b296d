import { describe, expect, test } from 'vitest';
import { protectTables } from '#shared/privacy/linked/protect-tables.ts';
import { age, breaches, type Cell, cellsOf, e1, place, withheld } from './tables.ts';

type Given = { dimensions: object; cells: Cell[] };
type Printed = { k: number; tables: { cells: Cell[] }[] };

const printed = (file: unknown, k?: number): Printed => protectTables(file, k).file as Printed;

describe('what is printed', () => {
  test('is the same file, with a status for every cell, and a reason instead of the count of a withheld one', () => {
    const { k, tables } = printed({
      tables: [{ name: 'E1', source: 'a list', dimensions: { place, age }, cells: e1() }],
    });
    expect(k).toBe(5);
    expect(tables[0]).toMatchObject({ name: 'E1', source: 'a list', dimensions: { place, age } });
    const cells = tables[0]?.cells ?? [];
    expect(cells).toHaveLength(16);
    expect(withheld(cells)).toHaveLength(4);
    expect(cells.find((cell) => cell.place === 'Soknedal' && cell.age === '26-44')).toEqual({
      place: 'Soknedal',
      age: '26-44',
      status: 'withheld',
      reason: 'primary',
    });
    for (const cell of withheld(cells)) expect(cell).not.toHaveProperty('count');
    expect(cells.at(-1)).toEqual({ place: 'Tot', age: 'Tot', count: 73, status: 'published' });
  });

  test.each([
    ['a single table', (table: Given) => table],
    ['a list of tables', (table: Given) => [table]],
    ['dimensions for all tables', ({ dimensions, ...table }: Given) => ({ dimensions, tables: [table] })],
    [
      'a list of dimensions',
      ({ dimensions, ...table }: Given) => ({
        ...table,
        dimensions: Object.entries(dimensions).map(([name, dimension]) => ({ name, ...dimension })),
      }),
    ],
  ])('is the same where the file is written as %s', (_, spelt) => {
    const result = protectTables(spelt({ dimensions: { place, age }, cells: e1() }));
    expect(result).toMatchObject({ cells: 16, primary: 1, secondary: 3 });
    const again = protectTables(spelt({ dimensions: { place, age }, cells: e1() }));
    expect(again).toEqual(result);
  });

  test('does not depend on the order of the cells', () => {
    const cells = e1();
    const marks = (file: unknown) =>
      new Map(withheld((file as { cells: Cell[] }).cells).map(({ place, age, reason }) => [`${place} ${age}`, reason]));
    const there = marks(protectTables({ dimensions: { place, age }, cells }).file);
    const back = marks(protectTables({ dimensions: { place, age }, cells: cells.toReversed() }).file);
    expect(new Map([...back].sort())).toEqual(new Map([...there].sort()));
  });

  test('the k that is asked for goes before the one of the file', () => {
    const file = { k: 3, dimensions: { place, age }, cells: e1() };
    expect(protectTables(file).primary).toBe(0);
    expect(printed(file).k).toBe(3);
    expect(printed(file, 10).k).toBe(10);
    expect(protectTables(file, 10).primary).toBeGreaterThan(4);
  });
});

describe('linked tables', () => {
  test('the same cell has the same status in every table it stands in', () => {
    const gender = { categories: ['women', 'men'], total: 'Tot' };
    const byGender = cellsOf(
      { Støren: [20, 14], Soknedal: [9, 8], Budal: [20, 2] },
      'place',
      'gender',
      gender.categories,
    );
    const file = {
      dimensions: { place, age, gender },
      tables: [
        { name: 'age', dimensions: { place, age }, cells: e1() },
        { name: 'gender', dimensions: { place, gender }, cells: byGender },
        { name: 'place', dimensions: { place }, cells: [{ place: 'Budal', count: 22 }] },
      ],
    };
    const { tables } = printed(file);
    const budal = tables.map(({ cells }) =>
      cells.find((cell) => cell.place === 'Budal' && (cell.age ?? cell.gender ?? 'Tot') === 'Tot'),
    );
    expect(new Set(budal.map((cell) => cell?.status)).size).toBe(1);
    expect(breaches(file)).toEqual([]);
  });

  test('a category that is not given is nobody, where the others add up without a named total', () => {
    const [places, ages] = [{ categories: ['Støren', 'Budal'] }, { categories: ['16-25', '26-44', '45+'] }];
    const file = {
      tables: [
        {
          name: 'by age',
          dimensions: { place: places, age: ages },
          cells: [
            { place: 'Støren', age: '16-25', count: 9 },
            { place: 'Støren', age: '26-44', count: 14 },
            { place: 'Budal', age: '26-44', count: 3 },
            { place: 'Budal', age: '45+', count: 20 },
          ],
        },
        {
          name: 'by place',
          dimensions: { place: places },
          cells: [
            { place: 'Støren', count: 23 },
            { place: 'Budal', count: 23 },
          ],
        },
      ],
    };
    const { tables } = printed(file);
    expect(withheld(tables.flatMap(({ cells }) => cells))).toHaveLength(2);
    expect(breaches(file)).toEqual([]);
  });

  test('a table without a dimension is its total, where that has no name', () => {
    const file = {
      tables: [
        {
          dimensions: { sex: { categories: ['women', 'men'] } },
          cells: [
            { sex: 'women', count: 30 },
            { sex: 'men', count: 3 },
          ],
        },
        {
          dimensions: { sex: { categories: ['women', 'men'] }, town: { categories: ['a', 'b'], total: 'T' } },
          cells: [
            ...[20, 10].map((count, i) => ({ sex: 'women', town: 'ab'[i], count })),
            ...[1, 2].map((count, i) => ({ sex: 'men', town: 'ab'[i], count })),
            { sex: 'women', town: 'T', count: 30 },
            { sex: 'men', town: 'T', count: 3 },
          ],
        },
        {
          dimensions: { town: { categories: ['a', 'b'], total: 'T' } },
          cells: [
            { town: 'a', count: 21 },
            { town: 'b', count: 12 },
            { town: 'T', count: 33 },
          ],
        },
      ],
    };
    const women = withheld(printed(file).tables[1]?.cells ?? []).filter(({ sex }) => sex === 'women');
    expect(women.length).toBeGreaterThan(0);
  });

  test('three dimensions, with regions and a programme across them', () => {
    const places = ['a', 'b', 'c', 'd'];
    const groups = ['x', 'y'];
    const answers = ['1', '2', '3'];
    const counts = [9, 3, 12, 6, 0, 8, 11, 14, 2, 7, 5, 16, 1, 22, 6, 8, 9, 10, 13, 4, 7, 6, 15, 5];
    const town = {
      categories: places,
      total: 'T',
      hierarchy: [{ north: ['a', 'b'], south: ['c', 'd'] }, { programme: ['a', 'c'] }],
    };
    const sets: Record<string, string[]> = { T: places, north: ['a', 'b'], south: ['c', 'd'], programme: ['a', 'c'] };
    const inner = (p: string, g: string, q: string) =>
      counts[places.indexOf(p) * 6 + groups.indexOf(g) * 3 + answers.indexOf(q)] ?? 0;
    const cells = [...places, ...Object.keys(sets)].flatMap((p) =>
      [...groups, 'T'].flatMap((g) =>
        [...answers, 'T'].map((q) => ({
          town: p,
          group: g,
          answer: q,
          count: (sets[p] ?? [p])
            .flatMap((a) =>
              (g === 'T' ? groups : [g]).flatMap((b) => (q === 'T' ? answers : [q]).map((c) => inner(a, b, c))),
            )
            .reduce((x, y) => x + y, 0),
        })),
      ),
    );
    const dimensions = { town, group: { categories: groups, total: 'T' }, answer: { categories: answers, total: 'T' } };
    const result = protectTables({ dimensions, cells });
    expect(result.secondary).toBeGreaterThan(0);
    expect(result.secondary).toBeLessThan(result.cells / 2);
    expect(breaches({ dimensions, cells })).toEqual([]);
  });
});

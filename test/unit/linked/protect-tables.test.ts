import { describe, expect, test } from 'vitest';
import { attack } from '#shared/privacy/attack/attack.ts';
import type { TableFile } from '#shared/privacy/attack/table-file.ts';
import { protectTables } from '#shared/privacy/linked/protect-tables.ts';

type Cell = Record<string, unknown>;
type Given = { dimensions: object; cells: Cell[] };
type Printed = { k: number; tables: { cells: Cell[] }[] };

const place = { categories: ['Støren', 'Soknedal', 'Budal'], total: 'Tot' };
const age = { categories: ['16-25', '26-44', '45+'], total: 'Tot' };

/** The cells of a table with totals, from its inner counts by row. */
const cellsOf = (rows: Record<string, number[]>, row: string, column: string, categories: string[]): Cell[] => {
  const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
  const wide = Object.entries(rows).map(([name, counts]): [string, number[]] => [name, [...counts, sum(counts)]]);
  const totals = [...categories, 'Tot'].map((_, i) => sum(wide.map(([, counts]) => counts[i] ?? 0)));
  return [...wide, ['Tot', totals] as const].flatMap(([name, counts]) =>
    counts.map((count, i) => ({ [row]: name, [column]: categories[i] ?? 'Tot', count })),
  );
};

const e1 = () =>
  cellsOf({ Støren: [9, 14, 11], Soknedal: [6, 3, 8], Budal: [7, 10, 5] }, 'place', 'age', age.categories);

const printed = (file: unknown, k?: number): Printed => protectTables(file, k).file as Printed;
const withheld = (cells: readonly Cell[]): Cell[] => cells.filter(({ status }) => status === 'withheld');
const breaches = (file: unknown) => attack([protectTables(file).file as TableFile]).breaches;

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

describe('answers', () => {
  const dimensions = {
    group: { categories: ['a', 'b', 'c'], total: 'Tot' },
    answer: { categories: ['never', 'some', 'often'], total: 'Tot', answers: true },
  };
  const table = (rows: Record<string, number[]>) => ({
    dimensions,
    cells: cellsOf(rows, 'group', 'answer', dimensions.answer.categories),
  });
  const rowOf = (file: unknown, group: string) =>
    (protectTables(file).file as { cells: Cell[] }).cells.filter(
      (cell) => cell.group === group && cell.answer !== 'Tot',
    );

  test('E12: seven people who all say never are withheld as a whole, although they are seven', () => {
    const file = table({ a: [7, 0, 0], b: [8, 9, 6], c: [11, 12, 8] });
    expect(rowOf(file, 'a').map(({ status, reason }) => [status, reason])).toEqual(
      Array(3).fill(['withheld', 'primary']),
    );
    expect(breaches(file)).toEqual([]);
  });

  test('so are more than nine in ten; nine in ten are shown', () => {
    const rows = { b: [28, 29, 26], c: [31, 12, 28] };
    expect(withheld(rowOf(table({ a: [46, 5, 0], ...rows }), 'a'))).toHaveLength(3);
    expect(withheld(rowOf(table({ a: [45, 5, 0], ...rows }), 'a'))).toHaveLength(0);
  });

  test('an answer that nobody anywhere gave stays a published zero', () => {
    const file = table({ a: [9, 0, 0], b: [8, 9, 0], c: [11, 12, 0] });
    const { cells } = protectTables(file).file as { cells: Cell[] };
    const zeros = cells.filter((cell) => cell.answer === 'often' && cell.group === 'Tot');
    expect(zeros).toEqual([{ group: 'Tot', answer: 'often', count: 0, status: 'published' }]);
    expect(withheld(rowOf(file, 'a'))).toHaveLength(3);
    expect(breaches(file)).toEqual([]);
  });

  test('a row is not given away by zeros above it that stay published, each for a reason of its own', () => {
    const rows: Record<string, number[]> = { 'y F': [9, 0, 0], 'o F': [5, 0, 6], 'y M': [6, 7, 0], 'o M': [5, 6, 7] };
    const [ages, sexes, answers] = [
      ['y', 'o'],
      ['F', 'M'],
      ['yes', 'no', 'never'],
    ];
    const cells = [...ages, 'T'].flatMap((age) =>
      [...sexes, 'T'].flatMap((sex) =>
        [...answers, 'T'].map((answer) => {
          const people = Object.entries(rows)
            .filter(([key]) => (age === 'T' || key.startsWith(age)) && (sex === 'T' || key.endsWith(sex)))
            .flatMap(([, counts]) => counts.filter((_, i) => answer === 'T' || answers[i] === answer));
          return { age, sex, answer, count: people.reduce((a, b) => a + b, 0) };
        }),
      ),
    );
    const total = 'T';
    const file = {
      dimensions: {
        age: { categories: ages, total },
        sex: { categories: sexes, total },
        answer: { categories: answers, total, answers: true },
      },
      cells,
    };
    const shown = (protectTables(file).file as { cells: Cell[] }).cells;
    const row = shown.filter(({ age, sex, answer }) => age === 'y' && sex === 'F' && answer !== 'T');
    expect(withheld(row)).toHaveLength(3);
    expect(breaches(file)).toEqual([]);
  });

  test('where everybody everywhere says the same, nobody learns it', () => {
    const file = table({ a: [7, 0, 0], b: [8, 0, 0], c: [11, 0, 0] });
    expect(breaches(file)).toEqual([]);
  });
});

describe('a file that cannot be used says where, and what is wrong, and never how many', () => {
  const dimensions = { place, age };
  const change = (change: (cells: Cell[]) => Cell[]) => () =>
    protectTables({ tables: [{ name: 'E1', dimensions, cells: change(e1()) }] });
  test.each([
    [
      'an unknown dimension',
      change((cells) => [...cells, { town: 'x', count: 1 }]),
      /E1 town=x: the table has no dimension “town”/,
    ],
    [
      'an unknown category',
      change((cells) => [...cells, { place: 'Oslo', age: 'Tot', count: 1 }]),
      /E1 place=Oslo age=Tot: “Oslo” is no category of “place”/,
    ],
    [
      'two counts of one cell',
      change((cells) => [...cells, { place: 'Tot', count: 1 }]),
      /E1 place=Tot age=Tot: the same cell is given .* with another count/,
    ],
    [
      'a negative count',
      change((cells) => cells.map((cell) => ({ ...cell, count: -1 }))),
      /Støren age=16-25: the count must be a whole number/,
    ],
    [
      'a fraction',
      change((cells) => cells.map((cell) => ({ ...cell, count: 0.5 }))),
      /the count must be a whole number/,
    ],
    ['no count', change((cells) => cells.map(({ count: _, ...cell }) => cell)), /the count must be a whole number/],
    ['a missing part', change((cells) => cells.slice(1)), /E1 place=Støren age=16-25: the cell is missing.*"count": 0/],
    [
      'a wrong sum',
      change((cells) => cells.map((cell, i) => (i === 0 ? { ...cell, count: 8 } : cell))),
      /the parts do not add up/,
    ],
    [
      'a dimension with a name that says something else in the file',
      () => protectTables({ dimensions: { reason: { categories: ['a'] } }, cells: [] }),
      /“reason” cannot be the name of a dimension/,
    ],
    ['no tables', () => protectTables({}), /must be a list of tables/],
    ['no object', () => protectTables(5), /must be an object with tables/],
    ['no dimensions', () => protectTables({ cells: [] }), /the table has no dimensions/],
    [
      'a dimension without categories',
      () => protectTables({ dimensions: { a: {} }, cells: [] }),
      /must be a list of categories/,
    ],
  ])('%s', (_, protecting, message) => {
    expect(protecting).toThrow(message);
  });
});

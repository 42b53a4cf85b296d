import { describe, expect, test } from 'vitest';
import { attack } from '#shared/privacy/attack/attack.ts';
import { ContradictionError } from '#shared/privacy/attack/report.ts';
import { BadTableError, type TableFile } from '#shared/privacy/attack/table-file.ts';

/** A published number, or a withheld cell: P below k, S to protect another. */
type Cell = number | 'P' | 'S';

const statusOf = (cell: Cell) =>
  typeof cell === 'number'
    ? { status: 'published', count: cell }
    : { status: 'withheld', reason: cell === 'P' ? 'primary' : 'secondary' };

/** A table of two dimensions with totals, the last row and column. */
const grid = (rows: readonly string[], columns: readonly string[], cells: readonly (readonly Cell[])[]): TableFile => ({
  k: 5,
  tables: [
    {
      name: 'T',
      dimensions: {
        row: { categories: [...rows], total: 'Tot' },
        column: { categories: [...columns], total: 'Tot' },
      },
      cells: cells.flatMap((line, i) =>
        line.map((cell, j) => ({ row: rows[i] ?? 'Tot', column: columns[j] ?? 'Tot', ...statusOf(cell) })),
      ),
    },
  ],
});

const found = (file: TableFile) => attack([file]).breaches.map(({ place, breach }) => `${place}: ${breach}`);

const ages = ['16-25', '26-44', '45+'];
const e1 = [
  [9, 14, 11, 34],
  ['S', 'P', 8, 17],
  ['S', 'S', 5, 22],
  [22, 27, 24, 73],
] as const;

describe('the worked examples of the domain page', () => {
  test('E1 survives, and every withheld cell is attacked', () => {
    const { cells, breaches } = attack([grid(['Støren', 'Soknedal', 'Budal'], ages, e1)]);
    expect(breaches).toEqual([]);
    expect(cells).toContainEqual({ place: 'T row=Soknedal column=26-44', table: 'T', low: 0, high: 9 });
    expect(cells).toHaveLength(4);
  });

  test('E2 survives', () => {
    const cells: Cell[][] = [
      ['P', 'S', 17],
      ['P', 'S', 9],
      ['P', 5, 8],
      [8, 26, 34],
    ];
    // familie: 8 − 5 tells its young ones, so 5 must be withheld, too.
    expect(found(grid(['flyktning', 'arbeid', 'familie'], ['16-25', '26+'], cells))).toEqual([
      'T row=familie column=16-25: narrow',
    ]);
    const safe = cells.map((line, i) => (i === 2 ? (['P', 'S', 8] as Cell[]) : line));
    expect(found(grid(['flyktning', 'arbeid', 'familie'], ['16-25', '26+'], safe))).toEqual([]);
  });

  test('E13: two gaps in every row and column that has one, and a cell still follows', () => {
    // Two squares of gaps, joined by one gap alone: whatever moves round a square leaves that one as it is.
    const cells: Cell[][] = [
      ['S', 'S', 9, 9, 32],
      ['S', 'S', 'P', 9, 30],
      [9, 9, 'S', 'S', 33],
      [9, 9, 'S', 'S', 34],
      [33, 34, 31, 31, 129],
    ];
    const file = grid(['a', 'b', 'c', 'd'], ['1', '2', '3', '4'], cells);
    const [breach, ...others] = attack([file]).breaches;
    expect(others).toEqual([]);
    expect(breach).toMatchObject({ place: 'T row=b column=3', low: 4, high: 4, breach: 'narrow' });
  });
});

describe('each kind of breach is found', () => {
  const line = (cells: readonly Cell[]): TableFile =>
    grid(
      ['all'],
      cells.slice(1).map((_, i) => String(i)),
      [cells],
    );

  test('a count below k that is published', () =>
    expect(found(line([4, 6, 10]))).toEqual(['T row=all column=0: told-small']));

  test('one gap', () => expect(found(line(['P', 6, 7, 15]))).toEqual(['T row=all column=0: narrow']));

  test('several gaps that together are fewer than k', () =>
    expect(found(line(['P', 'P', 12, 15]))).toEqual(['T row=all column=0: narrow', 'T row=all column=1: narrow']));

  test('several gaps that together are k', () => expect(found(line(['P', 'P', 12, 17]))).toEqual([]));

  test('what is withheld to protect another is a breach only where it is proved small', () => {
    expect(found(line(['S', 'S', 12, 17]))).toEqual([]);
    expect(found(line(['S', 'S', 12, 16]))).toHaveLength(2);
    expect(found(line(['S', 6, 7, 21]))).toEqual([]);
  });

  test('nobody is no secret', () => expect(found(line(['S', 6, 7, 13]))).toEqual([]));

  test('E12: all gave the same answer', () => {
    const file = (never: Cell, often: Cell): TableFile => ({
      dimensions: {
        age: { categories: ages },
        answer: { categories: ['never', 'often'], total: 'Tot', answers: true },
      },
      cells: [
        { age: '45+', answer: 'never', ...statusOf(never) },
        { age: '45+', answer: 'often', ...statusOf(often) },
        { age: '45+', answer: 'Tot', ...statusOf(7) },
      ],
    });
    expect(found(file(7, 0))).toEqual(['table age=45+ answer=Tot all alike: identical']);
    expect(found(file('S', 0))).toEqual(['table age=45+ answer=Tot all alike: identical']);
    expect(found(file('S', 'S'))).toEqual([]);
  });
});

describe('tables that speak of the same people are attacked together', () => {
  const place = { categories: ['Støren', 'Budal', 'Melhus'], total: 'Tot' };
  const byAge: TableFile = {
    name: 'by age',
    dimensions: { place, age: { categories: ['16-25', '26+'], total: 'Tot' } },
    cells: [
      { place: 'Budal', age: '16-25', status: 'withheld' },
      { place: 'Budal', age: '26+', status: 'published', count: 20 },
      { place: 'Budal', age: 'Tot', status: 'withheld' },
    ],
  };
  const byPlace = (budal: object): TableFile => ({
    name: 'by place',
    dimensions: { place },
    cells: [{ place: 'Budal', ...budal }],
  });

  test('a total is the same people in a table without the dimension', () => {
    expect(attack([byAge]).breaches).toEqual([]);
    expect(attack([byAge, byPlace({ status: 'published', count: 23 })]).breaches).toMatchObject([
      { place: 'by age place=Budal age=16-25', breach: 'narrow' },
    ]);
  });

  test('a region minus its other municipalities, and a programme that overlaps it', () => {
    const file = (programme: Cell): TableFile => ({
      dimensions: [
        {
          name: 'place',
          categories: ['Støren', 'Budal', 'Melhus', 'Skaun'],
          hierarchy: [{ Region: ['Støren', 'Budal', 'Melhus'] }, { Programme: ['Budal', 'Melhus', 'Skaun'] }],
        },
      ],
      cells: [
        { place: 'Region', ...statusOf(30) },
        { place: 'Programme', ...statusOf(programme) },
        { place: 'Støren', ...statusOf(15) },
        { place: 'Budal', ...statusOf('P') },
        { place: 'Melhus', ...statusOf('S') },
        { place: 'Skaun', ...statusOf('P') },
      ],
    });
    expect(found(file('S'))).toEqual([]);
    expect(found(file(18))).toEqual(['table place=Skaun: narrow']);
  });

  describe('where no total has a name, a cell that does not name a dimension stands at its total', () => {
    const [places, two] = [{ categories: ['Støren', 'Budal'] }, { categories: ['16-25', '26+'] }];
    const file = (budal: readonly [young: Cell, old: Cell, all: Cell]): TableFile => ({
      tables: [
        {
          name: 'by age',
          dimensions: { place: places, age: two },
          cells: [
            { place: 'Støren', age: '16-25', ...statusOf('S') },
            { place: 'Støren', age: '26+', ...statusOf('S') },
            { place: 'Budal', age: '16-25', ...statusOf(budal[0]) },
            { place: 'Budal', age: '26+', ...statusOf(budal[1]) },
          ],
        },
        {
          name: 'by place',
          dimensions: { place: places },
          cells: [
            { place: 'Støren', ...statusOf(34) },
            { place: 'Budal', ...statusOf(budal[2]) },
          ],
        },
      ],
    });

    test('what is left of it is found', () => {
      expect(found(file(['P', 20, 23]))).toEqual(['by age place=Budal age=16-25: narrow']);
      expect(found(file([9, 'P', 12]))).toEqual(['by age place=Budal age=26+: narrow']);
      expect(found(file(['P', 20, 'S']))).toEqual([]);
    });

    test('two gaps that are wide enough are safe', () => {
      const { cells, breaches } = attack([file(['P', 'S', 23])]);
      expect(breaches).toEqual([]);
      expect(cells).toContainEqual({ place: 'by age place=Budal age=16-25', table: 'by age', low: 0, high: 23 });
    });

    test('a cell that was left out is withheld', () => {
      const whole = file(['P', 20, 23]);
      const [byAge, byPlace] = 'tables' in whole ? whole.tables : [];
      if (!byAge || !byPlace) throw new Error('no tables');
      const short = { ...byAge, cells: byAge.cells.filter(({ status }) => status === 'published') };
      expect(found({ tables: [short, byPlace] })).toContain('by age place=Budal age=16-25: narrow');
    });

    test('categories that add up to more are not taken for parts', () => {
      expect(attack([file([20, 9, 23])]).breaches).toEqual([]);
      expect(attack([file(['P', 24, 23])]).breaches).toEqual([]);
    });

    test('answers that are all the same need no total', () => {
      const answers = (never: Cell): TableFile => ({
        dimensions: { age: { categories: ages }, answer: { categories: ['never', 'often'], answers: true } },
        cells: [
          { age: '45+', answer: 'never', ...statusOf(never) },
          { age: '45+', answer: 'often', ...statusOf(0) },
        ],
      });
      expect(found(answers(7))).toEqual(['table age=45+ all alike: identical']);
      expect(found(answers('S'))).toEqual([]);
    });
  });

  test('two files that tell different numbers of the same people contradict each other', () => {
    const file = (count: number) => byPlace({ status: 'published', count });
    expect(() => attack([file(23), file(24)])).toThrow(ContradictionError);
    expect(() => attack([file(23), file(24)])).toThrow('by place place=Budal');
    expect(() => attack([byAge, file(19)])).toThrow(ContradictionError);
  });
});

describe('a file that cannot be read says why', () => {
  const at = (cell: Record<string, string | number>) => () =>
    attack([{ name: 'T', dimensions: { age: { categories: ages } }, cells: [cell] }]);
  test.each([
    [at({ place: 'Budal', count: 7 }), 'T: a cell names “place”, which is no dimension of the table'],
    [at({ age: '99', count: 7 }), 'T: “99” is no category of age'],
    [at({ age: '45+', count: 7.5 }), 'T age=45+: a published cell needs a count, a whole number from 0 up'],
    [at({ age: '45+', status: 'hidden' }), 'T age=45+: the status of a cell is “published” or “withheld”'],
  ])('%#', (read, words) => {
    expect(read).toThrow(BadTableError);
    expect(read).toThrow(words);
  });

  test('what is neither a release nor tables', () =>
    expect(() => attack([{ cells: 'none' } as never])).toThrow(BadTableError));
});

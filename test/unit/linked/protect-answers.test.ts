import { describe, expect, test } from 'vitest';
import { protectTables } from '#shared/privacy/linked/protect-tables.ts';
import { breaches, type Cell, cellsOf, withheld } from './tables.ts';

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

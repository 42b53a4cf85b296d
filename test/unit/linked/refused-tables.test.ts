import { describe, expect, test } from 'vitest';
import { protectTables } from '#shared/privacy/linked/protect-tables.ts';
import { age, type Cell, e1, place } from './tables.ts';

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

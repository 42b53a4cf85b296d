import { describe, expect, test } from 'vitest';
import { measureOf } from '#shared/privacy/known.ts';
import { protect } from '#shared/privacy/protect.ts';
import { rulesFor } from '#shared/privacy/rules.ts';
import type { Column } from '#shared/privacy/wave-tables.ts';
import type { Audience } from '#shared/release.ts';

/**
 * An adversary who knows every rule: all answers that `people` could have given to one question are protected, and those that
 * look alike when published are put together. What all of a pile have in common, the reader knows.
 */
function* compositions(n: number, parts: number): Generator<number[]> {
  if (parts === 1) yield [n];
  else for (let i = 0; i <= n; i++) for (const rest of compositions(n - i, parts - 1)) yield [i, ...rest];
}

const published = (column: Column, counts: number[], people: number, audience: Audience) => {
  const { questions } = protect(
    {
      wave: 'w',
      invited: 2 * people,
      columns: [column],
      all: { answers: people, counts: { q: counts } },
      breakdowns: {},
      texts: {},
    },
    rulesFor(audience),
    [],
  );
  const { n, measure, distribution } = questions.q ?? expect.fail('the question is there');
  return { n, measure: measure.shown ? measureOf(measure.value) : measure.because, distribution };
};

/** One way in which the question may have been answered, and what each audience is told of it. */
type Table = { n: number; counts: number[]; told: string[] };

const tablesOf = (column: Column, people: number, fewest: number, audiences: readonly Audience[]): Table[] => {
  const found: Table[] = [];
  for (let n = fewest; n <= people; n++) {
    for (const counts of compositions(n, column.codes.length)) {
      const told = audiences.map((audience) => JSON.stringify(published(column, counts, people, audience)));
      found.push({ n, counts, told });
    }
  }
  return found;
};

/**
 * What the first so many audiences are told, when a cell of 1…4 people follows from it: who chose a code, or who left the question
 * out.
 */
const breaches = (tables: readonly Table[], people: number, audiences: number) =>
  [...Map.groupBy(tables, ({ told }) => told.slice(0, audiences).join())].filter(([, pile]) => {
    const follows = (of: (table: Table) => number) => {
      const [first, ...others] = new Set(pile.map(of));
      return others.length === 0 && first !== undefined && first > 0 && first < 5;
    };
    return (
      follows(({ n }) => people - n) || (pile[0]?.counts ?? []).some((_, i) => follows(({ counts }) => counts[i] ?? 0))
    );
  });

const five: Column = { id: 'q', codes: ['1', '2', '3', '4', '5'], follows: { type: 'mean', scores: [1, 2, 3, 4, 5] } };
const three: Column = { id: 'q', codes: ['yes', 'maybe', 'no'], follows: { type: 'share', of: 'yes' } };
const two: Column = { id: 'q', codes: ['yes', 'no'], follows: { type: 'share', of: 'yes' } };

describe('from all that is published of a question no small cell follows, whatever was answered', () => {
  test.each([5, 6, 8, 9])('a mean of five points, %d people', (people) => {
    expect(breaches(tablesOf(five, people, Math.max(0, people - 5), ['municipality']), people, 1)).toEqual([]);
  });

  test.each([10])('a mean, both documents of a wave of %d', (people) => {
    expect(breaches(tablesOf(five, people, people - 2, ['municipality', 'open']), people, 2)).toEqual([]);
  });

  test.each([6, 9, 11, 13, 16, 21, 27])('a share of two and of three options, %d people', (people) => {
    // Of three options there are too many tables to write them all down for more than sixteen people.
    for (const column of people > 16 ? [two] : [two, three]) {
      const tables = tablesOf(column, people, Math.max(0, people - 12), ['municipality', 'open']);
      expect(breaches(tables, people, 1)).toEqual([]);
      expect(breaches(tables, people, 2)).toEqual([]);
    }
  });
});

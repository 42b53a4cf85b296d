import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { dialects, writeCsv } from '#functions/csv.ts';
import { releaseColumns, releaseLines } from '#functions/insight/release-csv.ts';
import type { Release } from '#shared/release.ts';
import { caseOf } from '#test/attack/cases.ts';
import { documentsOf, publishAll, publishSeries } from '#test/attack/publish-all.ts';
import { worlds } from '#test/attack/world.ts';
import { people, seriesOf } from './survey.ts';

const size = { people: 60, questions: 2, dimensions: 2, waves: 2 };

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];

/** Every number that a document tells of people: not the ends of its scales, and not the numbers of the waves. */
const figures = ({ response, questions, breakdowns }: Release): Set<number> => {
  const told = JSON.parse(JSON.stringify({ response, questions, breakdowns }), (key, value) =>
    key === 'scale' || key === 'waves' ? null : value,
  );
  return new Set(numbersIn(told));
};

const numberColumns = ['value', 'low', 'high'] as const;

/** The numbers in a CSV file, and whether what is withheld has none. */
const readBack = (csv: string, { separator, decimal }: (typeof dialects)[keyof typeof dialects]) => {
  const lines: Record<string, string>[] = parse(csv, { columns: true, bom: true, delimiter: separator });
  const texts = (line: Record<string, string>) => numberColumns.map((column) => line[column] ?? '');
  const read = lines.flatMap((line) => texts(line).filter((text) => text !== ''));
  const withheld = lines.filter(({ status }) => status === 'withheld');
  return {
    numbers: new Set(read.map((text) => Number(text.replace(decimal, '.')))),
    silent: withheld.every((line) => texts(line).every((text) => text === '')),
  };
};

test.each([1, 2, 3, 4, 5])(
  'world %d: CSV, read back, holds the numbers of the documents and no other',
  async (seed) => {
    const waves = await publishAll(caseOf({ arbitrary: worlds(size) }, seed));
    for (const release of documentsOf(waves))
      for (const dialect of Object.values(dialects)) {
        const csv = writeCsv([releaseColumns, ...releaseLines(release)], dialect);
        expect(readBack(csv, dialect)).toEqual({ numbers: figures(release), silent: true });
      }
  },
);

test('four waves: pooled points are in both, too', async () => {
  const answers = people([2, 4, 5, 6, 6, 7, 7, 8, 8, 9, 3, 5, 7, 7, 6, 4, 8, 9, 5, 6]);
  const waves = await publishSeries(seriesOf(Array.from({ length: 4 }, () => ({ answers, invited: 40 }))));
  const last = waves[3]?.releases.municipality ?? expect.fail('four waves');
  expect(last.questions[0]?.pooled?.measure.shown).toBe(true);
  const csv = writeCsv([releaseColumns, ...releaseLines(last)], dialects.machine);
  expect(readBack(csv, dialects.machine).numbers).toEqual(figures(last));
});

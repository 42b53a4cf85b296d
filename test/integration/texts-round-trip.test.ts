import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSheet } from '#infra/texts/csv-sheet.ts';
import { readLibrary, textsFolder } from '#infra/texts/library.ts';
import { isReviewed } from '#infra/texts/marks.ts';
import { writePo } from '#infra/texts/po.ts';
import { sheetIn } from '#infra/texts/read-file.ts';
import { save } from '#infra/texts/save.ts';
import { type OutgoingRow, sheetOf } from '#infra/texts/sheet.ts';
import { takeIn } from '#infra/texts/take-in.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tilhor-texts-'));
  await cp(textsFolder, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Exports a language, lets a reviewer change rows, and imports it: what was written. */
const roundTrip = async (language: string, format: 'po' | 'csv', review: (row: OutgoingRow) => OutgoingRow) => {
  const library = await readLibrary(folder);
  const sheet = sheetOf(library, language, 'page');
  const written = (format === 'po' ? writePo : writeSheet)({ language, rows: sheet.rows.map(review) });
  const taken = takeIn(library, sheetIn(new TextEncoder().encode(written)));
  if (!taken.ok) throw new Error(taken.faults.join('\n'));
  return (await save(library, taken.all)).map((file) => file.slice(folder.length + 1));
};
const source = (file: string) => readFile(join(folder, file), 'utf8');

test.each(['po', 'csv'] as const)(
  'every language goes out as %s and comes back as it was, to the letter',
  async (format) => {
    for (const language of (await readLibrary(folder)).keys())
      expect(await roundTrip(language, format, (row) => row), language).toEqual([]);
  },
);

test.each(['po', 'csv'] as const)('a reviewer corrects one text and finds all others right (%s)', async (format) => {
  const before = await source('ar/page.ts');
  const review = (row: OutgoingRow) => {
    const text = row.path === 'send' ? "أرسل 'هذا' الآن" : row.text;
    return { ...row, text, reviewed: true };
  };
  expect(await roundTrip('ar', format, review)).toEqual(['ar/page.ts', 'ar/marks.json', 'ar/reviewed.ts']);
  expect(await source('ar/page.ts')).toBe(before.replace(/send: .*,/, `send: "أرسل 'هذا' الآن",`));
  expect(await source('ar/reviewed.ts')).toBe(
    "import type { Reviewed } from '../reviewed.ts';\n\nexport const reviewed: Reviewed = ['page'];\n",
  );
  const after = await readLibrary(folder);
  const page = [...(after.get('ar')?.texts.get('page')?.keys() ?? [])];
  expect(page.filter((path) => !isReviewed(after, 'ar', 'page', path))).toEqual([]);
  expect(await roundTrip('ar', format, review)).toEqual([]); // again changes nothing
  expect(await roundTrip('ar', format, (row) => row)).toEqual([]);
});

test('what is written down of a review is which text, and nothing about who', async () => {
  await roundTrip('so', 'po', (row) => ({ ...row, reviewed: true }));
  const lines = (await source('so/marks.json')).split('\n');
  expect(lines.filter((line) => !/^({| {2}"page": {| {4}"[\w.-]+": "[0-9a-f]{12}",?| {2}}|}|)$/.test(line))).toEqual(
    [],
  );
});

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printedReport } from '#infra/disclosure/print-report.ts';
import { attack } from '#shared/privacy/attack/attack.ts';

const root = join(import.meta.dirname, '../..');
const page = await readFile(join(root, 'docs/privacy.md'), 'utf8');

/** Each test that the page names as `path`: "title", "title": [path, title]. */
const named = [...page.matchAll(/`(test\/[^`]+)`:((?:,?\s*"(?:\\.|[^"\\])+")+)/g)].flatMap(
  ([, path = '', titles = '']) =>
    [...titles.matchAll(/"((?:\\.|[^"\\])+)"/g)].map(([, title = '']): [path: string, title: string] => [
      path,
      title.replace(/\s+/g, ' ').replaceAll('\\"', '"'),
    ]),
);

test('the page for data protection officers names a test for its claims, and names none without a title', () => {
  expect(named.length).toBeGreaterThan(40);
  const paths = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path);
  expect(paths.filter((path) => !named.some(([known]) => known === path))).toEqual([]);
});

test.each(named)('%s has the test "%s"', async (path, title) => {
  expect(existsSync(join(root, path)), path).toBe(true);
  const source = await readFile(join(root, path), 'utf8');
  const quoted = ["'", '"', '`'].map((quote) => `${quote}${title}${quote}`);
  expect(quoted.some((text) => source.includes(text))).toBe(true);
});

/** The anchors of a page's headings, as Markdown is shown on the web. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  );

const links = [...page.matchAll(/\]\(([^)\s#]*)(?:#([^)\s]+))?\)/g)].map(
  ([, file = '', anchor = '']) => [file, anchor] as const,
);
test.each(links)('the link to %s#%s leads somewhere', async (file, anchor) => {
  const text = file === '' ? page : await readFile(join(root, 'docs', file), 'utf8');
  if (anchor) expect(anchorsOf(text)).toContain(anchor);
});

type Cell = { place: string; age: string; count: number };
const example = JSON.parse(/<<'TABLES'\n([\s\S]*?)\nTABLES\n/.exec(page)?.[1] ?? '{}') as {
  tables: { cells: Cell[] }[];
};
/** The printed lines, without the fence. */
const printed = /```\n(newcomers [\s\S]*?)\n```/.exec(page)?.[1] ?? '';
/** The file of the example with the cells withheld that are told apart by `place=… age=…` in `lines`. */
const withheldIn = (lines: string) => ({
  ...example,
  tables: example.tables.map((table) => ({
    ...table,
    cells: table.cells.map(({ count, ...cell }) =>
      lines.includes(`place=${cell.place} age=${cell.age}:`)
        ? { ...cell, status: 'withheld' as const }
        : { ...cell, count, status: 'published' as const },
    ),
  })),
});

test('the attack prints of the example what the page says that it prints', () => {
  expect(printedReport(attack([withheldIn(printed)]))).toBe(printed);
});

test('and finds a breach when one of the withheld cells is published, as the page suggests', () => {
  for (const line of printed.split('\n').filter((line) => line.startsWith('newcomers')))
    expect(attack([withheldIn(printed.replace(line, ''))]).breaches.length).toBeGreaterThan(0);
});

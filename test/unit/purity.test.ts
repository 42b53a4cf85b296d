import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The files of the project under a folder, as [path, text] with comments left out. */
const sources = async (pattern: string): Promise<[string, string][]> => {
  const files = (await Array.fromAsync(glob(pattern, { cwd: root }))).sort();
  return Promise.all(
    files.map(
      async (file): Promise<[string, string]> => [file, withoutComments(await readFile(join(root, file), 'utf8'))],
    ),
  );
};
/** `//` inside an address is not a comment: it follows a colon. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

/** What a file imports, statically or not, for its types or its values. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');

const shared = await sources('shared/**/*.{ts,tsx}');
const web = await sources('web/**/*.{ts,tsx}');
const functions = await sources('functions/**/*.{ts,tsx}');

test('there are files to look at', () => {
  expect(importsOf("import { a } from './a.ts';\nexport type { B } from 'b';\nimport 'c';\nawait import('d')")).toEqual(
    ['./a.ts', 'b', 'c', 'd'],
  );
  for (const files of [shared, web, functions]) expect(files.length).toBeGreaterThan(10);
});

test.each(shared)('%s imports only zod, numeric libraries, time zones and shared/', (file, text) => {
  const foreign = importsOf(text).filter(
    (name) => !/^(zod(\/mini)?$|@stdlib\/|@noble\/hashes\/|highs$|temporal-polyfill$|#shared\/|\.\.?\/)/.test(name),
  );
  expect(foreign).toEqual([]);
  const outside = importsOf(text).filter(
    (name) => name.startsWith('.') && !join(file, '..', name).startsWith('shared/'),
  );
  expect(outside).toEqual([]);
});

test.each(shared)('%s knows no clock, no chance, no process and no network', (_file, text) => {
  const impure =
    /\bprocess\b|\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bTemporal\.Now\b|\bperformance\.|\bMath\.random\b|\bgetRandomValues\b|\brandomUUID\b|\bfetch\(/;
  expect(impure.exec(text)?.[0]).toBeUndefined();
});

test.each(web)('%s knows nothing of AWS', (_file, text) => {
  expect(importsOf(text).filter((name) => /^(@aws-sdk\/|aws-)/.test(name))).toEqual([]);
});

test.each(functions)('%s meets AWS only where AWS is met', (file, text) => {
  if (/^functions\/(store|queue)\/|^functions\/(secrets|messaging\/aws)\.ts$/.test(file)) return;
  expect(importsOf(text).filter((name) => name.startsWith('@aws-sdk/'))).toEqual([]);
});

test.each(functions)('%s leaves the environment and the clock to its handler', (file, text) => {
  if (/^functions\/[a-z]+\/handler\.ts$/.test(file)) return;
  if (file.startsWith('functions/light/')) return; // in the place of libraries, which ask for both by themselves
  expect(/\bprocess\.env\b|\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b/.exec(text)?.[0]).toBeUndefined();
});

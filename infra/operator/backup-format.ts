import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import * as z from 'zod';
import { OperatorProblem } from './problem.ts';
import type { Row } from './rows.ts';

export const manifestFile = 'manifest.json';
export const savedTables = ['contacts', 'studio'] as const;
export type SavedTable = (typeof savedTables)[number];
export const tableFile = (table: SavedTable): string => `${table}.jsonl.gz`;

/** What a backup says of itself. Written last: a folder without one is no backup. */
export const Manifest = z.object({
  format: z.literal('tilhor-backup/1'),
  /** The version that wrote it. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  env: z.string(),
  /** When it was begun: what was changed later may be in it or not. */
  at: z.iso.datetime(),
  counts: z.object({
    contacts: z.int(),
    studio: z.int(),
    releases: z.int(),
    /** Not in the first backups. */
    recordings: z.int().default(0),
  }),
  files: z.array(
    z.object({ path: z.string().regex(/^[\w-]+(?:\/[\w-]+)*(?:\.[a-z][a-z0-9]*)+$/), sha256: z.string() }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;

/** The part of a manifest that later formats will have too. */
const AnyManifest = z.object({ format: z.string(), version: z.string() });

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** SHA-256 of a file, in hex, read bit by bit. */
export const sha256OfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const isLater = (a: string, b: string): boolean => {
  const parts = (version: string) => version.split('.').map(Number);
  const [x, y] = [parts(a), parts(b)];
  const differs = x.findIndex((part, i) => part !== y[i]);
  return differs >= 0 && (x[differs] ?? 0) > (y[differs] ?? 0);
};

/** DynamoDB keeps 400 KB in a row; JSON makes at most six characters of one byte. */
const longestLine = 3 * 1024 * 1024;

const read = async (folder: string): Promise<unknown> => {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new OperatorProblem(`There is no backup in ${folder}: ${manifestFile} is missing or may not be read.`);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Everything that lies in a folder, but for folders. */
const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/**
 * Reads a manifest and checks every file against it.
 * @throws OperatorProblem when there is none, when a later version wrote it, when a table is not in it, when a file is missing
 * or not as it was written, or when there are files that it does not name
 */
export const verifiedManifest = async (folder: string, ownVersion: string): Promise<Manifest> => {
  const raw = await read(folder);
  const any = AnyManifest.safeParse(raw);
  if (any.success && isLater(any.data.version, ownVersion))
    throw new OperatorProblem(
      `Version ${any.data.version} wrote this backup; this is ${ownVersion}. Use that one or a later.`,
    );
  const manifest = Manifest.safeParse(raw);
  if (!manifest.success) throw new OperatorProblem(`${join(folder, manifestFile)} is not the manifest of a backup.`);
  const listed = new Set([manifestFile, ...manifest.data.files.map(({ path }) => path)]);
  for (const table of savedTables)
    if (!listed.has(tableFile(table)))
      throw new OperatorProblem(`The manifest does not name ${tableFile(table)}: nothing was restored.`);
  for (const path of await filesIn(folder))
    if (!listed.has(path))
      throw new OperatorProblem(`${path} lies in the backup, and its manifest does not name it: nothing was restored.`);
  for (const { path, sha256: expected } of manifest.data.files) {
    const actual = await sha256OfFile(join(folder, path)).catch(() => undefined);
    if (actual !== expected)
      throw new OperatorProblem(`${path} is ${actual ? 'not as it was written' : 'missing'}: nothing was restored.`);
  }
  return manifest.data;
};

/** A row on one line. The stores keep no binary attributes; JSON could not hold them. */
export const lineOf = (row: Row): string =>
  `${JSON.stringify(row, (_name, value: unknown) => {
    if (value instanceof Uint8Array) throw new Error('a row with a binary attribute');
    return value;
  })}\n`;

const rowIn = (line: string): Row => {
  try {
    return JSON.parse(line) as Row;
  } catch {
    throw new OperatorProblem('A line of the backup is no row.');
  }
};

const otherCount = (table: SavedTable): OperatorProblem =>
  new OperatorProblem(`${tableFile(table)} does not hold as many rows as its manifest says.`);

/**
 * The rows of a table in a backup, one after another, as many as its manifest says: a small file may unpack to more than any
 * disk holds. Lines end at LF alone: `readline` would also end one inside a text, at the separators U+2028 and U+2029.
 * @throws OperatorProblem when there are more or fewer, or one is longer than a row can be
 */
export async function* savedRows(folder: string, table: SavedTable, { counts }: Manifest): AsyncGenerator<Row> {
  const source = createReadStream(join(folder, tableFile(table)));
  const unpacked = source.pipe(createGunzip()).setEncoding('utf8');
  source.on('error', (error) => unpacked.destroy(error));
  let rest = '';
  let count = 0;
  for await (const part of unpacked) {
    const lines = (rest + String(part)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine)
      throw new OperatorProblem(`${tableFile(table)} holds a line that is too long for a row.`);
    for (const line of lines) {
      count += 1;
      if (count > counts[table]) throw otherCount(table);
      yield rowIn(line);
    }
  }
  if (rest !== '') throw new OperatorProblem(`${tableFile(table)} ends in the middle of a row.`);
  if (count < counts[table]) throw otherCount(table);
}

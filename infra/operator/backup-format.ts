import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  counts: z.object({ contacts: z.int(), studio: z.int(), tallies: z.int(), releases: z.int() }),
  files: z.array(z.object({ path: z.string().regex(/^[\w-]+(?:\/[\w-]+)*(?:\.[a-z]+)+$/), sha256: z.string() })),
});
export type Manifest = z.infer<typeof Manifest>;

/** The part of a manifest that later formats will have too. */
const AnyManifest = z.object({ format: z.string(), version: z.string() });

/** A document of the buckets that a backup keeps: those that a ledger names, by their hash; not the lists of counted answers. */
export const documentForm = /^(\d{4})\/([0-9a-f]{64})\.json$/;

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

/**
 * Reads a manifest and checks every file against it.
 * @throws OperatorProblem when there is none, when a later version wrote it, or when a file is missing or not as it was written
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

/**
 * The rows of a table in a backup, one after another. Lines end at LF alone: `readline` would also end one inside a text, at
 * the separators U+2028 and U+2029.
 */
export async function* savedRows(folder: string, table: SavedTable): AsyncGenerator<Row> {
  const source = createReadStream(join(folder, tableFile(table)));
  const unpacked = source.pipe(createGunzip()).setEncoding('utf8');
  source.on('error', (error) => unpacked.destroy(error));
  let rest = '';
  for await (const part of unpacked) {
    const lines = (rest + String(part)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Row;
  }
  if (rest !== '') throw new OperatorProblem(`${tableFile(table)} ends in the middle of a row.`);
}

import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { expiryAttribute, keys } from '#functions/store/tables.ts';
import { audit } from './audit.ts';
import {
  lineOf,
  type Manifest,
  manifestFile,
  type SavedTable,
  savedTables,
  sha256,
  sha256OfFile,
  tableFile,
} from './backup-format.ts';
import type { OperatorDeps } from './deps.ts';
import { nameIn, readDocument, type SavedBucket, savedBuckets } from './documents.ts';
import { fillFolder } from './draft-folder.ts';
import { ownerOf } from './owner.ts';
import { isShortLived } from './requests.ts';
import { keyOf, type Row, textOf } from './rows.ts';

/** Whether DynamoDB was to have deleted a row by now: it may take days to do so. */
export const hasExpired = (row: Row, now: number): boolean => {
  const expires = row[expiryAttribute]?.N;
  return expires !== undefined && Number(expires) * 1000 <= now;
};

/**
 * The rows of a table that are worth keeping. Ledgers come last and are read once more: each names every wave that stands as
 * published among the rows before it.
 */
async function* keptRows({ rows, now }: OperatorDeps, table: SavedTable): AsyncGenerator<Row> {
  const ledgers: Row[] = [];
  for await (const page of rows[table].scan())
    for (const row of page) {
      if (hasExpired(row, now()) || isShortLived(row)) continue;
      const code = table === 'studio' && ownerOf(table, row);
      if (code && textOf(row, 'sk') === keys.ledger(code).sk) ledgers.push(row);
      else yield row;
    }
  for (const ledger of ledgers) {
    const current = await rows[table].get(keyOf(ledger));
    if (current) yield current;
  }
}

const saveTable = async (deps: OperatorDeps, table: SavedTable, folder: string): Promise<number> => {
  let count = 0;
  const lines = async function* () {
    for await (const row of keptRows(deps, table)) {
      count += 1;
      yield lineOf(row);
    }
  };
  const file = createWriteStream(join(folder, tableFile(table)), { mode: 0o600 });
  await pipeline(Readable.from(lines()), createGzip(), file);
  return count;
};

type Saved = { path: string; sha256: string };

/** The objects of a bucket, each checked against the hash in its name. */
const saveObjects = async (bucket: SavedBucket, { objects }: OperatorDeps, folder: string) => {
  const saved: Saved[] = [];
  for await (const key of objects[bucket].keys()) {
    if (!nameIn(bucket, key)) continue;
    const path = `${bucket}/${key}.gz`;
    const packed = gzipSync(await readDocument(bucket, objects[bucket], key));
    await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
    await writeFile(join(folder, path), packed, { mode: 0o600 });
    saved.push({ path, sha256: sha256(packed) });
  }
  return saved;
};

/**
 * Writes a backup of contacts, studio, releases and recordings into a new folder; never of tickets and answers, nor of tallies, which are
 * counts before protection. Tables first, then documents, so that every release that a ledger names is there. Returns how much
 * there is of each.
 * @throws OperatorProblem when the folder is there already or cannot be written
 */
export const writeBackup = async (deps: OperatorDeps, to: string, version: string): Promise<Manifest['counts']> => {
  const at = new Date(deps.now()).toISOString();
  const counts = { contacts: 0, studio: 0, releases: 0, recordings: 0 };
  await fillFolder(to, async (folder) => {
    await audit(deps, { did: 'backup-begun' });
    const files: Saved[] = [];
    for (const table of savedTables) {
      counts[table] = await saveTable(deps, table, folder);
      files.push({ path: tableFile(table), sha256: await sha256OfFile(join(folder, tableFile(table))) });
    }
    for (const bucket of savedBuckets) {
      const saved = await saveObjects(bucket, deps, folder);
      counts[bucket] = saved.length;
      files.push(...saved);
    }
    const manifest: Manifest = { format: 'tilhor-backup/1', version, env: deps.env, at, counts, files };
    await writeFile(join(folder, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 });
  });
  await audit(deps, { did: 'backed-up', counts });
  return counts;
};

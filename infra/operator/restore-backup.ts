import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { keys, ticketsByWave } from '#functions/store/tables.ts';
import { atOnce } from '#infra/local/parallel.ts';
import { audit, auditTrail } from './audit.ts';
import { documentForm, type Manifest, type SavedTable, savedRows, sha256, verifiedManifest } from './backup-format.ts';
import { bucketNames, type OperatorDeps } from './deps.ts';
import { ownerOf } from './owner.ts';
import { OperatorProblem } from './problem.ts';
import { isRequest, isStop, stopPartitions } from './requests.ts';
import {
  type Outcome,
  type Restoring,
  restoreContact,
  restoreLedger,
  restoreNew,
  restoreOther,
  restoreRequest,
  restoreWave,
} from './restore-rows.ts';
import { type Row, textOf } from './rows.ts';
import { hasExpired } from './write-backup.ts';

const writesAtOnce = 16;
const batch = 500;

export type RestoreOptions = {
  /** Replaces contacts, profiles, series, members, proposals and words; never a stop, a wave, a ledger entry, a version. */
  overwrite: boolean;
  /** Municipalities to bring back although they were deleted after the backup was made. */
  undelete: readonly string[];
  /** Destroys tickets and answers of waves that the restoring ended. */
  destroyLeftovers: boolean;
};

/** How many rows and documents met which outcome; the waves that were ended, and what of theirs is still there. */
export type Restored = {
  outcomes: Record<Outcome, number>;
  ended: string[];
  leftovers: { tickets: number; answers: number };
};

type Phase = {
  table: SavedTable;
  is: (row: Row) => boolean;
  restore: (restoring: Restoring, row: Row) => Promise<Outcome>;
};

const beginsWith = (attribute: string, prefix: string) => (row: Row) => textOf(row, attribute).startsWith(prefix);
const ofWave = beginsWith('pk', 'WAVE#');
const isLedger = (row: Row) => ownerOf('studio', row) !== undefined && textOf(row, 'sk') === 'LEDGER';
const isWave = beginsWith('sk', 'WAVE#');
const isSeries = beginsWith('sk', 'SERIES#');
const isListed = (row: Row) => textOf(row, 'pk') === keys.municipalities.pk;

/**
 * The order in which a clock that is running all the while does nothing twice: who has stopped and what was sent before whom
 * to write to; what is over before what plans anew; and last the list by which the clock finds a municipality.
 */
const phases: readonly Phase[] = [
  { table: 'contacts', is: isRequest, restore: restoreRequest },
  { table: 'contacts', is: ofWave, restore: (restoring, row) => restoreNew(restoring, 'contacts', row) },
  { table: 'contacts', is: (row) => !isRequest(row) && !ofWave(row), restore: restoreContact },
  { table: 'studio', is: isLedger, restore: restoreLedger },
  { table: 'studio', is: isWave, restore: restoreWave },
  {
    table: 'studio',
    is: (row) => ![isLedger, isWave, isSeries, isListed].some((is) => is(row)),
    restore: restoreOther,
  },
  { table: 'studio', is: isSeries, restore: restoreOther },
  { table: 'studio', is: isListed, restore: (restoring, row) => restoreNew(restoring, 'studio', row) },
];

async function* batchesOf<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let full: T[] = [];
  for await (const item of items) {
    full.push(item);
    if (full.length < batch) continue;
    yield full;
    full = [];
  }
  yield full;
}

/** Municipalities that were deleted, whole or in part, after a moment. */
const deletedSince = async (deps: OperatorDeps, at: string): Promise<string[]> =>
  (await auditTrail(deps)).flatMap((entry) =>
    entry.municipality && entry.did.startsWith('municipality-delet') && entry.at >= at ? [entry.municipality] : [],
  );

const releasedIn = async (folder: string): Promise<Set<string>> => {
  const released = new Set<string>();
  for await (const row of savedRows(folder, 'studio'))
    if (isLedger(row)) for (const wave of Object.keys((unmarshall(row).waves ?? {}) as object)) released.add(wave);
  return released;
};

/** Stops that were acted on before whom they concern came back: they are acted on again. */
const reopenRequests = async ({ rows }: OperatorDeps): Promise<void> => {
  for (const partition of stopPartitions)
    for await (const row of rows.contacts.query(partition)) {
      const { done, ...open } = row;
      if (done && isStop(row)) await rows.contacts.replace(open, row, 'done');
    }
};

const restoreDocument = async (
  { deps, gone }: Restoring,
  folder: string,
  path: string,
): Promise<Outcome | undefined> => {
  const bucket = bucketNames.find((name) => path.startsWith(`${name}/`));
  if (!bucket) return undefined;
  const key = path.slice(bucket.length + 1).replace(/\.gz$/, '');
  const [, code, hash] = documentForm.exec(key) ?? [];
  if (code === undefined) throw new OperatorProblem(`${path} is no document of a backup.`);
  if (gone.has(code)) return 'left out';
  const bytes = gunzipSync(await readFile(join(folder, path)));
  if (sha256(bytes) !== hash) throw new OperatorProblem(`${path} is not what its name says.`);
  return (await deps.objects[bucket].putNew(key, bytes)) ? 'restored' : 'there already';
};

/** Tickets and answers of ended waves that are still there, by their keys; destroys them where that is asked for. */
const leftoversOf = async ({ deps, ended }: Restoring, destroy: boolean): Promise<Restored['leftovers']> => {
  const left = { tickets: 0, answers: 0 };
  if (ended.size === 0) return left;
  const { tickets, answers } = deps.rows;
  for await (const page of tickets.scan({ index: ticketsByWave, only: ['pk', ticketsByWave] }))
    for (const row of page)
      if (ended.has(textOf(row, ticketsByWave))) {
        left.tickets += 1;
        if (destroy) await tickets.delete({ pk: textOf(row, 'pk') });
      }
  for await (const page of answers.scan({ only: ['pk', 'sk'] }))
    for (const row of page)
      if (ended.has(textOf(row, 'pk').replace(/#\d+$/, ''))) {
        left.answers += 1;
        if (destroy) await answers.delete({ pk: textOf(row, 'pk'), sk: textOf(row, 'sk') });
      }
  return left;
};

const restoreAll = async (restoring: Restoring, folder: string, manifest: Manifest) => {
  const outcomes = { restored: 0, replaced: 0, 'there already': 0, 'left out': 0, 'stop kept': 0 };
  const { deps, gone } = restoring;
  await atOnce(writesAtOnce, manifest.files, async ({ path }) => {
    const outcome = await restoreDocument(restoring, folder, path);
    if (outcome) outcomes[outcome] += 1;
  });
  const isCopy = manifest.env !== deps.env;
  for (const { table, is, restore } of phases)
    for await (const rows of batchesOf(savedRows(folder, table)))
      await atOnce(writesAtOnce, rows.filter(is), async (row) => {
        const code = ownerOf(table, row) ?? '';
        const leftOut = gone.has(code) || hasExpired(row, deps.now()) || (isCopy && isListed(row));
        outcomes[leftOut ? 'left out' : await restore(restoring, row)] += 1;
      });
  return outcomes;
};

/**
 * Brings back what is missing, after every file was checked. May be repeated, also after it was killed, and while everything
 * else is running. docs/decisions/0012 says what becomes of waves. In another environment than the backup's own the list of
 * municipalities is left out, so that no message is sent by a copy.
 * @throws OperatorProblem when the backup is not whole, or a later version wrote it; nothing is written then
 */
export const restoreBackup = async (
  deps: OperatorDeps,
  from: string,
  version: string,
  { overwrite, undelete, destroyLeftovers }: RestoreOptions,
): Promise<Restored> => {
  const manifest = await verifiedManifest(from, version);
  const gone = new Set((await deletedSince(deps, manifest.at)).filter((code) => !undelete.includes(code)));
  const ended = new Set<string>();
  const restoring: Restoring = { deps, overwrite, gone, released: await releasedIn(from), ended };
  await reopenRequests(deps);
  const outcomes = await restoreAll(restoring, from, manifest);
  const leftovers = await leftoversOf(restoring, destroyLeftovers);
  const waves = [...ended].sort();
  await audit(deps, { did: 'restored', counts: { ...outcomes, ...leftovers }, waves });
  return { outcomes, ended: waves, leftovers };
};

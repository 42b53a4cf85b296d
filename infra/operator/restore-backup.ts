import { keys, ticketsByWave } from '#functions/store/tables.ts';
import { waveOfTicket } from '#functions/store/tickets.ts';
import { atOnce } from '#infra/local/parallel.ts';
import { audit, auditTrail } from './audit.ts';
import { type SavedTable, savedRows } from './backup-format.ts';
import { type Checked, checkBackup, isLedger, type SavedObject, savedObject } from './check-backup.ts';
import type { OperatorDeps } from './deps.ts';
import { documentForm } from './documents.ts';
import { memberIn, rolesLine } from './members.ts';
import { ownerOf } from './owner.ts';
import { isOvertaken, isRequest, isShortLived, isWish, wantedByRequest, wishPartitions } from './requests.ts';
import {
  type Outcome,
  type Restoring,
  restoreContact,
  restoreLedger,
  restoreNew,
  restoreOther,
  restoreRequest,
  restoreWave,
  withoutGone,
} from './restore-rows.ts';
import { keyOf, type Row, textOf } from './rows.ts';
import { hasExpired } from './write-backup.ts';

const writesAtOnce = 16;
const batch = 500;

export type RestoreOptions = {
  /** Replaces contacts, profiles, series, members, proposals, words and which recordings are used; never a stop, a wave, a ledger entry, a version. */
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

/** The names of the tallies that are there. */
const talliesOf = async ({ objects }: OperatorDeps): Promise<Set<string>> => {
  const there = new Set<string>();
  for await (const key of objects.tallies.keys()) if (documentForm.test(key)) there.add(key.replace(/\.json$/, ''));
  return there;
};

/** Says, before anything is written, who will be able to do more or other things than now: roles, no names. */
const sayMembers = async ({ deps, overwrite, gone }: Restoring, members: readonly Row[]) => {
  const added: string[] = [];
  const changed: string[] = [];
  for (const saved of members) {
    const kept = withoutGone(saved, gone);
    if (!kept) continue;
    const after = rolesLine(memberIn(kept).roles);
    const there = await deps.rows.studio.get(keyOf(saved));
    const before = there && rolesLine(memberIn(there).roles);
    if (before === undefined) added.push(after);
    else if (overwrite && before !== after) changed.push(`${before} becomes ${after}`);
  }
  for (const [what, lines] of Object.entries({ added, changed })) {
    deps.say(`Members ${what}: ${lines.length}`);
    for (const line of lines.sort()) deps.say(`  ${line}`);
  }
  return { 'members added': added.length, 'members changed': changed.length };
};

/** The last day on which each person asked for messages herself, there or in the backup, by the keys of the requests that lead to her. */
const wantedIn = async ({ rows }: OperatorDeps, folder: string, manifest: Checked['manifest']) => {
  async function* everyRow() {
    for await (const page of rows.contacts.scan()) yield* page;
    yield* savedRows(folder, 'contacts', manifest);
  }
  const wanted = new Map<string, string>();
  for await (const row of everyRow()) {
    const [contact, day] = [textOf(row, 'sk'), textOf(row, 'wantedOn')];
    if (day > (wanted.get(contact) ?? '')) wanted.set(contact, day);
  }
  const invitations: Row[] = [];
  if (wanted.size > 0)
    for await (const row of everyRow()) if (ofWave(row) && wanted.has(textOf(row, 'sk'))) invitations.push(row);
  return wantedByRequest(wanted, invitations);
};

/** Stops and pauses that were acted on before whom they concern came back: they are acted on again, unless she has asked for messages since. */
const reopenRequests = async ({ deps: { rows }, wanted }: Restoring): Promise<void> => {
  for (const partition of wishPartitions)
    for await (const row of rows.contacts.query(partition)) {
      const { done, ...open } = row;
      if (done && isWish(row) && !isOvertaken(row, wanted)) await rows.contacts.replace(open, row, 'done');
    }
};

const restoreObject = async ({ deps, gone }: Restoring, folder: string, object: SavedObject): Promise<Outcome> => {
  if (gone.has(object.code)) return 'left out';
  const isNew = await deps.objects[object.bucket].putNew(object.key, await savedObject(folder, object));
  return isNew ? 'restored' : 'there already';
};

/** Tickets and answers of ended waves that are still there, by their keys; destroys them where that is asked for. */
const leftoversOf = async ({ deps, ended }: Restoring, destroy: boolean): Promise<Restored['leftovers']> => {
  const left = { tickets: 0, answers: 0 };
  if (ended.size === 0) return left;
  const { tickets, answers } = deps.rows;
  for await (const page of tickets.scan({ index: ticketsByWave, only: ['pk', ticketsByWave] })) {
    const keys = page
      .filter((row) => ended.has(waveOfTicket(textOf(row, ticketsByWave))))
      .map((row) => ({ pk: textOf(row, 'pk') }));
    left.tickets += keys.length;
    if (destroy) await tickets.deleteMany(keys);
  }
  for await (const page of answers.scan({ only: ['pk', 'sk'] })) {
    const keys = page.filter((row) => ended.has(textOf(row, 'pk').replace(/#\d+$/, ''))).map(keyOf);
    left.answers += keys.length;
    if (destroy) await answers.deleteMany(keys);
  }
  return left;
};

const restoreAll = async (restoring: Restoring, folder: string, { manifest, objects, leftOut }: Checked) => {
  const outcomes = { restored: 0, replaced: 0, 'there already': 0, 'left out': leftOut, 'stop kept': 0 };
  const { deps, gone } = restoring;
  await atOnce(writesAtOnce, objects, async (object) => {
    outcomes[await restoreObject(restoring, folder, object)] += 1;
  });
  const isCopy = manifest.env !== deps.env;
  for (const { table, is, restore } of phases)
    for await (const rows of batchesOf(savedRows(folder, table, manifest)))
      await atOnce(writesAtOnce, rows.filter(is), async (row) => {
        const code = ownerOf(table, row) ?? '';
        const leftOut = gone.has(code) || hasExpired(row, deps.now()) || isShortLived(row) || (isCopy && isListed(row));
        outcomes[leftOut ? 'left out' : await restore(restoring, row)] += 1;
      });
  return outcomes;
};

/**
 * Brings back what is missing, after every file was checked and it was said who becomes a member by it. May be repeated, also after it was killed, and while everything
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
  const checked = await checkBackup(from, version, deps.now());
  const { manifest, released, members } = checked;
  const gone = new Set((await deletedSince(deps, manifest.at)).filter((code) => !undelete.includes(code)));
  const ended = new Set<string>();
  const tallies = await talliesOf(deps);
  const wanted = await wantedIn(deps, from, manifest);
  const restoring: Restoring = { deps, overwrite, gone, released, tallies, wanted, ended };
  const memberCounts = await sayMembers(restoring, members);
  await audit(deps, { did: 'restore-begun', counts: memberCounts });
  await reopenRequests(restoring);
  const outcomes = await restoreAll(restoring, from, checked);
  const leftovers = await leftoversOf(restoring, destroyLeftovers);
  const waves = [...ended].sort();
  await audit(deps, { did: 'restored', counts: { ...outcomes, ...leftovers }, waves });
  return { outcomes, ended: waves, leftovers };
};

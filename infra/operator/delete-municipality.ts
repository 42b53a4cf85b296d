import { keys, ticketsByWave } from '#functions/store/tables.ts';
import { atOnce } from '#infra/local/parallel.ts';
import { audit, auditTrail } from './audit.ts';
import { bucketNames, type OperatorDeps } from './deps.ts';
import { allMembers, changeRoles, removeEmpty } from './members.ts';
import type { Objects, Version } from './objects.ts';
import { ownerOf } from './owner.ts';
import { OperatorProblem } from './problem.ts';
import { isOneOf, isRequest, requestsOf } from './requests.ts';
import { withoutRoles } from './roles.ts';
import { keyOf, type Row, type Rows, textOf } from './rows.ts';
import { cancelledRow, waveIn } from './settle-waves.ts';

const minute = 60_000;
/** Longer than a run of any function but publish: what one of them had read before we began is written by then. */
const runMs = 5 * minute;
/** Longer than a run of publish. */
const publishMs = 16 * minute;
const deletesAtOnce = 16;

/** How many rows and objects of each kind. */
export type Counts = Record<
  | 'list entries'
  | 'memberships'
  | 'requests and receipts'
  | 'tickets'
  | 'answers'
  | 'invitations'
  | 'contacts'
  | 'plan, waves and proposals'
  | 'tallies'
  | 'releases'
  | 'recordings',
  number
>;

type Found = {
  listed: Row[];
  /** Subjects of members with a role there. */
  members: string[];
  requests: Row[];
  tickets: Row[];
  answers: Row[];
  invitations: Row[];
  contacts: Row[];
  studio: Row[];
  tallies: Version[];
  releases: Version[];
  recordings: Version[];
};

const owned = async (rows: Rows, keep: (row: Row) => boolean, options = {}): Promise<Row[]> => {
  const found: Row[] = [];
  for await (const page of rows.scan(options)) found.push(...page.filter(keep));
  return found;
};

/** Every version under the municipality's folder, at the top and in each folder of the bucket. */
const versionsOf = async (objects: Objects, code: string): Promise<Version[]> => {
  const found: Version[] = [];
  const inside = (await objects.folders()).map((folder) => `${folder}${code}/`);
  for (const prefix of [`${code}/`, ...inside])
    for await (const version of objects.versions(prefix)) found.push(version);
  return found;
};

/**
 * Everything that belongs to a municipality, found by going through every table and bucket, not by what the rows say of one
 * another: also what a killed deletion, or a function that was just at work, has left without an owner.
 */
const find = async ({ rows, objects }: OperatorDeps, code: string): Promise<Found> => {
  const tickets = await owned(rows.tickets, (row) => ownerOf('tickets', row) === code, {
    index: ticketsByWave,
    only: ['pk', ticketsByWave],
  });
  const answers = await owned(rows.answers, (row) => ownerOf('answers', row) === code, { only: ['pk', 'sk'] });
  const people = await owned(rows.contacts, (row) => ownerOf('contacts', row) === code || isRequest(row), {
    only: ['pk', 'sk', 'ticket'],
  });
  const invitations = people.filter((row) => textOf(row, 'pk').startsWith('WAVE#'));
  const known = requestsOf(
    invitations,
    tickets.map((row) => textOf(row, 'pk')),
  );
  const studio = await owned(rows.studio, (row) => ownerOf('studio', row) === code);
  const members = await allMembers({ rows });
  return {
    listed: studio.filter((row) => textOf(row, 'pk') === keys.municipalities.pk),
    members: members
      .filter(({ roles }) => roles.length === 0 || roles.some(({ municipalities }) => municipalities.includes(code)))
      .map(({ subject }) => subject),
    requests: people.filter((row) => isRequest(row) && (isOneOf(row, known) || ownerOf('contacts', row) === code)),
    tickets,
    answers,
    invitations,
    contacts: people.filter((row) => !isRequest(row) && !textOf(row, 'pk').startsWith('WAVE#')),
    studio: studio.filter((row) => textOf(row, 'pk') !== keys.municipalities.pk),
    tallies: await versionsOf(objects.tallies, code),
    releases: await versionsOf(objects.releases, code),
    recordings: await versionsOf(objects.recordings, code),
  };
};

const countsOf = (found: Found): Counts => ({
  'list entries': found.listed.length,
  memberships: found.members.length,
  'requests and receipts': found.requests.length,
  tickets: found.tickets.length,
  answers: found.answers.length,
  invitations: found.invitations.length,
  contacts: found.contacts.length,
  'plan, waves and proposals': found.studio.length,
  tallies: found.tallies.length,
  releases: found.releases.length,
  recordings: found.recordings.length,
});

const total = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Cancels what has not ended, so that no function does anything more for it. */
const standStill = async ({ rows, now }: OperatorDeps, studio: readonly Row[]): Promise<void> => {
  for (let row of studio) {
    if (!textOf(row, 'sk').startsWith('WAVE#')) continue;
    for (;;) {
      const next = cancelledRow(row, now());
      if (next === row || (await rows.studio.replace(next, row, 'revision'))) break;
      const current = await rows.studio.get(keyOf(row)); // a function was faster
      if (!current) break;
      row = current;
    }
  }
};

/**
 * Deletes what was found. The order lets a killed deletion be repeated: the list entry, so that the clock stops acting; the
 * people who may act for it; the waves stand still; then the rest, each thing before whatever it is found by.
 */
const remove = async (deps: OperatorDeps, found: Found, code: string): Promise<void> => {
  const { rows, objects } = deps;
  const drop = (table: Rows, doomed: readonly Row[]) =>
    atOnce(deletesAtOnce, doomed, (row) => table.delete(keyOf(row)));
  await drop(rows.studio, found.listed);
  for (const subject of found.members) {
    const result = await changeRoles(deps, subject, (before) => withoutRoles(before, code));
    // Emptied by a deletion that was killed before the next step.
    if (result === 'unchanged') await removeEmpty(deps, subject);
  }
  await standStill(deps, found.studio);
  await drop(rows.contacts, found.requests);
  await rows.tickets.deleteMany(found.tickets.map((row) => ({ pk: textOf(row, 'pk') })));
  await rows.answers.deleteMany(found.answers.map(keyOf));
  await drop(rows.contacts, found.invitations);
  await drop(rows.contacts, found.contacts);
  for (const name of bucketNames)
    await atOnce(deletesAtOnce, found[name], (version) => objects[name].deleteVersion(version));
  await drop(rows.studio, found.studio);
};

/** Whether publish may be at work on one of its waves. */
const mayBePublishing = (studio: readonly Row[]): boolean =>
  studio.some(
    (row) => textOf(row, 'sk').startsWith('WAVE#') && 'closingAt' in waveIn(row) && waveIn(row).state !== 'published',
  );

/** Whether the last deletion of it did not come to its end. */
const wasKilled = async (deps: OperatorDeps, code: string): Promise<boolean> =>
  (await auditTrail(deps)).findLast(
    ({ municipality, did }) => municipality === code && did.startsWith('municipality-delet'),
  )?.did === 'municipality-deletion-begun';

const listing = (counts: Counts): string =>
  Object.entries(counts)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ');

/**
 * Deletes everything that a municipality owns, waits until every function that was at work has ended, deletes what they left,
 * and looks once more. Surveys stay: others ask them too. Returns what was deleted.
 * @throws OperatorProblem when something is left at the end; repeating the command goes on
 */
export const deleteMunicipality = async (deps: OperatorDeps, code: string): Promise<Counts> => {
  const { say, pause } = deps;
  const found = await find(deps, code);
  const first = countsOf(found);
  const again = await wasKilled(deps, code);
  if (total(first) === 0 && !again) {
    say(`Nothing here belongs to ${code}: every table and bucket was looked through.`);
    return first;
  }
  await audit(deps, { did: 'municipality-deletion-begun', municipality: code });
  say(`Found: ${listing(first)}.`);
  await remove(deps, found, code);
  const wait = again || mayBePublishing(found.studio) ? publishMs : runMs;
  say(`Deleted. Waiting ${wait / minute} minutes for functions that were just at work, then looking again.`);
  await pause(wait);
  const late = await find(deps, code);
  await remove(deps, late, code);
  const left = countsOf(await find(deps, code));
  if (total(left) > 0)
    throw new OperatorProblem(`Something is left of ${code}: ${listing(left)}. Repeat the command in some minutes.`);
  const lateCounts = countsOf(late);
  const counts = Object.fromEntries(
    Object.entries(first).map(([what, count]) => [what, count + lateCounts[what as keyof Counts]]),
  ) as Counts;
  await audit(deps, { did: 'municipality-deleted', municipality: code, counts });
  say(
    `Nothing is left of ${code}. Every row of contacts, studio and answers, the index of tickets, and every version in all`,
  );
  say(
    'buckets were looked through again. What remains: up to 35 days of recovery points of contacts and studio; backups and',
  );
  say(
    'exports made before; copies of texts at the SMS gateway; for 14 days what lies in the dead-letter queues, if anything:',
  );
  say(
    'ids of waves and of contacts, which are hashes of phone numbers (emptying the queues ends it, for every municipality); and',
  );
  say('entries of the audit trail, which hold no personal data.');
  return counts;
};

import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runClock } from '#functions/clock/run.ts';
import { standingLinkKey } from '#functions/deliver/link-keys.ts';
import { createLog } from '#functions/log.ts';
import { advance } from '#infra/local/advance.ts';
import { localClock } from '#infra/local/local-clock.ts';
import { localPipeline } from '#infra/local/pipeline.ts';
import { countTraffic } from '#infra/local/traffic.ts';
import { auditTrail } from '#infra/operator/audit.ts';
import { Manifest, sha256 } from '#infra/operator/backup-format.ts';
import { deleteMunicipality } from '#infra/operator/delete-municipality.ts';
import { restoreBackup } from '#infra/operator/restore-backup.ts';
import { writeBackup } from '#infra/operator/write-backup.ts';
import { Release } from '#shared/release.ts';
import { importLinkKey, messageId } from '#shared/wave/ticket.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import { Killed } from '#test/faults.ts';
import type { Dump, StoredRow } from '#test/fixtures/dump.ts';
import { makeTowns } from '#test/fixtures/towns.ts';
import { killedAt } from './killed-at.ts';
import { type OperatorWorld, operatorWorld, withoutAudit } from './operator-world.ts';

const code = '9901';
const version = '0.2.0';
const plain = { overwrite: false, undelete: [], destroyLeftovers: false };

let base: Embedded;
let world: OperatorWorld;
let full: Dump;
let folder: string;
let names = 0;
const newFolder = () => join(folder, `backup-${++names}`);
beforeAll(async () => {
  base = await embedded();
  folder = await mkdtemp(join(tmpdir(), 'tilhor-backups-'));
  const now = await makeTowns(base.stores, [{ code, name: 'Prøvedal', line: 9 }]);
  world = await operatorWorld(base);
  full = await world.dump();
  world.moveTo(now);
});
afterAll(async () => {
  await base.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  const now = world.now();
  world = await operatorWorld(base);
  world.moveTo(now);
  await world.wipe();
});

const stateOf = (row: StoredRow) => row.state?.S ?? '';
const isWave = ({ pk, sk }: StoredRow) => pk?.S?.startsWith('MUNICIPALITY#') && sk?.S?.startsWith('WAVE#');

/** A ledger that names releases alone. */
const withoutTallies = (row: StoredRow): StoredRow =>
  row.sk?.S === 'LEDGER'
    ? {
        ...row,
        waves: {
          M: Object.fromEntries(
            Object.entries(row.waves?.M ?? {}).map(([wave, entry]) => {
              const { tally, ...rest } = entry.M ?? {};
              return [wave, { M: rest }];
            }),
          ),
        },
      }
    : row;

/** What a restored world looks like, said once more in other words than the code's: see docs/decisions/0012. */
const expected = ({ rows, objects }: Dump, now: number): Dump => ({
  rows: {
    contacts: rows.contacts
      .filter(({ expires }) => expires === undefined || Number(expires.N) * 1000 > now)
      .map(({ done, ...row }) => row),
    tickets: [],
    answers: [],
    studio: rows.studio.map((row) =>
      isWave(row) && (stateOf(row) === 'open' || stateOf(row) === 'closing')
        ? {
            ...row,
            state: { S: 'cancelled' },
            cancelledAt: { N: String(now) },
            revision: { N: String(Number(row.revision?.N) + 1) },
          }
        : withoutTallies(row),
    ),
  },
  objects: objects.filter(({ bucket }) => bucket === 'releases'),
});

test('what is saved and brought back into empty tables is what there was, but for tickets, answers and tallies', async () => {
  await world.load(full);
  const to = newFolder();
  const counts = await writeBackup(world.deps, to, version);
  expect(counts).toMatchObject({ releases: 2 });
  expect(counts).not.toHaveProperty('tallies');
  await world.wipe();
  const restored = await restoreBackup(world.deps, to, version, plain);
  const after = withoutAudit(await world.dump());
  expect(after).toEqual(withoutAudit(expected(full, world.now())));
  expect(restored.ended).toEqual([`${code}-aaa111-3`, `${code}-bbb222-1`]);
  expect(restored.outcomes.restored).toBe(after.rows.contacts.length + after.rows.studio.length + 3); // two releases, one entry of the audit trail
  expect((await auditTrail(world.deps)).at(-1)).toMatchObject({ did: 'restored', waves: restored.ended });

  const again = await restoreBackup(world.deps, to, version, plain);
  expect(again.outcomes.restored).toBe(0);
  expect(again.ended).toEqual(restored.ended);
  expect(withoutAudit(await world.dump())).toEqual(after);
}, 120_000);

test('no ticket, no answer, no tally and no list of counted answers is in a backup, and only the owner may read it', async () => {
  await world.load(full);
  const to = newFolder();
  await writeBackup(world.deps, to, version);
  const manifest = Manifest.parse(JSON.parse(await readFile(join(to, 'manifest.json'), 'utf8')));
  expect(manifest.files.map(({ path }) => path.replace(/[0-9a-f]{64}/, 'hash')).sort()).toEqual([
    'contacts.jsonl.gz',
    `releases/${code}/hash.json.gz`,
    `releases/${code}/hash.json.gz`,
    'studio.jsonl.gz',
  ]);
  const entries = await readdir(to, { recursive: true, withFileTypes: true });
  for (const entry of entries)
    expect((await stat(join(entry.parentPath, entry.name))).mode & 0o077, entry.name).toBe(0);
  expect((await stat(to)).mode & 0o077).toBe(0);
  await expect(writeBackup(world.deps, to, version)).rejects.toThrow('already');
}, 120_000);

test('a backup that is not whole, or that a later version wrote, changes nothing', async () => {
  await world.load(full);
  const to = newFolder();
  await writeBackup(world.deps, to, version);
  await world.wipe();
  await expect(restoreBackup(world.deps, to, '0.1.9', plain)).rejects.toThrow('0.2.0');
  const file = join(to, 'contacts.jsonl.gz');
  const bytes = await readFile(file);
  await chmod(file, 0o600);
  await writeFile(file, bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1));
  await expect(restoreBackup(world.deps, to, version, plain)).rejects.toThrow('not as it was written');
  await rm(file);
  await expect(restoreBackup(world.deps, to, version, plain)).rejects.toThrow('missing');
  await rm(join(to, 'manifest.json'));
  await expect(restoreBackup(world.deps, to, version, plain)).rejects.toThrow('no backup');
  expect((await world.dump()).rows.contacts).toEqual([]);
}, 120_000);

/** Changes a backup as somebody would who wants it to be believed: the manifest says what lies there. */
const forge = async (to: string, change: (files: Map<string, Uint8Array>, manifest: Manifest) => void) => {
  const path = join(to, 'manifest.json');
  const manifest = Manifest.parse(JSON.parse(await readFile(path, 'utf8')));
  const files = new Map<string, Uint8Array>();
  for (const file of manifest.files) files.set(file.path, await readFile(join(to, file.path)));
  change(files, manifest);
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(to, name)), { recursive: true });
    await writeFile(join(to, name), bytes);
  }
  const listed = [...files].map(([name, bytes]) => ({ path: name, sha256: sha256(bytes) }));
  await writeFile(path, JSON.stringify({ ...manifest, files: listed }));
};
const rowsIn = (files: Map<string, Uint8Array>): string =>
  gunzipSync(files.get('studio.jsonl.gz') ?? new Uint8Array()).toString();
const audited = (at: string): StoredRow => ({
  pk: { S: 'AUDIT' },
  sk: { S: `${at}#1` },
  at: { S: at },
  did: { S: 'municipality-deleted' },
  municipality: { S: code },
});
const addTo = (files: Map<string, Uint8Array>, manifest: Manifest, ...added: StoredRow[]) => {
  manifest.counts.studio += added.length;
  const lines = added.map((one) => `${JSON.stringify(one)}\n`).join('');
  files.set('studio.jsonl.gz', gzipSync(rowsIn(files) + lines));
};
const forgeries: Record<string, [words: string, change: Parameters<typeof forge>[1]]> = {
  'without a table': ['does not name contacts.jsonl.gz', (files) => files.delete('contacts.jsonl.gz')],
  'with more rows than it says': [
    'as many rows',
    (files) => files.set('studio.jsonl.gz', gzipSync(`${rowsIn(files)}{}\n`)),
  ],
  'with fewer rows than it says': ['as many rows', (_, { counts }) => void counts.contacts++],
  'with a row that does not end': [
    'too long',
    (files) => files.set('studio.jsonl.gz', gzipSync(Buffer.alloc(64 * 1024 * 1024, 32))),
  ],
  'with a line that is no row': [
    'no row',
    (files, { counts }) => {
      counts.studio += 1;
      files.set('studio.jsonl.gz', gzipSync(`${rowsIn(files)}nothing\n`));
    },
  ],
  'with a document that unpacks without end': [
    'not what its name says',
    (files) => files.set(`releases/${code}/${'0'.repeat(64)}.json.gz`, gzipSync(Buffer.alloc(64 * 1024 * 1024))),
  ],
  'with a document of no known kind': ['no document', (files) => files.set('answers/all.json.gz', gzipSync('{}'))],
  'with an audit trail from the future': [
    'a time that has not been',
    (files, manifest) => addTo(files, manifest, audited('2099-01-01T00:00:00.000Z')),
  ],
  'with an audit trail of no time': [
    'a time that has not been',
    (files, manifest) => addTo(files, manifest, audited('never')),
  ],
};
test.each(Object.entries(forgeries))(
  'a backup %s is refused, and nothing is written',
  async (_, [words, change]) => {
    await world.load(full);
    const to = newFolder();
    await writeBackup(world.deps, to, version);
    await world.wipe();
    await forge(to, change);
    await expect(restoreBackup(world.deps, to, version, plain)).rejects.toThrow(words);
    expect(await world.dump()).toMatchObject({ rows: { contacts: [], studio: [] }, objects: [] });
  },
  120_000,
);

test('a file that the manifest does not name is refused, and so is a link to somewhere else', async () => {
  const to = newFolder();
  await writeBackup(world.deps, to, version);
  await writeFile(join(to, 'more.json'), '{}');
  await expect(restoreBackup(world.deps, to, version, plain)).rejects.toThrow('more.json');
  await rm(join(to, 'more.json'));
  await symlink('/etc', join(to, 'releases'));
  await expect(restoreBackup(world.deps, to, version, plain)).rejects.toThrow('does not name');
}, 120_000);

test('tallies in an older backup are left out', async () => {
  await world.load(full);
  const to = newFolder();
  await writeBackup(world.deps, to, '0.1.0');
  const tally = full.objects.find(({ bucket, key }) => bucket === 'tallies' && !key.startsWith('counted/'));
  if (!tally) throw new Error('the town has no tally');
  await forge(to, (files) => files.set(`tallies/${tally.key}.gz`, gzipSync(tally.body)));
  await world.wipe();
  const { outcomes } = await restoreBackup(world.deps, to, version, plain);
  expect(outcomes['left out']).toBe(1);
  expect((await world.dump()).objects.map(({ bucket }) => bucket)).toEqual(['releases', 'releases']);
}, 120_000);

test('after a restore into another account the next wave of the plan is published, as the first of a plan is', async () => {
  await world.load(full);
  const to = newFolder();
  await writeBackup(world.deps, to, version);
  await world.wipe();
  await restoreBackup(world.deps, to, version, plain);
  const { stores } = base;
  const clock = localClock({ ahead: world.now(), keep: () => undefined, real: () => 0 });
  const log = (name: string) => createLog(name, () => undefined);
  const pipeline = localPipeline({
    stores,
    gateway: { send: async () => ({ status: 'accepted' as const }) },
    linkKeys: standingLinkKey(await importLinkKey(new Uint8Array(32).fill(9))),
    linkBase: 'https://svar.example.no',
    traffic: countTraffic(),
    now: clock.now,
    log,
  });
  await advance({ clock, studio: stores.studio, pipeline }, momentOf('2026-06-20', 12));
  expect((await stores.studio.wave(`${code}-aaa111-4`))?.state).toBe('published');
  const ledger = await stores.studio.ledger(code);
  expect(ledger[`${code}-aaa111-1`]).not.toHaveProperty('tally');
  const { releases = { municipality: '' } } = ledger[`${code}-aaa111-4`] ?? {};
  const released = Release.parse(
    JSON.parse(new TextDecoder().decode(await stores.releases.get(code, releases.municipality))),
  );
  expect(released.wave.number).toBe(4);
}, 120_000);

test('where the tallies are still there, the ledger that comes back names them', async () => {
  await world.load(full);
  const to = newFolder();
  await writeBackup(world.deps, to, version);
  const before = await base.stores.studio.ledger(code);
  for (const { pk, sk } of full.rows.studio) await world.deps.rows.studio.delete({ pk: pk?.S ?? '', sk: sk?.S ?? '' });
  await restoreBackup(world.deps, to, version, plain);
  expect(await base.stores.studio.ledger(code)).toEqual(before);
}, 120_000);

test('before anything is written it is said who becomes a member, by role and without names', async () => {
  await world.load(full);
  const to = newFolder();
  await writeBackup(world.deps, to, version);
  const { studio } = base.stores;
  await studio.saveMember({ subject: `member-${code}`, name: `Kari ${code}`, roles: [] });
  await world.deps.rows.studio.delete({ pk: 'MEMBER#amir', sk: 'MEMBER' });
  const say = async (overwrite: boolean) => {
    world.said.length = 0;
    world.fault.killAt(1);
    await expect(restoreBackup(world.deps, to, version, { ...plain, overwrite })).rejects.toThrow(Killed);
    world.fault.revive();
    return world.said.join('\n');
  };
  expect(await say(false)).toBe(`Members added: 1\n  funder in ${code}\nMembers changed: 0`);
  expect(await say(true)).toContain(`Members changed: 1\n   becomes officer in ${code}; codesigner in ${code}`);
}, 120_000);

test('what is begun is written down before it is done, and what failed leaves nothing behind', async () => {
  await world.load(full);
  const to = newFolder();
  const { releases } = world.deps.objects;
  const failing = { ...releases };
  failing.keys = async function* () {
    yield `${code}/${'0'.repeat(64)}.json`;
  };
  const deps = { ...world.deps, objects: { ...world.deps.objects, releases: failing } };
  await expect(writeBackup(deps, to, version)).rejects.toThrow(); // there is no such document
  expect(await readdir(folder)).not.toContain(basename(`${to}.unfinished`));
  expect((await auditTrail(world.deps)).map(({ did }) => did)).toEqual(['backup-begun']);
  await writeBackup(world.deps, to, version);
  await restoreBackup(world.deps, to, version, plain);
  expect((await auditTrail(world.deps)).slice(1).map(({ did }) => did)).toEqual([
    'backup-begun',
    'backed-up',
    'restore-begun',
    'restored',
  ]);
}, 120_000);

test('a folder that is in the way is cleared only where this command has left it', async () => {
  const to = newFolder();
  const draft = `${to}.unfinished`;
  await mkdir(draft);
  await writeFile(join(draft, 'thesis.txt'), 'years of work');
  await expect(writeBackup(world.deps, to, version)).rejects.toThrow(draft);
  expect(await readFile(join(draft, 'thesis.txt'), 'utf8')).toBe('years of work');
  await writeFile(join(draft, '.tilhor-unfinished'), '');
  await writeBackup(world.deps, to, version);
  expect(await readdir(to)).toEqual(['contacts.jsonl.gz', 'manifest.json', 'studio.jsonl.gz']);
  expect(await readdir(folder)).not.toContain(basename(draft));
}, 120_000);

test('whoever has stopped stays stopped, whichever side knows of it', async () => {
  await world.load(full);
  const to = newFolder();
  await writeBackup(world.deps, to, version);
  const { contacts } = base.stores;
  const people = await contacts.list(code);
  const [active, later] = people.filter(({ status }) => status === 'active');
  const stopped = people.find(({ status }) => status === 'stopped');
  if (!active || !later || !stopped) throw new Error('the town has too few people');
  await contacts.mark(code, later.id, 'stopped'); // after the backup
  await world.deps.rows.contacts.delete({ pk: `MUNICIPALITY#${code}`, sk: `CONTACT#${stopped.id}` });
  await contacts.save(stopped); // imported anew: active
  for (const overwrite of [false, true]) await restoreBackup(world.deps, to, version, { ...plain, overwrite });
  const status = new Map((await contacts.list(code)).map((one) => [one.id, one.status]));
  expect([status.get(later.id), status.get(stopped.id), status.get(active.id)]).toEqual([
    'stopped',
    'stopped',
    'active',
  ]);
}, 120_000);

test('a stop that was acted on before the contact came back is acted on again', async () => {
  await world.load(full);
  const to = newFolder();
  await writeBackup(world.deps, to, version);
  const [pressed] = await base.stores.contacts.invitations(`${code}-bbb222-1`);
  if (!pressed) throw new Error('nobody was invited');
  await base.stores.contacts.requestStop(pressed.ticket, world.now());
  await base.stores.contacts.settleStop(pressed.ticket, world.now());
  const receipt = { message: 'answered-stop', state: 'stopped' } as const;
  await base.stores.contacts.keepReceipt(receipt, world.now());
  await base.stores.contacts.settleReceipt(receipt, world.now());
  await restoreBackup(world.deps, to, version, plain);
  expect(await base.stores.contacts.pendingStops(world.now())).toContain(pressed.ticket);
  expect(await base.stores.contacts.pendingReceipts(world.now(), 10)).toContainEqual(receipt);
}, 120_000);

test.each([
  ['open', `${code}-bbb222-1`],
  ['closing', `${code}-aaa111-3`],
])(
  'a wave that was %s in the backup still leads from its links and its receipts to the contacts',
  async (_, wave) => {
    await world.load(full);
    const to = newFolder();
    await writeBackup(world.deps, to, version);
    await world.wipe();
    await restoreBackup(world.deps, to, version, plain);
    const { contacts, studio } = base.stores;
    expect(await studio.wave(wave)).toMatchObject({ state: 'cancelled' });
    const clock = () => {
      const queue = { send: async () => undefined };
      const log = createLog('clock', () => undefined);
      return runClock({ ...base.stores, deliveries: queue, publications: queue, now: world.now, log });
    };
    await clock(); // acts on the stops that came back
    const statusOf = async (id: string) => (await contacts.list(code)).find((contact) => contact.id === id)?.status;
    const active = new Set((await contacts.list(code)).flatMap(({ id, status }) => (status === 'active' ? [id] : [])));
    const [presses, unreached, other] = (await contacts.invitations(wave)).filter(({ contact }) => active.has(contact));
    if (!presses || !unreached || !other) throw new Error('too few people were invited');
    await contacts.requestStop(presses.ticket, world.now());
    const message = messageId(wave, unreached.contact, 'invitation');
    await contacts.keepReceipt({ message, state: 'undeliverable' }, world.now());
    await clock();
    expect(await Promise.all([presses, unreached, other].map(({ contact }) => statusOf(contact)))).toEqual([
      'stopped',
      'undeliverable',
      'active',
    ]);
    expect([await contacts.pendingStops(world.now()), await contacts.pendingReceipts(world.now(), 10)]).toEqual([
      [],
      [],
    ]);
  },
  120_000,
);

test('a wave never goes back in its life, and one that may have begun since does not begin again', async () => {
  await world.load(full);
  const to = newFolder();
  await writeBackup(world.deps, to, version);
  const wave = (number: number) => base.stores.studio.wave(`${code}-aaa111-${number}`);
  const fourth = await wave(4);
  const start = world.now();
  if (fourth?.state !== 'planned') throw new Error('the fourth wave was planned');
  const [row] = full.rows.studio.filter(({ sk }) => sk?.S === `WAVE#${code}-bbb222-1`);
  await restoreBackup(world.deps, to, version, { ...plain, overwrite: true });
  expect((await world.dump()).rows.studio).toContainEqual(row); // still open: it was there

  await world.wipe();
  await base.stores.contacts.remember(`${code}-aaa111-5`, 'somebody', 'ticket', 'invitation', start);
  world.moveTo(fourth.opensAt + 1);
  await restoreBackup(world.deps, to, version, plain);
  expect([(await wave(4))?.state, (await wave(5))?.state, (await wave(6))?.state]).toEqual([
    'cancelled',
    'cancelled',
    'planned',
  ]);
  world.moveTo(start);
}, 120_000);

test('a municipality that was deleted after the backup stays deleted, unless that is asked for', async () => {
  await world.load(full);
  const to = newFolder();
  await writeBackup(world.deps, to, version);
  await deleteMunicipality(world.deps, code);
  await restoreBackup(world.deps, to, version, plain);
  const left = withoutAudit(await world.dump());
  expect(left.rows.contacts.filter(({ pk }) => pk?.S !== 'REQUEST#STOP')).toEqual([]);
  expect(left.objects).toEqual([]);
  expect(left.rows.studio.every(({ pk }) => pk?.S?.startsWith('SURVEY#'))).toBe(true);
  await restoreBackup(world.deps, to, version, { ...plain, undelete: [code] });
  expect(await base.stores.studio.municipalities()).toEqual([code]);
  expect(await base.stores.contacts.list(code)).toHaveLength(12);
}, 120_000);

test('brought back elsewhere, nothing is sent: the clock does not find the municipality', async () => {
  await world.load(full);
  const to = newFolder();
  await writeBackup(world.deps, to, version);
  await world.wipe();
  await restoreBackup({ ...world.deps, env: 'drill' }, to, version, plain);
  expect(await base.stores.studio.municipality(code)).toBeDefined();
  expect(await base.stores.studio.municipalities()).toEqual([]);
}, 120_000);

test('what is left of an ended wave is told, and destroyed where that is asked for', async () => {
  await world.load(full);
  const to = newFolder();
  await writeBackup(world.deps, to, version);
  for (const row of full.rows.studio) await world.deps.rows.studio.delete({ pk: row.pk?.S ?? '', sk: row.sk?.S ?? '' }); // studio alone is lost
  const told = await restoreBackup(world.deps, to, version, plain);
  expect(told.leftovers).toEqual({ tickets: full.rows.tickets.length, answers: full.rows.answers.length });
  const done = await restoreBackup(world.deps, to, version, { ...plain, destroyLeftovers: true });
  expect(done.leftovers).toEqual(told.leftovers);
  const { rows } = await world.dump();
  expect([rows.tickets, rows.answers]).toEqual([[], []]);
}, 120_000);

test('killed at any write and repeated, a restore ends the same', async () => {
  await world.load({
    rows: {
      ...full.rows,
      contacts: full.rows.contacts.filter((_, i) => i % 6 === 0),
      studio: full.rows.studio.filter(({ sk }, i) => i % 6 === 0 || /LEDGER|-1$|-3$|^9901$/.test(sk?.S ?? '')),
    },
    objects: full.objects,
  });
  const to = newFolder();
  await writeBackup(world.deps, to, version);
  const restoredKilledAt = async (n: number) => {
    await world.wipe();
    const { killed, writes, again } = await killedAt(world, n, () => restoreBackup(world.deps, to, version, plain));
    return { killed, writes, ended: again?.ended, left: withoutAudit(await world.dump()) };
  };
  const undisturbed = await restoredKilledAt(Number.POSITIVE_INFINITY);
  expect(undisturbed.writes).toBeGreaterThan(20);
  for (let n = 1; n <= undisturbed.writes; n++) {
    const { killed, left, ended } = await restoredKilledAt(n);
    expect(killed).toBe(true);
    expect(left, `killed at write ${n}`).toEqual(undisturbed.left);
    expect(ended).toHaveLength(2);
  }
}, 300_000);

const attribute: fc.Arbitrary<StoredRow[string]> = fc.letrec<{ value: StoredRow[string] }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ minLength: 1, unit: 'grapheme' }).map((S) => ({ S })),
    fc.integer().map((N) => ({ N: String(N) })),
    fc.boolean().map((BOOL) => ({ BOOL })),
    fc.constant({ NULL: true as const }),
    fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }).map((SS) => ({ SS: SS.sort() })),
    fc.array(tie('value'), { maxLength: 3 }).map((L) => ({ L })),
    fc.dictionary(fc.string({ minLength: 1 }), tie('value'), { maxKeys: 3 }).map((M) => ({ M })),
  ),
})).value;
const more = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 12 }).map((name) => `x${name}`),
  attribute,
  { maxKeys: 4 },
);
const word = fc.stringMatching(/^[\w-]{1,16}$/);
const row = (pk: fc.Arbitrary<string>, sk: fc.Arbitrary<string>) =>
  fc.tuple(pk, sk, more).map(([key, sort, rest]): StoredRow => ({ ...rest, pk: { S: key }, sk: { S: sort } }));
const town = fc.constantFrom('1101', '1102');
const status = fc.constantFrom('active', 'stopped', 'undeliverable');
const rowsWith = (arbitrary: fc.Arbitrary<StoredRow>) =>
  fc.uniqueArray(arbitrary, { maxLength: 12, selector: ({ pk, sk }) => `${pk?.S} ${sk?.S}` });
const contactRows = rowsWith(
  fc.oneof(
    fc
      .tuple(
        row(
          town.map((at) => `MUNICIPALITY#${at}`),
          word.map((id) => `CONTACT#${id}`),
        ),
        status,
      )
      .map(([one, S]) => ({ ...one, status: { S } })),
    row(
      town.map((at) => `WAVE#${at}-abcdef-1`),
      word.map((id) => `CONTACT#${id}`),
    ),
    row(fc.constant('REQUEST#STOP'), word),
  ),
);
const studioRows = rowsWith(
  fc.oneof(
    row(
      town.map((at) => `MUNICIPALITY#${at}`),
      fc.oneof(
        fc.constant('PROFILE'),
        word.map((id) => `SERIES#${id}`),
      ),
    ),
    row(
      town.map((at) => `CODESIGN#${at}`),
      word.map((id) => `PROPOSAL#${id}`),
    ),
    row(
      word.map((id) => `SURVEY#${id}#1`),
      fc.constantFrom('VERSION', 'WORDS#nb'),
    ),
    row(fc.constant('MUNICIPALITIES'), town),
  ),
);

/** Line separators that are none in JSON. */
const separators: StoredRow = {
  pk: { S: 'WAVE#1101-abcdef-1' },
  sk: { S: 'CONTACT#a' },
  text: { S: 'one\u2028two\u2029three\u0085four\r\nfive' },
};

test('any rows come back as they were, and bringing them back again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(contactRows, studioRows, async (contacts, studio) => {
      await world.wipe();
      await world.load({ rows: { contacts, studio, tickets: [], answers: [] }, objects: [] });
      const before = withoutAudit(await world.dump());
      const to = newFolder();
      await writeBackup(world.deps, to, version);
      await world.wipe();
      for (const overwrite of [false, false, true]) {
        await restoreBackup(world.deps, to, version, { ...plain, overwrite });
        expect(withoutAudit(await world.dump())).toEqual(before);
      }
    }),
    { numRuns: 12, examples: [[[separators], []]] },
  );
}, 300_000);

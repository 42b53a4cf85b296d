import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { auditTrail } from '#infra/operator/audit.ts';
import { Manifest } from '#infra/operator/backup-format.ts';
import { restoreBackup } from '#infra/operator/restore-backup.ts';
import { writeBackup } from '#infra/operator/write-backup.ts';
import type { Dump, StoredRow } from '#test/fixtures/dump.ts';
import { killedAt } from './killed-at.ts';
import { code, operatorTown, plain, version } from './operator-town.ts';
import { withoutAudit } from './operator-world.ts';

const { world, stores, full, folder, newFolder } = operatorTown();

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
      .filter(({ pk }) => !/^REQUEST#(JOIN|LIMIT)/.test(pk?.S ?? ''))
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
  objects: objects.filter(({ bucket }) => bucket !== 'tallies'),
});

test('what is saved and brought back into empty tables is what there was, but for tickets, answers and tallies', async () => {
  await world().load(full());
  const to = newFolder();
  const counts = await writeBackup(world().deps, to, version);
  expect(counts).toMatchObject({ releases: 2, recordings: 1 });
  expect(counts).not.toHaveProperty('tallies');
  await world().wipe();
  const restored = await restoreBackup(world().deps, to, version, plain);
  const after = withoutAudit(await world().dump());
  expect(after).toEqual(withoutAudit(expected(full(), world().now())));
  expect(restored.ended).toEqual([`${code}-aaa111-3`, `${code}-bbb222-1`]);
  expect(restored.outcomes.restored).toBe(after.rows.contacts.length + after.rows.studio.length + 4); // two releases, a recording, one entry of the audit trail
  expect((await auditTrail(world().deps)).at(-1)).toMatchObject({ did: 'restored', waves: restored.ended });

  const again = await restoreBackup(world().deps, to, version, plain);
  expect(again.outcomes.restored).toBe(0);
  expect(again.ended).toEqual(restored.ended);
  expect(withoutAudit(await world().dump())).toEqual(after);
}, 120_000);

test('no ticket, no answer, no tally and no list of counted answers is in a backup, and only the owner may read it', async () => {
  await world().load(full());
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  const manifest = Manifest.parse(JSON.parse(await readFile(join(to, 'manifest.json'), 'utf8')));
  expect(manifest.files.map(({ path }) => path.replace(/[0-9a-f]{12,64}/, 'hash')).sort()).toEqual([
    'contacts.jsonl.gz',
    `recordings/${code}/core/1/ar/life-hash.mp3.gz`,
    `releases/${code}/hash.json.gz`,
    `releases/${code}/hash.json.gz`,
    'studio.jsonl.gz',
  ]);
  const entries = await readdir(to, { recursive: true, withFileTypes: true });
  for (const entry of entries)
    expect((await stat(join(entry.parentPath, entry.name))).mode & 0o077, entry.name).toBe(0);
  expect((await stat(to)).mode & 0o077).toBe(0);
  await expect(writeBackup(world().deps, to, version)).rejects.toThrow('already');
}, 120_000);

test('nobody who is just signing up is in a backup', async () => {
  await world().load(full());
  const [signingUp] = await stores().joins.pending(code);
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  const saved = gunzipSync(await readFile(join(to, 'contacts.jsonl.gz'))).toString();
  expect(saved).toContain(`MUNICIPALITY#${code}`);
  for (const secret of [signingUp?.phone, signingUp?.code, signingUp?.id])
    expect(saved.includes(String(secret))).toBe(false);
}, 120_000);

test('a backup that is not whole, or that a later version wrote, changes nothing', async () => {
  await world().load(full());
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  await world().wipe();
  await expect(restoreBackup(world().deps, to, '0.1.9', plain)).rejects.toThrow('0.2.0');
  const file = join(to, 'contacts.jsonl.gz');
  const bytes = await readFile(file);
  await chmod(file, 0o600);
  await writeFile(file, bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1));
  await expect(restoreBackup(world().deps, to, version, plain)).rejects.toThrow('not as it was written');
  await rm(file);
  await expect(restoreBackup(world().deps, to, version, plain)).rejects.toThrow('missing');
  await rm(join(to, 'manifest.json'));
  await expect(restoreBackup(world().deps, to, version, plain)).rejects.toThrow('no backup');
  expect((await world().dump()).rows.contacts).toEqual([]);
}, 120_000);

test('what is begun is written down before it is done, and what failed leaves nothing behind', async () => {
  await world().load(full());
  const to = newFolder();
  const { releases } = world().deps.objects;
  const failing = { ...releases };
  failing.keys = async function* () {
    yield `${code}/${'0'.repeat(64)}.json`;
  };
  const deps = { ...world().deps, objects: { ...world().deps.objects, releases: failing } };
  await expect(writeBackup(deps, to, version)).rejects.toThrow(); // there is no such document
  expect(await readdir(folder())).not.toContain(basename(`${to}.unfinished`));
  expect((await auditTrail(world().deps)).map(({ did }) => did)).toEqual(['backup-begun']);
  await writeBackup(world().deps, to, version);
  await restoreBackup(world().deps, to, version, plain);
  expect((await auditTrail(world().deps)).slice(1).map(({ did }) => did)).toEqual([
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
  await expect(writeBackup(world().deps, to, version)).rejects.toThrow(draft);
  expect(await readFile(join(draft, 'thesis.txt'), 'utf8')).toBe('years of work');
  await writeFile(join(draft, '.tilhor-unfinished'), '');
  await writeBackup(world().deps, to, version);
  expect(await readdir(to)).toEqual(['contacts.jsonl.gz', 'manifest.json', 'studio.jsonl.gz']);
  expect(await readdir(folder())).not.toContain(basename(draft));
}, 120_000);

test('killed at any write and repeated, a restore ends the same', async () => {
  await world().load({
    rows: {
      ...full().rows,
      contacts: full().rows.contacts.filter((_, i) => i % 6 === 0),
      studio: full().rows.studio.filter(({ sk }, i) => i % 6 === 0 || /LEDGER|-1$|-3$|^9901$/.test(sk?.S ?? '')),
    },
    objects: full().objects,
  });
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  const restoredKilledAt = async (n: number) => {
    await world().wipe();
    const { killed, writes, again } = await killedAt(world(), n, () => restoreBackup(world().deps, to, version, plain));
    return { killed, writes, ended: again?.ended, left: withoutAudit(await world().dump()) };
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

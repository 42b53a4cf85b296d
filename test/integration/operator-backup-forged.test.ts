import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Manifest, sha256 } from '#infra/operator/backup-format.ts';
import { restoreBackup } from '#infra/operator/restore-backup.ts';
import { writeBackup } from '#infra/operator/write-backup.ts';
import type { StoredRow } from '#test/fixtures/dump.ts';
import { code, operatorTown, plain, version } from './operator-town.ts';

const { world, full, newFolder } = operatorTown();

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
  'with another recording under the name of one': [
    'not what its name says',
    (files) => {
      for (const name of [...files.keys()].filter((file) => file.startsWith('recordings/')))
        files.set(name, gzipSync('Noe annet'));
    },
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
    await world().load(full());
    const to = newFolder();
    await writeBackup(world().deps, to, version);
    await world().wipe();
    await forge(to, change);
    await expect(restoreBackup(world().deps, to, version, plain)).rejects.toThrow(words);
    expect(await world().dump()).toMatchObject({ rows: { contacts: [], studio: [] }, objects: [] });
  },
  120_000,
);

test('a file that the manifest does not name is refused, and so is a link to somewhere else', async () => {
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  await writeFile(join(to, 'more.json'), '{}');
  await expect(restoreBackup(world().deps, to, version, plain)).rejects.toThrow('more.json');
  await rm(join(to, 'more.json'));
  await symlink('/etc', join(to, 'releases'));
  await expect(restoreBackup(world().deps, to, version, plain)).rejects.toThrow('does not name');
}, 120_000);

test('tallies in an older backup are left out', async () => {
  await world().load(full());
  const to = newFolder();
  await writeBackup(world().deps, to, '0.1.0');
  const tally = full().objects.find(({ bucket, key }) => bucket === 'tallies' && !key.startsWith('counted/'));
  if (!tally) throw new Error('the town has no tally');
  await forge(to, (files) => files.set(`tallies/${tally.key}.gz`, gzipSync(tally.body)));
  await world().wipe();
  const { outcomes } = await restoreBackup(world().deps, to, version, plain);
  expect(outcomes['left out']).toBe(1);
  expect((await world().dump()).objects.map(({ bucket }) => bucket)).toEqual(['releases', 'releases', 'recordings']);
}, 120_000);

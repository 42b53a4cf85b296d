import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DataFolder, openDataFolder } from '#infra/local/data-folder.ts';
import { openStorage } from '#infra/local/storage.ts';
import { tokenHeader } from '#infra/local/storage-guard.ts';

let root: string;
let folder: DataFolder;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tilhor-storage-'));
  folder = openDataFolder(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

type Reply = { status: number | undefined; origins: string | undefined; body: string };
const ask = (port: number, method: string, headers: Record<string, string>): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, method, headers }, async (incoming) => {
      const body = (await incoming.toArray()).join('');
      resolve({ status: incoming.statusCode, origins: incoming.headers['access-control-allow-origin'], body });
    });
    call.on('error', reject).end(method === 'POST' ? '{}' : undefined);
  });

const refused = { status: 403, origins: undefined, body: '' };
const listTables = {
  'content-type': 'application/json',
  'x-amz-target': 'DynamoDB_20120810.ListTables',
  authorization: 'AWS4-HMAC-SHA256 Credential=x/20200101/x/dynamodb/aws4_request, SignedHeaders=host, Signature=x',
  'x-amz-date': '20200101T000000Z',
};

test('the stores answer nobody but this process', async () => {
  const storage = await openStorage(folder);
  for (const port of Object.values(storage.ports)) {
    expect(await ask(port, 'POST', listTables)).toEqual(refused);
    expect(await ask(port, 'GET', {})).toEqual(refused);
    for (const wrong of ['', 'x', 'x'.repeat(43)])
      expect(await ask(port, 'POST', { ...listTables, [tokenHeader]: wrong })).toEqual(refused);
    expect(await ask(port, 'OPTIONS', { origin: 'http://localhost:3000' })).toEqual(refused);
  }
  await storage.stores.releases.put('5027', new TextEncoder().encode('{}'));
  expect(await storage.stores.studio.municipalities()).toEqual([]);
  await storage.close();
});

/** Everything in the files of the database. */
const onDisk = async (): Promise<string> => {
  const names = await readdir(folder.path('database'));
  return (await Promise.all(names.map((name) => readFile(join(folder.path('database'), name), 'latin1')))).join('\n');
};

const place = (n: number) => ({ wave: '5027-trial1-1', shards: 4, key: `answer-${n}` });
const said = (n: number) => `Jeg savner kollektivtrafikk ${n}`;

test('an answer that was deleted leaves the disk', async () => {
  const storage = await openStorage(folder);
  const { answers, studio } = storage.stores;
  for (let n = 0; n < 20; n++) await answers.keep(place(n), { open: said(n) });
  await storage.forget(true); // into the files below the log, from which deletions do not reach it by themselves
  for (let n = 20; n < 40; n++) await answers.keep(place(n), { open: said(n) });
  expect(await onDisk()).toMatch(/Jeg savner/);
  for (let n = 0; n < 40; n++) await answers.takeBack(place(n));
  await storage.forget(true);
  expect(await onDisk()).not.toMatch(/savner|kollektiv/);
  expect(await studio.municipalities()).toEqual([]);
  await storage.close();
});

test('closing forgets too, and what was kept is still there', async () => {
  const first = await openStorage(folder);
  await first.stores.answers.keep(place(1), { open: said(1) });
  await first.stores.answers.keep(place(2), { open: 'Dette er her' });
  await first.stores.answers.takeBack(place(1));
  await first.close();
  expect(await onDisk()).not.toMatch(/savner|kollektiv/);
  const second = await openStorage(folder);
  const kept = [];
  for (let shard = 0; shard < 4; shard++)
    for await (const { answers } of second.stores.answers.shard('5027-trial1-1', shard)) kept.push(answers);
  expect(kept).toEqual([{ open: 'Dette er her' }]);
  await second.close();
});

test('the lists of counted answers go only when no wave needs them', async () => {
  const storage = await openStorage(folder);
  const list = new TextEncoder().encode('["key"]');
  const hash = await storage.stores.tallies.put('counted/5027', list);
  const tally = await storage.stores.tallies.put('5027', list);
  await storage.forget(false);
  expect(await storage.stores.tallies.get('counted/5027', hash)).toBeDefined();
  await storage.forget(true);
  expect(await storage.stores.tallies.get('counted/5027', hash)).toBeUndefined();
  expect(existsSync(join(folder.path('objects'), 'tallies', 'counted'))).toBe(false);
  expect(await storage.stores.tallies.get('5027', tally)).toBeDefined();
  await storage.stores.tallies.put('counted/5027', list);
  await storage.close();
});

test('nobody else on the machine may look into the stores, also where an earlier start let them', async () => {
  const mode = async (content: 'database' | 'objects') => (await stat(folder.path(content))).mode & 0o777;
  await (await openStorage(folder)).close();
  await chmod(folder.path('database'), 0o755);
  await (await openStorage(folder)).close();
  expect([await mode('database'), await mode('objects')]).toEqual([0o700, 0o700]);
});

test('a start writes nothing that others on this machine may read', async () => {
  const child = spawn(
    process.execPath,
    ['--import', './infra/local/tsx.ts', 'infra/local/start.ts', '--port', '0', '--data', root, '--empty'],
    { cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  for await (const said of child.stdout) if (String(said).includes('ready at')) break;
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const open = [];
  for (const { parentPath, name } of found)
    if (((await stat(join(parentPath, name))).mode & 0o077) !== 0) open.push(name);
  expect(open).toEqual([]);
  expect(found.length).toBeGreaterThan(5);
  child.kill('SIGTERM');
  await once(child, 'exit');
});

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Process = ChildProcessByStdio<null, Readable, Readable>;
const run = (...args: string[]): Process =>
  spawn(process.execPath, ['--import', './infra/local/tsx.ts', 'infra/local/start.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** The first line that fits; rejects with everything that was said when the process ends before. */
const line = async (child: Process, wanted: RegExp): Promise<string> => {
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  for await (const chunk of child.stdout) {
    said += chunk;
    const found = said.split('\n').find((text) => wanted.test(text));
    if (found !== undefined) return found;
  }
  throw new Error(said);
};
const ready = async (child: Process): Promise<string> =>
  (await line(child, /^Tilhør is ready at /)).replace('Tilhør is ready at ', '');

/** What a process that cannot start says, and its exit code. */
const refusal = async (...args: string[]): Promise<{ code: number; said: string }> => {
  const child = run(...args);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'exit');
  return { code, said };
};

let folder: string;
const data = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tilhor-process-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('it says where it is, imports a phone list, survives kill -9 and stops on SIGTERM', async () => {
  const list = data('people.csv');
  await writeFile(list, 'telefon;språk\n+46701740605;ti\n+46701740606;ar\n+46701740605;ti\nnobody;ar\n');
  const first = run('--port', '0', '--data', data('a'), '--empty', '--contacts', list);
  expect(await line(first, /contacts/)).toBe(
    'Midtre Gauldal: 2 contacts accepted (2 new or changed), 1 duplicates, 1 refused',
  );
  first.kill('SIGKILL');
  await once(first, 'exit');

  const second = run('--port', '0', '--data', data('a'), '--empty');
  const address = await ready(second);
  expect(address).toMatch(/^http:\/\/localhost:\d+$/);
  expect(await (await fetch(`${address}/local/inbox.json`)).json()).toEqual([]);
  second.kill('SIGTERM');
  expect(await once(second, 'exit')).toEqual([0, null]);
});

test('killed while it fills in the demonstration, it begins anew', async () => {
  const first = run('--port', '0', '--data', data('b'));
  await line(first, /^Filling in/);
  first.kill('SIGKILL');
  await once(first, 'exit');
  const second = run('--port', '0', '--data', data('b'), '--empty');
  expect(await (await fetch(`${await ready(second)}/local/inbox.json`)).json()).toEqual([]);
  second.kill('SIGKILL');
});

test('a port in use is one sentence and exit 1', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(await refusal('--port', String(port), '--data', data('d'))).toEqual({
    code: 1,
    said: `Port ${port} is in use by another program; choose one with --port.\n`,
  });
  taken.close();
});

test('a folder that cannot be written is one sentence and exit 1', async () => {
  const file = data('file');
  await writeFile(file, '');
  expect(await refusal('--port', '0', '--data', join(file, 'below'))).toEqual({
    code: 1,
    said: `The data folder ${join(file, 'below')} cannot be written: a part of the path is a file.\n`,
  });
});

test('a phone list that is none is one sentence and exit 1, before anything is made', async () => {
  const picture = data('picture.png');
  await writeFile(picture, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3]));
  expect(await refusal('--port', '0', '--data', data('e'), '--contacts', picture)).toEqual({
    code: 1,
    said: `The phone list ${picture} cannot be imported: it is not a text file; save the list as CSV.\n`,
  });
  expect(await refusal('--port', '0', '--data', data('e'), '--contacts', data('nowhere.csv'))).toMatchObject({
    code: 1,
  });
});

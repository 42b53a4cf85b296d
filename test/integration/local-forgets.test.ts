import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Place } from '#infra/local/demonstration/places.ts';
import { readOptions } from '#infra/local/options.ts';
import { startLocal } from '#infra/local/server.ts';

const places: Place[] = [{ code: '5027', people: 12, series: 'mgk001', areas: ['206'], rise: 0.1, breakdowns: [] }];
const month = 30 * 24 * 60 * 60_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tilhor-forgets-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = async () => {
  const options = readOptions(['--port', '0', '--data', folder]);
  if (options === 'help') throw new Error('no help was asked for');
  return startLocal(options, () => undefined, { places, waves: 2 });
};

/** The bytes of every file in the data folder but the messages, as one text. */
const onDisk = async (): Promise<string> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const kept = files.filter((file) => file.isFile());
  return (await Promise.all(kept.map((file) => readFile(join(file.parentPath, file.name), 'latin1')))).join('\n');
};

test('after its wave was published an answer is nowhere in the data folder, now and after a new start', async () => {
  const server = await start();
  const inbox = await (await fetch(`${server.address}/local/inbox?open=yes`)).text();
  const link = /href="(http[^"]+\/s\/[0-9a-z]{16})"/.exec(inbox)?.[1] ?? '';
  const receipt = /name="receipt" value="([^"]+)"/.exec(await (await fetch(link)).text())?.[1] ?? '';
  const body = new URLSearchParams({ receipt, life: '7', open: 'Qvitzow-Jubelfest' });
  expect((await fetch(link, { method: 'POST', body, redirect: 'manual' })).status).toBeLessThan(400);
  expect(await onDisk()).toContain('Qvitzow-Jubelfest');

  const moved = await fetch(`${server.address}/local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: new Date(Date.now() + month).toISOString() }),
  });
  expect(JSON.stringify(await moved.json())).toContain('"did":"publishing"');
  expect(await onDisk()).not.toMatch(/Qvitzow|Jubelfest/);
  expect(await readdir(join(folder, 'objects', 'tallies'))).toEqual(['5027']);
  await server.close();
  expect(await onDisk()).not.toMatch(/Qvitzow|Jubelfest/);

  const again = await start();
  expect(await onDisk()).not.toMatch(/Qvitzow|Jubelfest/);
  await again.close();
});

import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditTrail } from '#infra/operator/audit.ts';
import { exportMunicipality } from '#infra/operator/export-municipality.ts';
import type { Dump } from '#test/fixtures/dump.ts';
import { makeTowns } from '#test/fixtures/towns.ts';
import { type OperatorWorld, operatorWorld } from './operator-world.ts';

const code = '9901';
const neighbour = { code: '9902', name: 'Testvik', line: 8 };

let world: OperatorWorld;
let folder: string;
let full: Dump;
/** The exported files by name. */
const files = new Map<string, string>();
beforeAll(async () => {
  world = await operatorWorld();
  await makeTowns(world.stores, [{ code, name: 'Prøvedal', line: 9 }, neighbour]);
  full = await world.dump();
  folder = await mkdtemp(join(tmpdir(), 'tilhor-export-'));
  await exportMunicipality(world.deps, code, join(folder, 'export'));
  for (const entry of await readdir(join(folder, 'export'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path.slice(join(folder, 'export').length + 1), await readFile(path, 'utf8'));
  }
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

/** Every text, number and flag in a value, however deep. */
const leaves = (value: unknown): (string | number | boolean)[] =>
  value instanceof Set || Array.isArray(value)
    ? [...value].flatMap(leaves)
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [value]
        : [];

test('every attribute that is stored of the municipality stands in the export', () => {
  const mine = [
    ...full.rows.contacts.filter(({ pk }) =>
      new RegExp(`^(MUNICIPALITY#${code}$|WAVE#${code}-|REQUEST#HELP#${code}$)`).test(pk?.S ?? ''),
    ),
    ...full.rows.studio.filter(({ pk }) => new RegExp(`^(MUNICIPALITY|CODESIGN)#${code}$|^SURVEY#`).test(pk?.S ?? '')),
  ];
  expect(mine.length).toBeGreaterThan(80);
  const all = [...files.values()].join('\n');
  for (const row of mine) {
    const { pk, sk, pausedUntil, ...item } = unmarshall(row);
    for (const [name, value] of Object.entries(item)) {
      expect(all.includes(name), `the attribute ${name}`).toBe(true);
      for (const leaf of leaves(value))
        expect(all.includes(JSON.stringify(leaf)) || all.includes(String(leaf)), `a value of ${name}`).toBe(true);
    }
  }
  for (const { bucket, key, body } of full.objects.filter(({ key }) => key.includes(`${code}/`)))
    expect([...files.values()].includes(body), key).toBe(bucket !== 'tallies');
});

test('every stop of its tickets is there, none of another, and no pause: it is offered after an answer', () => {
  const tickets = full.rows.contacts
    .filter(({ pk }) => pk?.S?.startsWith(`WAVE#${code}`))
    .map(({ ticket }) => ticket?.S);
  const requests = full.rows.contacts.filter(({ pk }) => pk?.S === 'REQUEST#STOP').map(({ sk }) => sk?.S);
  const exported = JSON.parse(files.get('requests.json') ?? '') as { ticket?: string }[];
  expect(exported.map(({ ticket }) => ticket).sort()).toEqual(requests.filter((key) => tickets.includes(key)).sort());
  expect(exported).toHaveLength(2);
  const paused = full.rows.contacts.filter(({ pk }) => pk?.S === 'REQUEST#PAUSE').map(({ sk }) => sk?.S);
  expect(paused.some((key) => tickets.includes(key))).toBe(true);
  const told = [...files].filter(([name]) => name !== 'README.md').map(([, text]) => text);
  expect(told.join('\n')).not.toContain('pausedUntil');
});

test('nothing of a neighbour and no answer is in it', () => {
  const all = [...files.values()].join('\n');
  expect(all).not.toContain(neighbour.name);
  expect(all.includes('+4799989')).toBe(false);
  const answered = full.rows.answers.map(({ sk }) => sk?.S ?? '');
  expect(answered.some((key) => all.includes(key))).toBe(false);
  expect(JSON.parse(files.get('members.json') ?? '')).toContainEqual({
    subject: 'amir',
    name: 'Amir',
    roles: [{ role: 'funder', municipalities: [code] }],
  });
});

test('each file is explained, and only the owner may read them', async () => {
  const readme = files.get('README.md') ?? '';
  for (const name of files.keys()) {
    if (name === 'README.md') continue;
    expect(readme, name).toContain(name.includes('/') ? `${name.split('/')[0]}/` : name);
    expect((await stat(join(folder, 'export', name))).mode & 0o077, name).toBe(0);
  }
  expect([...files.keys()].filter((name) => /^releases\/.*csv$/.test(name))).toHaveLength(2);
});

test('it is written down, without anything about a person; what is not there cannot be exported', async () => {
  const trail = await auditTrail(world.deps);
  expect(trail).toMatchObject([
    { did: 'municipality-export-begun', municipality: code },
    { did: 'municipality-exported', municipality: code, counts: { contacts: 12, releases: 2, recordings: 1 } },
  ]);
  await expect(exportMunicipality(world.deps, '9903', join(folder, 'nobody'))).rejects.toThrow('no municipality 9903');
  await expect(exportMunicipality(world.deps, code, join(folder, 'export'))).rejects.toThrow('already');
});

test.each([`${code}/../../../escaped.json`, `${code}/notes.json`, `a/${code}/${'0'.repeat(64)}.json`])(
  'an object of the name %s is not written anywhere',
  async (key) => {
    const releases = { ...world.deps.objects.releases };
    releases.keys = async function* () {
      yield key;
    };
    releases.get = async () => new TextEncoder().encode('{}');
    const deps = { ...world.deps, objects: { ...world.deps.objects, releases } };
    const before = await readdir(folder);
    await expect(exportMunicipality(deps, code, join(folder, 'deep', 'er', 'escaping'))).rejects.toThrow(
      'no name of ours',
    );
    expect((await readdir(folder, { recursive: true })).filter((name) => name.includes('escap'))).toEqual([]);
    expect((await readdir(folder)).filter((name) => name !== 'deep')).toEqual(before.filter((name) => name !== 'deep'));
  },
);

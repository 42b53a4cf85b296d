import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { standingLinkKey } from '#functions/deliver/link-keys.ts';
import { createLog } from '#functions/log.ts';
import type { LedgerEntry } from '#functions/store/studio.ts';
import { buildAssets } from '#infra/assets.ts';
import { openDataFolder } from '#infra/local/data-folder.ts';
import { makeDemonstration } from '#infra/local/demonstration/make.ts';
import { type Place, peopleOf, places } from '#infra/local/demonstration/places.ts';
import { seed as seedStudio } from '#infra/local/seed.ts';
import { openStorage } from '#infra/local/storage.ts';
import { languageTags } from '#shared/language/languages.ts';
import { importLinkKey } from '#shared/wave/ticket.ts';

const few: Place[] = [{ code: '5027', people: 30, series: 'mgk001', areas: ['206'], rise: 0.1, breakdowns: ['age'] }];
const now = Date.UTC(2026, 10, 22, 12);

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tilhor-demonstration-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A demonstration in a folder and with keys of its own; returns what its ledger holds, and what it said. */
const make = async (name: string, seed: number): Promise<{ ledger: LedgerEntry[]; said: string[]; logged: string }> => {
  const folder = openDataFolder(join(root, name));
  const { stores, close } = await openStorage(folder);
  const said: string[] = [];
  let logged = '';
  const log = (of: string) =>
    createLog(of, (line) => {
      logged += line;
    });
  try {
    await seedStudio(stores.studio);
    const linkKeys = standingLinkKey(await importLinkKey(crypto.getRandomValues(new Uint8Array(32))));
    const say = (line: string) => said.push(line);
    const deps = { stores, assets: await buildAssets(), outbox: folder.path('outbox'), linkKeys, log, say };
    await makeDemonstration({ ...deps, linkBase: 'http://localhost:3000' }, { seed, places: few, waves: 3, now });
    expect(await stores.studio.municipality('5027')).toMatchObject({ synthetic: true });
    return { ledger: Object.values(await stores.studio.ledger('5027')), said, logged };
  } finally {
    await close();
  }
};

test('the same seed and day give the same releases, another seed gives others', async () => {
  const [first, second, other] = [await make('first', 1), await make('second', 1), await make('other', 2)];
  expect(first.ledger.map(({ number }) => number)).toEqual([1, 2]);
  expect(second.ledger.map(({ releases }) => releases)).toEqual(first.ledger.map(({ releases }) => releases));
  expect(other.ledger.map(({ releases }) => releases)).not.toEqual(first.ledger.map(({ releases }) => releases));
  expect(first.said).toEqual([
    expect.stringMatching(/^Wave 1 of 3: \d+ of 30 answered, published$/),
    expect.stringMatching(/^Wave 2 of 3: \d+ of 30 answered, published$/),
    expect.stringMatching(/^Wave 3 is open: \d+ of 30 have answered so far$/),
  ]);
  expect(first.logged).not.toMatch(/\+1\d{10}|\/s\/|"level":[56]0/);
});

test('the made-up people speak every language that is shipped, and have numbers kept for fiction', () => {
  const sizes = places.map(({ people }) => people);
  expect(sizes[0]).toBe(40);
  expect(sizes.slice(1).every((size) => size >= 60 && size <= 200)).toBe(true);
  const everybody = places.flatMap(peopleOf);
  expect(new Set(everybody.map(({ phone }) => phone)).size).toBe(everybody.length);
  expect(everybody.every(({ phone }) => /^\+1[2-9]\d{2}55501\d{2}$/.test(phone))).toBe(true);
  const spoken = new Set(peopleOf(places[0] ?? { people: 0, areas: [] }).map(({ language }) => language));
  expect([...spoken].sort()).toEqual(languageTags.sort());
});

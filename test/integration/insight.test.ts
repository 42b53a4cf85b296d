import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InsightWorld, insightWorld, officerOnly, openOnly, withheldText } from './insight-world.ts';

let world: InsightWorld;
beforeAll(async () => {
  world = await insightWorld();
});
afterAll(() => world.close());

describe('who sees what of one municipality', () => {
  test('its officer sees the municipality’s own figures and the free text', async () => {
    const { status, text } = await world.get('/insight/5027', 'officer');
    expect(status).toBe(200);
    expect(text).toContain(officerOnly);
    expect(text).not.toContain(openOnly);
    expect(text).toContain(withheldText);
  });

  test.each([
    ['a funder of it', 'funder'],
    ['an officer of another municipality', 'neighbour'],
    ['a co-designer', 'codesigner'],
    ['somebody signed in without any membership', 'stranger'],
    ['anybody', undefined],
  ])('%s sees the open figures of what is public, and no free text', async (_, subject) => {
    const { status, text } = await world.get('/insight/5027', subject);
    expect(status).toBe(200);
    expect(text).toContain(openOnly);
    expect(text).not.toContain(officerOnly);
    expect(text).not.toContain(withheldText);
  });

  test('what is not public: its funder sees the open figures', async () => {
    const { status, text } = await world.get('/insight/5028', 'funder');
    expect(status).toBe(200);
    expect(text).toContain(openOnly);
    expect(text).not.toContain(withheldText);
  });

  test.each([
    ['an officer of another municipality', 'officer'],
    ['a co-designer', 'codesigner'],
    ['somebody signed in without any membership', 'stranger'],
    ['anybody', undefined],
  ])('what is not public: %s gets a friendly page and no figure', async (_, subject) => {
    for (const path of ['/insight/5028', '/insight/5028/releases.csv']) {
      const { status, text } = await world.get(path, subject);
      expect(status).toBe(404);
      expect(text).not.toMatch(/4[.,]4|7[.,]7|sentence/);
    }
    expect((await world.get('/insight/5028', subject)).text).toContain('There are no public figures here');
  });

  test('what was public is seen by nobody once the municipality lets nothing be public, and again when it does', async () => {
    const { studio } = world.stores;
    const home = await studio.municipality('5027');
    if (!home) throw new Error('no municipality');
    const api = '/api/v1/municipalities/5027/releases';
    const paths = ['/insight/5027', '/insight/5027/releases.csv', `${api}/5027-abcdef-1.json`];
    const seen = async (subject?: string) =>
      Promise.all(paths.map(async (path) => (await world.get(path, subject)).status));
    try {
      await studio.saveProfile({ ...home, publicReleases: false });
      expect(await seen()).toEqual([404, 404, 404]);
      expect(JSON.parse((await world.get(api)).text).releases).toEqual([]);
      expect((await world.get('/insight/5027', 'officer')).status).toBe(200);
      expect((await world.get('/insight/5027', 'funder')).status).toBe(200);
    } finally {
      await studio.saveProfile(home);
    }
    expect(await seen()).toEqual([200, 200, 200]);
  });

  test('what was published while nothing was public stays so when the municipality changes its mind', async () => {
    const { studio } = world.stores;
    const melhus = await studio.municipality('5028');
    if (!melhus) throw new Error('no municipality');
    await studio.saveProfile({ ...melhus, publicReleases: true });
    expect((await world.get('/insight/5028')).status).toBe(404);
    expect(JSON.parse((await world.get('/api/v1/municipalities/5028/releases')).text).releases).toEqual([]);
    await studio.saveProfile(melhus);
  });

  test('the file holds what its reader’s page holds, and never free text', async () => {
    const own = await world.get('/insight/5027/releases.csv', 'officer');
    expect(own.headers.get('Content-Disposition')).toBe('attachment; filename="tilhor-5027.csv"');
    expect(own.text).toContain(';mean;;4,4;');
    const open = await world.get('/insight/5027/releases.csv', 'funder');
    expect(open.text).toContain(';mean;;7,7;');
    expect(open.text).not.toContain('4,4');
    for (const { text } of [own, open]) expect(text).not.toContain('sentence');
  });
});

describe('the programme', () => {
  test('a funder sees every municipality that it funds, in alphabetical order, also one that has nothing yet', async () => {
    const { status, text } = await world.get('/insight/programme?question=life', 'funder');
    expect(status).toBe(200);
    const rows = [...text.matchAll(/<th scope="row">([A-Z][^<]+)<\/th>/g)].map((match) => match[1]);
    expect(rows.slice(0, 3)).toEqual(['Melhus', 'Midtre Gauldal', 'Rennebu']);
    expect(text).toContain('no round published yet');
    expect(text).toContain(openOnly);
    expect(text).not.toContain(officerOnly);
    expect(text).not.toContain(withheldText);
  });

  test('whoever is not signed in is led to sign-in and back; another role is refused', async () => {
    const { status, headers } = await world.get('/insight/programme?question=stay');
    expect(status).toBe(303);
    expect(headers.get('Location')).toBe('/sign-in?to=%2Finsight%2Fprogramme%3Fquestion%3Dstay');
    for (const subject of ['officer', 'codesigner', 'stranger'])
      expect((await world.get('/insight/programme', subject)).status).toBe(403);
  });
});

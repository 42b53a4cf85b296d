import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insightApp } from '#functions/insight/app.tsx';
import { createLog } from '#functions/log.ts';
import { standingKeys } from '#functions/staff/cookie-keys.ts';
import type { Role } from '#functions/store/studio.ts';
import type { Release } from '#shared/release.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import { plainAssets } from '#test/plain-assets.ts';
import { hidden, life, release, shown, stay } from '#test/releases.ts';
import { sessionCookie } from '#test/signed-in.ts';

/** Figures that may stand in one document only, so that a page shows which one it was drawn from. */
const officerOnly = '4.4';
const openOnly = '7.7';
const withheldText = 'a sentence that somebody wrote';

let world: Embedded;
let app: ReturnType<typeof insightApp>;
const logged: string[] = [];
const staff = {
  cookieKeys: standingKeys({ id: 'test', bytes: new Uint8Array(32) }),
  now: () => 1_770_000_000_000,
  secureCookies: false,
};

const publish = async (own: Release, open: Release, isPublic: boolean) => {
  const { studio, releases } = world.stores;
  const bytes = (document: Release) => new TextEncoder().encode(JSON.stringify(document));
  const { code } = own.municipality;
  await studio.record(code, {
    wave: own.wave.id,
    number: own.wave.number,
    series: own.wave.series,
    releases: { municipality: await releases.put(code, bytes(own)), open: await releases.put(code, bytes(open)) },
    tally: 'none',
    public: isPublic,
  });
};

const profile = { defaultLanguage: 'nb', orePerPart: 45, publicReleases: true } as const;

const publishWave = (code: string, name: string, number: number, isPublic: boolean) =>
  publish(
    release({
      ...{ code, name, number, audience: 'municipality', questions: [life(4.4), stay(0.61)] },
      more: { comments: shown([withheldText]), synthetic: true },
    }),
    release({ ...{ code, name, number, questions: [life(7.7), stay(0.62)] }, more: { synthetic: true } }),
    isPublic,
  );

beforeAll(async () => {
  world = await embedded();
  const { studio } = world.stores;
  for (const [code, name] of [
    ['5027', 'Midtre Gauldal'],
    ['5028', 'Melhus'],
    ['5022', 'Rennebu'],
  ] as const)
    await studio.addMunicipality({
      code,
      name,
      defaultLanguage: 'nb',
      orePerPart: 45,
      publicReleases: code !== '5028',
    });
  for (const number of [1, 2]) await publishWave('5027', 'Midtre Gauldal', number, true);
  await publishWave('5028', 'Melhus', 1, false);
  const member = (subject: string, role: Role, municipalities: string[]) =>
    studio.saveMember({ subject, name: subject, roles: [{ role, municipalities }] });
  await member('officer', 'officer', ['5027']);
  await member('neighbour', 'officer', ['5028']);
  await member('funder', 'funder', ['5027', '5028', '5022']);
  await member('codesigner', 'codesigner', ['5027']);
  app = insightApp({
    ...staff,
    studio,
    releases: world.stores.releases,
    assets: plainAssets,
    oidc: { issuer: 'https://provider.invalid', clientId: 'tilhor', publicBase: 'https://tilhor.invalid' },
    log: createLog('insight', (line) => logged.push(line)),
  });
});
afterAll(() => world.close());

const get = async (path: string, subject?: string) => {
  const cookie = subject ? { Cookie: await sessionCookie(staff, subject, subject) } : undefined;
  const response = await app.request(path, { headers: { 'Accept-Language': 'en', ...cookie } });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('who sees what of one municipality', () => {
  test('its officer sees the municipality’s own figures and the free text', async () => {
    const { status, text } = await get('/insight/5027', 'officer');
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
    const { status, text } = await get('/insight/5027', subject);
    expect(status).toBe(200);
    expect(text).toContain(openOnly);
    expect(text).not.toContain(officerOnly);
    expect(text).not.toContain(withheldText);
  });

  test('what is not public: its funder sees the open figures', async () => {
    const { status, text } = await get('/insight/5028', 'funder');
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
      const { status, text } = await get(path, subject);
      expect(status).toBe(404);
      expect(text).not.toMatch(/4[.,]4|7[.,]7|sentence/);
    }
    expect((await get('/insight/5028', subject)).text).toContain('There are no public figures here');
  });

  test('what was public is seen by nobody once the municipality lets nothing be public, and again when it does', async () => {
    const { studio } = world.stores;
    const home = await studio.municipality('5027');
    if (!home) throw new Error('no municipality');
    const api = '/api/v1/municipalities/5027/releases';
    const paths = ['/insight/5027', '/insight/5027/releases.csv', `${api}/5027-abcdef-1.json`];
    const seen = async (subject?: string) => Promise.all(paths.map(async (path) => (await get(path, subject)).status));
    try {
      await studio.saveProfile({ ...home, publicReleases: false });
      expect(await seen()).toEqual([404, 404, 404]);
      expect(JSON.parse((await get(api)).text).releases).toEqual([]);
      expect((await get('/insight/5027', 'officer')).status).toBe(200);
      expect((await get('/insight/5027', 'funder')).status).toBe(200);
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
    expect((await get('/insight/5028')).status).toBe(404);
    expect(JSON.parse((await get('/api/v1/municipalities/5028/releases')).text).releases).toEqual([]);
    await studio.saveProfile(melhus);
  });

  test('the file holds what its reader’s page holds, and never free text', async () => {
    const own = await get('/insight/5027/releases.csv', 'officer');
    expect(own.headers.get('Content-Disposition')).toBe('attachment; filename="tilhor-5027.csv"');
    expect(own.text).toContain(';mean;;4,4;');
    const open = await get('/insight/5027/releases.csv', 'funder');
    expect(open.text).toContain(';mean;;7,7;');
    expect(open.text).not.toContain('4,4');
    for (const { text } of [own, open]) expect(text).not.toContain('sentence');
  });
});

describe('the programme', () => {
  test('a funder sees every municipality that it funds, in alphabetical order, also one that has nothing yet', async () => {
    const { status, text } = await get('/insight/programme?question=life', 'funder');
    expect(status).toBe(200);
    const rows = [...text.matchAll(/<th scope="row">([A-Z][^<]+)<\/th>/g)].map((match) => match[1]);
    expect(rows.slice(0, 3)).toEqual(['Melhus', 'Midtre Gauldal', 'Rennebu']);
    expect(text).toContain('no round published yet');
    expect(text).toContain(openOnly);
    expect(text).not.toContain(officerOnly);
    expect(text).not.toContain(withheldText);
  });

  test('whoever is not signed in is led to sign-in and back; another role is refused', async () => {
    const { status, headers } = await get('/insight/programme?question=stay');
    expect(status).toBe(303);
    expect(headers.get('Location')).toBe('/sign-in?to=%2Finsight%2Fprogramme%3Fquestion%3Dstay');
    for (const subject of ['officer', 'codesigner', 'stranger'])
      expect((await get('/insight/programme', subject)).status).toBe(403);
  });
});

describe('what a trend page says', () => {
  test('that the people are made up', async () => {
    expect((await get('/insight/5027')).text).toContain('Synthetic figures');
    expect((await get('/insight/programme', 'funder')).text).toContain('Synthetic figures');
  });

  test('the change in words, the answers and the response', async () => {
    await publish(
      release({ code: '5022', name: 'Rennebu', audience: 'municipality' }),
      release({ code: '5022' }),
      true,
    );
    const change = {
      previous: {
        since: '5022-abcdef-1',
        verdict: 'no-clear-change',
        difference: { value: 0.4, low: -0.5, high: 1.3 },
      },
      first: { since: '5022-abcdef-1', verdict: 'up', difference: { value: 0.4, low: 0.1, high: 0.7 } },
    };
    const second = { code: '5022', name: 'Rennebu', number: 2, questions: [life(6.9, { change })] };
    await publish(release({ ...second, audience: 'municipality' }), release(second), true);
    const { text } = await get('/insight/5022');
    expect(text).toContain('No clear change');
    expect(text).toContain('Clearly higher: 0.4 points (between 0.1 and 0.7)');
    expect(text).toContain('24 of 40 people invited answered (60%)');
    expect(text).not.toContain('-0.5');
  });

  test('why a figure is withheld, in place of the figure, on the page and in what the chart is drawn from', async () => {
    const questions = [
      life(0, { n: hidden('too-few-answers'), measure: hidden('too-few-answers') }),
      stay(0, { measure: hidden('protects-another'), n: shown(31) }),
    ];
    const response = {
      invited: hidden('remainder-too-small'),
      answered: shown(31),
      rate: hidden('remainder-too-small'),
    };
    const wave = { number: 3, more: { response } };
    await publish(release({ ...wave, questions, audience: 'municipality' }), release({ ...wave, questions }), true);
    const { text } = await get('/insight/5027');
    expect(text).toContain(': too few people, in all or in a part of it');
    expect(text).toContain(': with it, something about a few people could be worked out');
    expect(text).toContain('31 answered.');
    expect(text).not.toContain('of 40 people invited');
    const [chart = ''] = /data-chart="[^"]+"/.exec(text) ?? [];
    expect(chart).toContain('{&quot;mark&quot;:&quot;:&quot;}');
  });

  test('in the language that was asked for', async () => {
    const response = await app.request('/insight/5027', { headers: { 'Accept-Language': 'nb' } });
    const text = await response.text();
    expect(text).toContain('<html lang="nb">');
    expect(text).toContain('for få personer, i alt eller i en del av tallet');
  });
});

describe('the ways in', () => {
  test('the front page is for everybody', async () => {
    const { status, text } = await get('/');
    expect(status).toBe(200);
    expect(text).toContain('href="/insight"');
  });

  test('a municipality is opened by its code, and what is no code is asked for again', async () => {
    const found = await get('/insight?code=5027');
    expect([found.status, found.headers.get('Location')]).toEqual([303, '/insight/5027']);
    const refused = await get('/insight?code=abc');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('href="#code"');
  });

  test('everybody is led to their own municipalities', async () => {
    expect((await get('/insight', 'officer')).text).toContain('href="/insight/5027"');
    expect((await get('/insight', 'officer')).text).not.toContain('/insight/programme');
    expect((await get('/insight', 'funder')).text).toContain('/insight/programme');
    expect((await get('/insight', 'stranger')).text).toContain('You are signed in but have no access');
    expect((await get('/insight')).text).toContain('/sign-in?to=/insight');
  });

  test('pages run nothing but our own scripts and styles', async () => {
    const { headers, text } = await get('/insight/5027');
    expect(headers.get('Content-Security-Policy')).toMatch(/script-src 'self'.*style-src 'self'/);
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|\sstyle=|\son[a-z]+=/);
  });

  test('static files are kept for ever, under their exact name only', async () => {
    const file = plainAssets.linked['insight.js'];
    const { status, headers, text } = await get(file.path);
    expect([status, text]).toEqual([200, new TextDecoder().decode(file.body)]);
    expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/static/insight.js')).status).toBe(404);
  });

  test('a document that the ledger names but that is not there is a failure, told without a trace', async () => {
    const { studio } = world.stores;
    await studio.addMunicipality({ ...profile, code: '5059', name: 'Orkland' });
    const releases = { municipality: 'a'.repeat(64), open: 'b'.repeat(64) };
    await studio.record('5059', {
      wave: '5059-abcdef-1',
      number: 1,
      series: 'abcdef',
      releases,
      tally: 'c',
      public: true,
    });
    const { status, text } = await get('/insight/5059');
    expect(status).toBe(500);
    expect(text).not.toContain('bbbb');
    expect(logged.join('')).toContain('request-failed');
  });

  test('a ledger that points to the municipality’s own document shows it to nobody else', async () => {
    const { studio, releases } = world.stores;
    const own = release({ code: '5026', name: 'Holtålen', audience: 'municipality', questions: [life(4.4)] });
    const hash = await releases.put('5026', new TextEncoder().encode(JSON.stringify(own)));
    await studio.addMunicipality({ ...profile, code: '5026', name: 'Holtålen' });
    const both = { municipality: hash, open: hash };
    await studio.record('5026', {
      wave: own.wave.id,
      number: 1,
      series: 'abcdef',
      releases: both,
      tally: 'c',
      public: true,
    });
    for (const path of ['/insight/5026', `/api/v1/municipalities/5026/releases/${own.wave.id}`]) {
      const { status, text } = await get(path);
      expect(status).toBe(500);
      expect(text).not.toContain(officerOnly);
    }
  });
});

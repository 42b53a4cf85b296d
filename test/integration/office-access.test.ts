import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Embedded, embedded } from '#test/embedded.ts';
import { officeWorld } from './office-world.ts';

const noon = Date.UTC(2026, 8, 1, 10);
const origin = 'http://localhost';

let world: Embedded;
beforeAll(async () => {
  world = await embedded();
  const { studio } = world.stores;
  const save = (subject: string, role: 'officer' | 'codesigner', municipalities: string[]) =>
    studio.saveMember({ subject, name: subject, roles: [{ role, municipalities }] });
  for (const code of ['5027', '5028'])
    await studio.addMunicipality({
      code,
      name: code === '5027' ? 'Midtre Gauldal' : 'Melhus',
      defaultLanguage: 'nb',
      orePerPart: 45,
      publicReleases: false,
    });
  await save('kari', 'officer', ['5027']);
  await save('both', 'officer', ['5027', '5028']);
  await save('selam', 'codesigner', ['5027', '5028']);
  await world.stores.contacts.save({ id: 'c', municipality: '5028', phone: '+4790000001', language: 'nb' });
});
afterAll(() => world.close());

const office = () => officeWorld(world.stores, () => noon);
const wave = '5028-abc123-1';
const id = '0'.repeat(26);
const pages = [
  '',
  '/people',
  '/people/import',
  '/plan',
  `/waves/${wave}`,
  `/waves/${wave}/change`,
  '/settings',
  '/ways-in',
  '/proposals',
  '/series/abc123/end',
  '/recordings',
  '/recordings/core/1/ar',
  '/ways-in/poster/5028-k3p9',
  '/community',
  '/community/actions/new',
  '/community/activities/new',
];
const forms = [
  '/people/preview',
  '/people/import',
  '/people/left-out',
  '/people/retry',
  '/plan',
  '/plan/confirm',
  '/series/abc123/end',
  `/waves/${wave}/change`,
  `/waves/${wave}/cancel`,
  `/waves/${wave}/stop`,
  '/settings',
  '/ways-in',
  '/recordings/core/1/ar',
  '/recordings/core/1/ar/remove',
  '/ways-in/poster',
  '/ways-in/withdraw',
  '/ways-in/slips',
  '/community/help/done',
  '/community/help/forget',
  `/community/actions/${id}`,
  `/community/activities/${id}/remove`,
];

test.each(pages)('/office/5028%s is for its own officers', async (page) => {
  const { app, as } = office();
  const signedOut = await app.request(`${origin}/office/5028${page}`);
  expect([signedOut.status, signedOut.headers.get('location')]).toEqual([
    303,
    `/sign-in?to=${encodeURIComponent(`/office/5028${page}`)}`,
  ]);
  for (const subject of ['kari', 'selam', 'nobody']) {
    const refused = await (await as(subject)).get(`/office/5028${page}`);
    expect(refused.status).toBe(403);
    expect(await refused.text()).not.toContain('+4790000001');
  }
});

test.each(forms)('/office/5028%s takes nothing from anybody else, nor from another site', async (form) => {
  const { as } = office();
  const fields = { pasted: '90000009;uk', lines: '90000009;uk', leftOut: '{}', series: 'abc123', orePerPart: '1' };
  const path = `/office/5028${form}`;
  expect((await (await as('kari')).post(path, fields)).status).toBe(403);
  const elsewhere = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  expect((await (await as('both')).post(path, fields, elsewhere)).status).toBe(403);
  expect(await world.stores.contacts.list('5028')).toHaveLength(1);
  expect(await world.stores.studio.municipality('5028')).toMatchObject({ orePerPart: 45 });
});

test('a wave of another municipality is not found under one’s own', async () => {
  const kari = await office().as('kari');
  expect((await kari.get(`/office/5027/waves/${wave}`)).status).toBe(404);
  expect((await kari.post(`/office/5027/waves/${wave}/stop`, {})).status).toBe(404);
  expect((await kari.get('/office/5027/waves/nonsense')).status).toBe(404);
});

test('nor are its posters, its slips and those who ask it for help', async () => {
  const { studio, help } = world.stores;
  const poster = { code: '5028-k3p9', municipality: '5028', series: [], madeAt: noon };
  await studio.addPoster(poster);
  const plan = { survey: { id: 'core', version: 1 }, remindersAt: [], quiet: { from: 20, to: 8 }, breakdowns: [] };
  const life = {
    state: 'planned',
    opensAt: noon + 1000,
    closesAt: noon + 9_000_000,
    shards: 1,
    synthetic: false,
  } as const;
  const place = { id: wave, municipality: '5028', series: 'abc123', number: 1, revision: 1 };
  await studio.addWave({ ...plan, ...life, ...place });
  const asked = { id, municipality: '5028', day: '2026-09-01', language: 'nb', text: '', address: '' } as const;
  await help.ask({ ...asked, wish: 'want', about: 'work', reach: 'office' });
  const kari = await office().as('kari');
  expect((await kari.get('/office/5027/ways-in/poster/5028-k3p9')).status).toBe(404);
  expect((await kari.post('/office/5027/ways-in/withdraw', { poster: poster.code })).status).toBe(404);
  expect((await kari.post('/office/5027/ways-in/slips', { wave, language: 'nb', sheets: '1' })).status).toBe(422);
  for (const verb of ['done', 'forget']) await kari.post(`/office/5027/community/help/${verb}`, { id });
  expect(await studio.poster('5028', poster.code)).toEqual(poster);
  const [request, ...more] = await help.list('5028', noon);
  expect(more).toEqual([]);
  expect(request).toMatchObject(asked);
  expect(request?.done).toBeUndefined();
});

test('an officer of one municipality comes straight to it; of several, chooses', async () => {
  const { as } = office();
  expect((await (await as('kari')).get('/office')).headers.get('location')).toBe('/office/5027');
  const choice = await (await (await as('both')).get('/office', { 'accept-language': 'en' })).text();
  expect(choice).toContain('Choose a municipality');
  expect(choice).toContain('href="/office/5028"');
  expect((await (await as('selam')).get('/office')).status).toBe(403);
});

test('a municipality without anything begins with two steps', async () => {
  const kari = await office().as('kari');
  expect(await (await kari.get('/office/5027')).text()).toContain('To steg, så går det av seg selv');
});

test('a body that is too large is refused as a page', async () => {
  const kari = await office().as('kari');
  const response = await kari.post('/office/5027/people/preview', { pasted: '9'.repeat(4_500_000) });
  expect(response.status).toBe(413);
  expect(await response.text()).toContain('Det du sendte, er for stort');
});

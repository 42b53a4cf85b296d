import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Place } from '#infra/local/demonstration/places.ts';
import { type Options, readOptions } from '#infra/local/options.ts';
import { type LocalServer, startLocal } from '#infra/local/server.ts';
import { Browser } from './local-browser.ts';

const places: Place[] = [
  { code: '5027', people: 12, series: 'mgk001', areas: ['206'], rise: 0.1, breakdowns: [], poster: 'k3p9' },
  { code: '5021', people: 7, series: 'opp001', areas: ['312'], rise: 0, breakdowns: ['age'] },
];
const hour = 60 * 60_000;
const json = { 'content-type': 'application/json' };

let folder: string;
let server: LocalServer;
const optionsFor = (...more: string[]): Options => {
  const options = readOptions(['--port', '0', '--data', folder, ...more]);
  if (options === 'help') throw new Error('no help was asked for');
  return options;
};
const start = (...more: string[]) => startLocal(optionsFor(...more), () => undefined, { places, waves: 2 });
const moveTo = (now: unknown) =>
  fetch(`${server.address}/local/clock`, { method: 'POST', headers: json, body: JSON.stringify({ now }) });
const inbox = async (): Promise<{ to: string; text: string; sentAt: string }[]> =>
  (await fetch(`${server.address}/local/inbox.json`)).json();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tilhor-local-'));
  server = await start();
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  '/local',
  '/local/inbox',
  '/local/inbox?open=yes&language=uk',
  '/local/clock',
  '/',
  '/insight',
  '/insight/5027',
])('%s opens', async (path) => {
  const response = await fetch(server.address + path);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('<h1');
});

const openEveryDoor = async (address: string) => {
  const page = await (await fetch(`${address}/local`)).text();
  const doors = [...page.matchAll(/href="(\/[^"#]*)"/g)].map(([, path]) => path ?? '');
  expect(doors.length).toBeGreaterThan(8);
  for (const path of new Set(doors)) {
    const browser = new Browser(address);
    const { page } = await browser.follow(await browser.get(path.replaceAll('&amp;', '&')));
    expect([path, page.status]).toEqual([path, 200]);
  }
};

test('every door that is named leads somewhere', () => openEveryDoor(server.address));

test('every door that is named without a demonstration leads somewhere', async () => {
  const empty = await startLocal({ ...optionsFor('--empty'), data: join(folder, 'empty') }, () => undefined);
  await openEveryDoor(empty.address).finally(() => empty.close());
});

test('the inbox holds invitations to a wave that is open, and its links can be answered', async () => {
  const messages = await inbox();
  expect(new Set(messages.map(({ to }) => to)).size).toBe(19);
  const newest = messages.at(-1);
  expect(newest).toEqual({
    to: expect.stringMatching(/^\+1/),
    text: expect.any(String),
    sentAt: expect.stringMatching(/Z$/),
  });
  const page = await (await fetch(`${server.address}/local/inbox?open=yes`)).text();
  const link = /href="(http[^"]+\/s\/[0-9a-z]{16})"/.exec(page)?.[1] ?? '';
  expect((await fetch(link)).status).toBe(200);
});

test('the demonstration has published the wave before, and says that it is synthetic', async () => {
  const list = await (await fetch(`${server.address}/api/v1/municipalities/5027/releases`)).json();
  expect(JSON.stringify(list)).toContain('5027-mgk001-1');
  expect(await (await fetch(`${server.address}/insight/5027`)).text()).toContain('Syntetiske tall');
});

test('the clock is not moved back, and by nothing that is no time', async () => {
  const back = await moveTo('2020-01-01T00:00:00Z');
  expect(back.status).toBe(409);
  expect(await back.json()).toMatchObject({ title: 'The clock cannot be moved back', status: 409 });
  for (const malformed of ['yesterday', '', 17, null]) expect((await moveTo(malformed)).status).toBe(400);
  expect((await moveTo('9999-01-01T00:00:00Z')).status).toBe(400);
  const text = await fetch(`${server.address}/local/clock`, { method: 'POST', headers: json, body: '{' });
  expect(text.status).toBe(400);
});

test('the form of the clock works without script, and keeps whoever moves it signed in', async () => {
  const browser = new Browser(server.address);
  await browser.signIn('officer-5027', '/office');
  const moved = await browser.post('/local/clock', { by: 'hour' });
  expect(moved.status).toBe(303);
  expect(await (await browser.get(moved.headers.get('location') ?? '')).text()).toContain('The clock was moved');
  await browser.post('/local/clock', { by: 'day' });
  expect((await browser.get('/office/5027')).status).toBe(200);
  expect((await browser.post('/local/clock', { now: '2020-01-01T00:00' })).status).toBe(409);
});

test('somebody becomes an officer with one click, and then a funder', async () => {
  const browser = new Browser(server.address);
  expect((await browser.get('/office/5027')).status).toBe(303);
  const office = await browser.signIn('officer-5027', '/office/5027');
  expect(office.status).toBe(200);
  expect(await office.text()).toContain('Kari Moen');
  expect((await browser.get('/office/5021')).status).toBe(403);
  const insight = await browser.signIn('funder', '/insight');
  expect(await insight.text()).toContain('Liv Strand');
});

test('a year of waves passes in order: each opens, reminds, closes and is published', async () => {
  const before = (await inbox()).length;
  const { now } = await (await moveTo(new Date(Date.now() + 3 * 24 * hour).toISOString())).json();
  const target = new Date(Date.parse(now) + 365 * 24 * hour).toISOString();
  const response = await moveTo(target);
  expect(response.status).toBe(200);
  const { now: reached, ran } = (await response.json()) as {
    now: string;
    ran: { at: string; municipality: string; wave?: string; did: string; step?: string }[];
  };
  expect(reached >= target).toBe(true);
  expect(ran.map(({ at }) => at)).toEqual(ran.map(({ at }) => at).sort());
  const third = ran
    .filter(({ wave }) => wave === '5027-mgk001-3')
    .map(({ did, step }) => [did, step].filter(Boolean).join(' '));
  expect(third).toEqual([
    'opened',
    'sending invitation',
    'sent invitation',
    'sending reminder-1',
    'sent reminder-1',
    'closed',
    'publishing',
  ]);
  expect((await inbox()).length).toBeGreaterThan(before + 3 * 19);
  const list = await (await fetch(`${server.address}/api/v1/municipalities/5027/releases`)).json();
  expect(JSON.stringify(list)).toContain('5027-mgk001-5');
});

test('starting again on the same folder goes on where it was', async () => {
  const [messages, list] = [
    await inbox(),
    await (await fetch(`${server.address}/api/v1/municipalities/5027/releases`)).text(),
  ];
  await server.close();
  server = await start();
  expect(await inbox()).toEqual(messages);
  expect(await (await fetch(`${server.address}/api/v1/municipalities/5027/releases`)).text()).toBe(list);
  expect((await moveTo(new Date(Date.now() + hour).toISOString())).status).toBe(409); // a year ahead, still
});

test('with the doors closed there is no inbox, no clock and no one-click sign-in', async () => {
  const options = { ...optionsFor('--empty'), data: join(folder, 'closed'), openDoors: false };
  const closed = await startLocal(options, () => undefined);
  for (const path of ['/local', '/local/inbox.json', '/local/clock', '/local/oidc/.well-known/openid-configuration']) {
    const response = await fetch(closed.address + path);
    expect([path, response.status]).toEqual([path, 404]);
    expect(await response.text()).toContain('The /local doors are closed');
  }
  expect((await fetch(`${closed.address}/sign-in`)).status).toBe(503);
  expect((await fetch(`${closed.address}/insight`)).status).toBe(200);
  await closed.close();
});

test('while it runs, nobody else may have the folder', async () => {
  await expect(start()).rejects.toThrow(/is in use by another Tilhør/);
  expect((await fetch(`${server.address}/local`)).status).toBe(200);
});

test('a folder that was left half filled in is filled in afresh', async () => {
  const messages = (await inbox()).length;
  await server.close();
  await rm(join(folder, 'prepared.json'));
  server = await start();
  const again = await inbox();
  expect(again.length).toBeLessThan(messages);
  expect(new Set(again.map(({ to }) => to)).size).toBe(19);
});

import { EncryptJWT } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '#functions/log.ts';
import { keyFrom, readCurrent, secretReader } from '#functions/secrets.ts';
import { type CookieKeys, cookieKeysOf } from '#functions/staff/cookie-keys.ts';
import { localApps } from '#infra/local/apps.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import { plainAssets } from '#test/plain-assets.ts';
import { type SecretsService, secretsService } from '#test/secrets-service.ts';
import { sessionCookie } from '#test/signed-in.ts';

/** The three functions that staff use, each with its own view of a cookie key that is rotated. */
const minute = 60_000;
const base = 'http://localhost';
const pages = { office: '/office/5027', codesign: '/workshop/5027', insight: '/insight' } as const;
type App = keyof typeof pages;
const names = Object.keys(pages) as App[];
type Sight = 'known' | 'unknown' | 'failed';

let database: Embedded;
beforeAll(async () => {
  database = await embedded();
  const { studio } = database.stores;
  const profile = { defaultLanguage: 'nb', orePerPart: 45, publicReleases: false } as const;
  await studio.addMunicipality({ code: '5027', name: 'Midtre Gauldal', ...profile });
  await studio.saveMember({
    subject: 'kari',
    name: 'Kari Moen',
    roles: [
      { role: 'officer', municipalities: ['5027'] },
      { role: 'codesigner', municipalities: ['5027'] },
    ],
  });
});
afterAll(() => database.close());

let time: number;
let service: SecretsService;
let lines: string[];
beforeEach(async () => {
  time = Date.UTC(2026, 8, 1, 12);
  lines = [];
  service = await secretsService(() => time);
  service.make('cookie key', 'key 0');
});
afterEach(() => service.close());

/** A function that has just been started: it has read no key. */
const start = (name: App) => {
  const log = createLog('test', (line) => lines.push(line));
  const now = () => time;
  const cookieKeys = cookieKeysOf(secretReader(service.client, 'cookie key'), {
    now,
    failed: (error) => log.warn('cookie-key-not-renewed', { error }),
  });
  const apps = localApps({ stores: database.stores, assets: plainAssets, cookieKeys, base, now, log: () => log });
  /** Whether the page greets her, takes her for a stranger, or fails. */
  const sees = async (cookie: string): Promise<Sight> => {
    const request = new Request(base + pages[name], { headers: { cookie, 'accept-language': 'en' } });
    const response = await apps[name].fetch(request);
    const page = await response.text();
    return response.status === 500 ? 'failed' : page.includes('Kari Moen') ? 'known' : 'unknown';
  };
  return { cookieKeys, sees };
};
const startAll = () => names.map(start);
const signIn = ({ cookieKeys }: { cookieKeys: CookieKeys }) =>
  sessionCookie({ cookieKeys, now: () => time, secureCookies: false }, 'kari', 'Kari Moen');
const everywhere = (functions: ReturnType<typeof startAll>, cookie: string) =>
  Promise.all(functions.map(({ sees }) => sees(cookie)));

const all = (sight: Sight) => names.map(() => sight);
const signedIn = all('known');
const signedOut = all('unknown');

test('a rotation signs nobody out, and nobody later', async () => {
  const functions = startAll();
  const cookie = await signIn(start('insight'));
  expect(await everywhere(functions, cookie)).toEqual(signedIn);
  service.put('cookie key', 'key 1');
  for (const minutes of [0, 1, 9, 10, 60, 7 * 60]) {
    time = Date.UTC(2026, 8, 1, 12) + minutes * minute;
    expect(await everywhere(functions, cookie), `${minutes} minutes later`).toEqual(signedIn);
    expect(await everywhere(startAll(), cookie), `${minutes} minutes later, started anew`).toEqual(signedIn);
  }
});

test('who signs in right after a rotation is known at once to functions that have not noticed it', async () => {
  const functions = startAll();
  expect(await everywhere(functions, await signIn(start('insight')))).toEqual(signedIn);
  service.put('cookie key', 'key 1');
  const cookie = await signIn(start('insight'));
  expect(await everywhere(functions, cookie)).toEqual(signedIn);
});

test('who signs in at a function that has not noticed a rotation stays signed in', async () => {
  const late = start('insight');
  await signIn(late);
  service.put('cookie key', 'key 1');
  time += 9 * minute;
  const cookie = await signIn(late);
  time += 8 * 60 * minute - 1_000;
  expect(await everywhere(startAll(), cookie)).toEqual(signedIn);
});

test('two new keys in a row sign everybody out within ten minutes: the operator’s way to do so', async () => {
  const functions = startAll();
  const cookie = await signIn(start('insight'));
  expect(await everywhere(functions, cookie)).toEqual(signedIn);
  service.put('cookie key', 'key 1');
  service.put('cookie key', 'key 2');
  time += 10 * minute;
  expect(await everywhere(functions, cookie)).toEqual(signedOut);
  expect(await everywhere(startAll(), cookie)).toEqual(signedOut);
});

test('a cookie of the release before, which names no key, is opened with the one in use', async () => {
  const { text } = await readCurrent(secretReader(service.client, 'cookie key'));
  const sealed = await new EncryptJWT({ subject: 'kari', name: 'Kari Moen' })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setAudience('session')
    .setExpirationTime(time / 1000 + 600)
    .encrypt(await keyFrom(text));
  expect(await everywhere(startAll(), `session=${sealed}`)).toEqual(signedIn);
});

describe('when the keys cannot be read', () => {
  test('functions that have read them go on, and say so', async () => {
    const functions = startAll();
    const cookie = await signIn(start('insight'));
    await everywhere(functions, cookie);
    service.fail('ThrottlingException');
    time += 60 * minute;
    expect(await everywhere(functions, cookie)).toEqual(signedIn);
    expect(lines.join('\n')).toContain('cookie-key-not-renewed');
    expect(lines.join('\n')).not.toMatch(/key 0/);
  });

  test('a function that has not fails that one request, and not the next', async () => {
    const cookie = await signIn(start('insight'));
    const functions = startAll();
    service.fail('AccessDeniedException');
    expect(await everywhere(functions, cookie)).toEqual(all('failed'));
    service.fail(undefined);
    expect(await everywhere(functions, cookie)).toEqual(signedIn);
    expect(lines.join('\n')).not.toMatch(/key 0/);
  });
});

test('pages that need no key are served without one, and made-up cookies cause few reads', async () => {
  const insight = start('insight');
  expect(await insight.sees('')).toBe('unknown');
  expect(service.asked).toEqual([]);
  const key = { id: 'made up', bytes: new Uint8Array(32) };
  const forged = await signIn({ cookieKeys: { ring: async () => [key], renewed: async () => [key] } });
  for (let i = 0; i < 20; i++) expect(await insight.sees(forged)).toBe('unknown');
  expect(service.asked.length).toBeLessThanOrEqual(4);
});

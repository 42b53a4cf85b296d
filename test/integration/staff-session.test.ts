import { EncryptJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { staffApp } from '#functions/staff/base-app.tsx';
import { standingKeys } from '#functions/staff/cookie-keys.ts';
import { requireRole, requireRoleSomewhere } from '#functions/staff/roles.ts';
import { seal } from '#functions/staff/seal.ts';
import { signInRoutes } from '#functions/staff/sign-in.tsx';
import type { Member } from '#functions/store/studio.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import { sessionCookie } from '#test/signed-in.ts';
import { staffWorld, standingClock } from '#test/staff-world.ts';

const hour = 3_600_000;
const noon = Date.UTC(2026, 8, 1, 12);
const base = 'http://localhost';
const officer: Member = {
  subject: 'kari',
  name: 'Kari Moen',
  roles: [{ role: 'officer', municipalities: ['5027'] }],
};

let database: Embedded;
beforeAll(async () => {
  database = await embedded();
});
afterAll(() => database.close());
beforeEach(() => database.stores.studio.saveMember(officer));

const open = () => {
  const clock = standingClock(noon);
  const { deps, lines } = staffWorld(database.stores.studio, clock.now);
  const app = staffApp(deps, 1_000);
  const oidc = { issuer: 'http://127.0.0.1:1', clientId: 'tilhor', publicBase: base };
  app.route('/', signInRoutes({ ...deps, oidc }));
  app.get('/office', requireRoleSomewhere('officer'), (c) => c.text('office'));
  app.use('/office/:code/*', requireRole('officer'));
  app.get('/office/:code', (c) => c.text('in'));
  app.post('/office/:code', async (c) => c.text(`took ${Object.keys(await c.req.parseBody())}`));
  app.get('/broken', () => {
    throw new Error('+4790000001 could not be reached');
  });
  return { app, deps, clock, lines };
};
const kari = (deps: Parameters<typeof sessionCookie>[0]) => sessionCookie(deps, 'kari', 'Kari Moen');

test('a session lasts eight hours', async () => {
  const { app, deps, clock } = open();
  const cookie = await kari(deps);
  expect((await app.request('/office/5027', { headers: { cookie } })).status).toBe(200);
  clock.forward(8 * hour - 1_000);
  expect((await app.request('/office/5027', { headers: { cookie } })).status).toBe(200);
  clock.forward(2_000);
  expect((await app.request('/office/5027', { headers: { cookie } })).status).toBe(303);
});

describe('a cookie that we did not make for this is as good as none:', () => {
  const session = { subject: 'kari', name: 'Kari Moen' };
  test.each<[string, (deps: ReturnType<typeof open>['deps']) => Promise<string>]>([
    [
      'one with a letter changed',
      async (deps) => (await kari(deps)).replace(/.(.{10})$/, (end) => `${end[0] === 'A' ? 'B' : 'A'}${end.slice(1)}`),
    ],
    [
      'one sealed with another key',
      (deps) => kari({ ...deps, cookieKeys: standingKeys({ id: 'test', bytes: new Uint8Array(32).fill(8) }) }),
    ],
    [
      'one made for another purpose',
      async (deps) => `session=${await seal(deps.cookieKeys, 'sign-in', session, noon, 600)}`,
    ],
    [
      'one that never ends',
      async (deps) =>
        `session=${await new EncryptJWT(session)
          .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
          .setAudience('session')
          .encrypt((await deps.cookieKeys.ring())[0].bytes)}`,
    ],
    ['plain text', async () => `session=${encodeURIComponent(JSON.stringify(session))}`],
    ['a token without encryption', async () => 'session=eyJhbGciOiJub25lIn0.eyJzdWJqZWN0Ijoia2FyaSJ9.'],
  ])('%s', async (_, forge) => {
    const { app, deps } = open();
    const cookie = await forge(deps);
    const response = await app.request('/office/5027', { headers: { cookie } });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in?to=%2Foffice%2F5027']);
  });
});

test('a cookie tells nobody who is signed in', async () => {
  const { deps } = open();
  const cookie = await kari(deps);
  const readable = cookie
    .split(/[=.]/)
    .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
    .join(' ');
  expect(readable).not.toMatch(/kari|moen/i);
});

test('where there is TLS, the cookie is bound to the host and to TLS', async () => {
  const { deps } = open();
  expect(await kari({ ...deps, secureCookies: true })).toMatch(/^__Host-session=/);
});

test('a membership that is taken away is gone with the next request', async () => {
  const { app, deps } = open();
  const cookie = await kari(deps);
  expect((await app.request('/office/5027', { headers: { cookie } })).status).toBe(200);
  await database.stores.studio.saveMember({ ...officer, roles: [] });
  expect((await app.request('/office/5027', { headers: { cookie } })).status).toBe(403);
  expect((await app.request('/office', { headers: { cookie } })).status).toBe(403);
});

test('an officer of one municipality is nobody in another, and a role is not another role', async () => {
  const { app, deps } = open();
  const cookie = await kari(deps);
  const refused = await app.request('/office/5028', { headers: { cookie } });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('Du har ikke tilgang til denne siden');
  await database.stores.studio.saveMember({ ...officer, roles: [{ role: 'codesigner', municipalities: ['5027'] }] });
  expect((await app.request('/office/5027', { headers: { cookie } })).status).toBe(403);
});

test('a form from another site changes nothing, even with the cookie', async () => {
  const { app, deps } = open();
  const send = async (headers: Record<string, string>) =>
    (
      await app.request(`${base}/office/5027`, {
        method: 'POST',
        headers: { cookie: await kari(deps), 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: 'a=1',
      })
    ).status;
  expect(await send({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await send({})).toBe(403);
  expect(await send({ origin: base, 'sec-fetch-site': 'same-origin' })).toBe(200);
});

test('a form sent after the session ended is told so, and leads back to the page it came from', async () => {
  const { app } = open();
  const sent = await app.request(`${base}/office/5027`, {
    method: 'POST',
    headers: { origin: base, referer: `${base}/office/5027/plan?step=2` },
    body: new URLSearchParams({ a: '1' }),
  });
  expect(sent.status).toBe(303);
  const page = await app.request(sent.headers.get('location') ?? '');
  expect(page.status).toBe(401);
  const text = await page.text();
  expect(text).toContain('er ikke lagret');
  expect(text).toContain('href="/sign-in?to=%2Foffice%2F5027%2Fplan%3Fstep%3D2"');
});

test('a form that is too large is refused with a page', async () => {
  const { app, deps } = open();
  const response = await app.request(`${base}/office/5027`, {
    method: 'POST',
    headers: { cookie: await kari(deps), origin: base, 'accept-language': 'en' },
    body: new URLSearchParams({ a: 'x'.repeat(2_000) }),
  });
  expect(response.status).toBe(413);
  expect(await response.text()).toContain('What you sent is too large');
});

test('a failure is a page for the reader and tells the log nothing private', async () => {
  const { app, lines } = open();
  const response = await app.request('/broken');
  expect(response.status).toBe(500);
  expect(await response.text()).toContain('Noe gikk galt hos oss');
  expect(lines).toHaveLength(1);
  expect(lines.join()).not.toContain('+4790000001');
});

test.each([
  [{}, 'nb'],
  [{ 'accept-language': 'nn-NO,nn;q=0.9,en;q=0.8' }, 'nb'],
  [{ 'accept-language': 'de,en-GB;q=0.7,no;q=0.3' }, 'en'],
  [{ 'accept-language': 'en;q=0, *' }, 'nb'],
  [{ 'accept-language': 'nb', cookie: 'language=en' }, 'en'],
  [{ cookie: 'language=xx' }, 'nb'],
])('pages come in the language that was chosen, else in that of the browser: %j → %s', async (headers, language) => {
  const { app } = open();
  const response = await app.request('/nothing-here', { headers });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain(`<html lang="${language}">`);
});

test('the language is chosen by a form, which leads back to the page it stood on and to no other host', async () => {
  const { app } = open();
  const choose = (referer: string) =>
    app.request(`${base}/language`, {
      method: 'POST',
      headers: { origin: base, referer },
      body: new URLSearchParams({ language: 'en' }),
    });
  const chosen = await choose(`${base}/insight/5027?wave=2`);
  expect(chosen.headers.get('set-cookie')).toMatch(/^language=en; .*HttpOnly.*SameSite=Lax/);
  expect(chosen.headers.get('location')).toBe('/insight/5027?wave=2');
  expect((await choose('https://evil.example//evil.example')).headers.get('location')).toBe('/');
});

test('every page says what a browser may do with it, and no cache keeps what a signed-in person saw', async () => {
  const { app, deps } = open();
  const open_ = await app.request('/nothing-here');
  const csp = open_.headers.get('content-security-policy') ?? '';
  expect(csp).toContain("default-src 'none'");
  expect(csp).toContain("frame-ancestors 'none'");
  expect(csp).not.toContain('unsafe');
  expect(open_.headers.get('referrer-policy')).toBe('same-origin');
  expect(open_.headers.get('x-content-type-options')).toBe('nosniff');
  const own = await app.request('/office/5027', { headers: { cookie: await kari(deps) } });
  expect(own.headers.get('cache-control')).toBe('no-store');
});

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { staffApp } from '#functions/staff/base-app.tsx';
import { requireRole } from '#functions/staff/roles.ts';
import { type OidcSettings, signInRoutes } from '#functions/staff/sign-in.tsx';
import type { Member } from '#functions/store/studio.ts';
import { cookieJar } from '#test/browser-cookies.ts';
import { openTestProvider } from '#test/provider.ts';
import { staffWorld } from '#test/staff-world.ts';

const publicBase = 'http://localhost:1234';
const kari = { subject: 'kari', name: 'Kari Moen' };
const officer: Member = { ...kari, roles: [{ role: 'officer', municipalities: ['5027'] }] };

let provider: Awaited<ReturnType<typeof openTestProvider>>;
let members: Member[] = [];
beforeAll(async () => {
  provider = await openTestProvider(`${publicBase}/sign-in/callback`, kari);
});
afterAll(() => provider.close());
beforeEach(() => {
  members = [officer];
});

const open = (oidc: Partial<OidcSettings> = {}) => {
  const studio = { member: async (subject: string) => members.find((member) => member.subject === subject) };
  const { deps, lines } = staffWorld(studio, Date.now);
  const settings = { issuer: provider.issuer, clientId: 'tilhor', publicBase, ...oidc };
  const app = staffApp(deps).route('/', signInRoutes({ ...deps, oidc: settings }));
  app.get('/office/:code', requireRole('officer'), (c) => c.text(`hello ${c.get('member')?.name}`));
  const ours = cookieJar();
  const send = async (path: string, init: RequestInit = {}) => {
    const response = await app.request(publicBase + path, {
      ...init,
      headers: { ...init.headers, cookie: ours.header() },
    });
    ours.keep(response);
    return response;
  };
  return { send, ours, lines };
};

/** Follows the provider, over real HTTP with its own cookies, until it sends the person back to us. */
const throughProvider = async (start: string): Promise<string> => {
  const theirs = cookieJar();
  let next = start;
  for (let step = 0; step < 6; step++) {
    const response = await fetch(next, { redirect: 'manual', headers: { cookie: theirs.header() } });
    theirs.keep(response);
    next = new URL(response.headers.get('location') ?? '', next).href;
    if (next.startsWith(publicBase)) return next.slice(publicBase.length);
  }
  throw new Error('the provider never sent the person back');
};

const location = (response: Response) => response.headers.get('location') ?? '';

test('whoever is not signed in goes to sign-in, through the provider, and lands where she wanted to be', async () => {
  const { send, ours } = open();
  const refused = await send('/office/5027?tab=plan');
  expect([refused.status, location(refused)]).toEqual([303, '/sign-in?to=%2Foffice%2F5027%3Ftab%3Dplan']);

  const leaving = await send(location(refused));
  const asked = new URL(location(leaving)).searchParams;
  expect(asked.get('code_challenge_method')).toBe('S256');
  expect(asked.get('response_type')).toBe('code');

  const back = await send(await throughProvider(location(leaving)));
  expect([back.status, location(back)]).toEqual([303, '/office/5027?tab=plan']);
  expect(ours.names()).toEqual(['session']);
  expect(await (await send('/office/5027')).text()).toBe('hello Kari Moen');
});

test('the answer of the provider is good for one browser and one time', async () => {
  const victim = open();
  const attacker = open();
  const callback = await throughProvider(location(await attacker.send('/sign-in')));
  // The attacker's code, pushed onto somebody who has begun nothing, and onto somebody in the midst of signing in.
  expect((await victim.send(callback)).status).toBe(400);
  await victim.send('/sign-in');
  expect((await victim.send(callback)).status).toBe(400);
  expect(victim.ours.names()).toEqual([]);
  expect((await attacker.send(callback)).status).toBe(303);
  expect((await attacker.send(callback)).status).toBe(400);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/',
  '/\t/evil.example',
  '/%5c%5c',
  'javascript:alert(1)',
  '/..//evil.example',
])('sign-in never leads on to another host: %j', async (to) => {
  const { send } = open();
  const leaving = await send(`/sign-in?to=${encodeURIComponent(to)}`);
  const back = await send(await throughProvider(location(leaving)));
  const target = new URL(location(back), `${publicBase}/sign-in/callback`);
  expect(target.origin).toBe(publicBase);
  expect(location(back)).not.toMatch(/^\/[/\\]/);
});

test('somebody whom the provider knows and we do not is told so, and gets nowhere', async () => {
  members = [];
  const { send } = open();
  const back = await send(await throughProvider(location(await send('/sign-in?to=/office/5027'))));
  expect(back.status).toBe(403);
  expect(await back.clone().text()).toMatch(/<code>[^<]+<\/code>/); // the operator needs to know whom to let in
  expect(await back.text()).toContain('har ikke tilgang ennå');
  expect((await send('/office/5027')).status).toBe(403);
});

test('cancelling at the provider is a friendly page with a way to try again', async () => {
  const { send, lines } = open();
  const leaving = await send('/sign-in?to=/office/5027');
  const state = new URL(location(leaving)).searchParams.get('state') ?? '';
  const query = new URLSearchParams({ error: 'access_denied', state, iss: provider.issuer });
  const back = await send(`/sign-in/callback?${query}`);
  expect(back.status).toBe(400);
  expect(await back.text()).toContain('href="/sign-in?to=%2Foffice%2F5027"');
  expect(lines.join()).toContain('sign-in-failed');
  expect(lines.join()).not.toContain(state);
});

test('a provider that is away is a friendly page, and is asked anew next time', async () => {
  const { send } = open({ issuer: 'http://127.0.0.1:1' });
  expect((await send('/sign-in')).status).toBe(503);
  expect((await send('/sign-in')).status).toBe(503);
});

test('a provider elsewhere is never asked without TLS', async () => {
  const { send, lines } = open({ issuer: 'http://identity.example' });
  expect((await send('/sign-in')).status).toBe(503);
  expect(lines.join()).toContain('sign-in-provider-unreachable');
});

test('signing out forgets the session here and goes on to the provider', async () => {
  const { send, ours } = open();
  await send(await throughProvider(location(await send('/sign-in'))));
  expect(ours.names()).toEqual(['session']);
  const out = await send('/sign-out', { method: 'POST', headers: { origin: publicBase } });
  expect(out.headers.get('refresh')).toContain(`${provider.issuer}/session/end?`);
  expect(await out.text()).toContain('Du er logget ut');
  expect(ours.names()).toEqual([]);
  expect((await send('/office/5027')).status).toBe(303);
});

test('signing out works while the provider is away', async () => {
  const { send } = open({ issuer: 'http://127.0.0.1:1' });
  const out = await send('/sign-out', { method: 'POST', headers: { origin: publicBase } });
  expect([out.status, location(out)]).toEqual([303, '/']);
});

import { glob, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codesignApp } from '#functions/codesign/app.tsx';
import { standingLinkKey } from '#functions/deliver/link-keys.ts';
import { insightApp } from '#functions/insight/app.tsx';
import { createLog } from '#functions/log.ts';
import type { SmsMessage } from '#functions/messaging/gateway.ts';
import { advance } from '#infra/local/advance.ts';
import { localClock } from '#infra/local/local-clock.ts';
import { localPipeline } from '#infra/local/pipeline.ts';
import { localRespond } from '#infra/local/respond.ts';
import { countTraffic } from '#infra/local/traffic.ts';
import { graceMs } from '#shared/wave/due.ts';
import { importLinkKey, ticketKey, ticketSecret } from '#shared/wave/ticket.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import type { Dump, StoredObject, StoredRow } from '#test/fixtures/dump.ts';
import { plainAssets } from '#test/plain-assets.ts';
import { sessionCookie } from '#test/signed-in.ts';
import { staffWorld } from '#test/staff-world.ts';
import { officeWorld, words } from './office-world.ts';
import { load } from './operator-world.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const versions = (await Array.fromAsync(glob('*/fixture.json', { cwd: fixtures }))).map((file) => dirname(file)).sort();
const code = '9901';
const [closing, open] = [`${code}-aaa111-3`, `${code}-bbb222-1`];

const linesOf = async <T>(folder: string, file: string): Promise<T[]> =>
  (await readFile(join(folder, file), 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

const fixtureOf = async (version: string): Promise<Dump & { now: number }> => {
  const folder = join(fixtures, version);
  const row = (table: string) => linesOf<StoredRow>(folder, `${table}.jsonl`);
  const { now } = JSON.parse(await readFile(join(folder, 'fixture.json'), 'utf8')) as { now: number };
  return {
    now,
    rows: {
      contacts: await row('contacts'),
      tickets: await row('tickets'),
      answers: await row('answers'),
      studio: await row('studio'),
    },
    objects: await linesOf<StoredObject>(folder, 'objects.jsonl'),
  };
};

test('there is data of every released version', () => {
  expect(versions.map((version) => basename(version))).toEqual(
    expect.arrayContaining(['0.1.0', '0.2.0', '0.3.0', '0.4.0']),
  );
});

describe.each(versions)('data written by version %s', (version) => {
  let world: Embedded;
  let now: number;
  beforeEach(async () => {
    world = await embedded();
    const fixture = await fixtureOf(version);
    now = fixture.now;
    await load(world.db, world.files, fixture);
  });
  afterEach(() => world.close());

  test('is read by the stores: people, plans, proposals, releases', async () => {
    const { contacts, studio, proposals, tickets, releases } = world.stores;
    const people = await contacts.list(code);
    expect(people.map(({ status }) => status).sort()).toEqual([
      ...Array<string>(10).fill('active'),
      'stopped',
      'undeliverable',
    ]);
    expect(people.every(({ phone }) => /^\+47999999\d\d$/.test(phone))).toBe(true);
    expect(await studio.municipalities()).toEqual([code]);
    expect(await studio.municipality(code)).toMatchObject({ name: 'Prøvedal', defaultLanguage: 'nb', orePerPart: 45 });
    const states = Object.groupBy(await studio.waves(code), ({ state }) => state);
    for (const state of ['planned', 'open', 'closing', 'published', 'cancelled'] as const)
      expect(states[state], state).not.toBeUndefined();
    const invited = await contacts.invitations(open);
    const issued = await tickets.some(invited.map(({ ticket }) => ticket));
    expect(issued.map(({ state }) => state).sort()).toEqual([...Array(5).fill('answered'), ...Array(5).fill('open')]);
    const [proposal] = await proposals.list(code);
    expect(proposal).toMatchObject({ title: 'Kortere', answer: { state: 'planned' }, comments: [{ text: 'Enig' }] });
    expect(proposal?.supporters.size).toBe(1);
    const ledger = await studio.ledger(code);
    for (const { releases: hashes } of Object.values(ledger))
      for (const hash of Object.values(hashes)) expect(await releases.get(code, hash)).toBeDefined();
    expect(Object.keys(ledger)).toHaveLength(1);
  });

  test('is shown by the pages of staff', async () => {
    const { stores } = world;
    const subject = `member-${code}`;
    const office = await officeWorld(stores, () => now).as(subject);
    for (const path of ['', '/people', '/people/import', '/plan', '/settings', '/proposals', `/waves/${open}`]) {
      const page = await office.get(`/office/${code}${path}`);
      expect([path, page.status]).toEqual([path, 200]);
      expect(words(await page.text())).toContain('Prøvedal');
    }
    const { deps: staff } = staffWorld(stores.studio, () => now);
    const headers = { cookie: await sessionCookie(staff, subject, subject) };
    const workshop = codesignApp({ ...staff, proposals: stores.proposals, random: (n) => new Uint8Array(n) });
    for (const path of ['', `/proposals/${code.padStart(24, '0')}`])
      expect(words(await (await workshop.request(`/workshop/${code}${path}`, { headers })).text())).toContain(
        'Kortere',
      );
    const insight = insightApp({
      ...staff,
      releases: stores.releases,
      assets: plainAssets,
      oidc: { issuer: 'https://provider.invalid', clientId: 'tilhor', publicBase: 'https://tilhor.invalid' },
      log: createLog('insight', () => undefined),
    });
    for (const path of [
      `/insight/${code}`,
      `/insight/${code}/releases.csv`,
      `/api/v1/municipalities/${code}/releases`,
    ]) {
      const page = await insight.request(path, { headers });
      expect([path, page.status]).toEqual([path, 200]);
      expect(await page.text()).toContain(code);
    }
  });

  test('goes on: old links work, nobody is sent anything twice, closed waves are published, stops are kept', async () => {
    const { stores } = world;
    const linkKey = await importLinkKey(new Uint8Array(32).fill(9));
    const clock = localClock({ ahead: now, keep: () => undefined, real: () => 0 });
    const messages: SmsMessage[] = [];
    const log = (name: string) => createLog(name, () => undefined);
    const gateway = {
      send: async (message: SmsMessage) => {
        messages.push(message);
        return { status: 'accepted' as const };
      },
    };
    const pipeline = localPipeline({
      stores,
      gateway,
      linkKeys: standingLinkKey(linkKey),
      linkBase: 'https://svar.example.no',
      traffic: countTraffic(),
      now: clock.now,
      log,
    });
    const deps = { clock, studio: stores.studio, pipeline };

    const invited = await stores.contacts.invitations(open);
    const secrets = await Promise.all(invited.map(({ contact }) => ticketSecret(linkKey, open, contact)));
    expect(secrets.map(ticketKey).sort()).toEqual(invited.map(({ ticket }) => ticket).sort());
    const page = localRespond({
      stores,
      assets: plainAssets,
      linkBase: 'https://svar.example.no',
      now: clock.now,
      log,
    });
    const statuses = await Promise.all(secrets.map(async (secret) => (await page.request(`/s/${secret}`)).status));
    expect(statuses.sort()).toEqual([...Array(5).fill(200), ...Array(5).fill(409)]); // five have answered

    await advance(deps, now + graceMs);
    expect((await stores.studio.wave(closing))?.state).toBe('published');
    expect(await stores.requests.pendingStops(clock.now())).toEqual([]);
    expect((await stores.contacts.list(code)).filter(({ status }) => status === 'stopped')).toHaveLength(2);
    expect(messages).toEqual([]); // the open wave had sent its invitations and its reminder

    await advance(deps, momentOf('2026-06-03', 12));
    expect((await stores.studio.wave(open))?.state).toBe('published');
    expect(Object.keys(await stores.studio.ledger(code))).toHaveLength(3);
    expect(await stores.tickets.some(invited.map(({ ticket }) => ticket))).toEqual([]);
    const fourth = await stores.contacts.invitations(`${code}-aaa111-4`);
    expect(fourth).toHaveLength(9); // twelve, without two who have stopped and one who cannot be reached
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  });
});

import { expect, test } from 'vitest';
import { runClock } from '#functions/clock/run.ts';
import { standingLinkKey } from '#functions/deliver/link-keys.ts';
import { createLog } from '#functions/log.ts';
import { advance } from '#infra/local/advance.ts';
import { localClock } from '#infra/local/local-clock.ts';
import { localPipeline } from '#infra/local/pipeline.ts';
import { countTraffic } from '#infra/local/traffic.ts';
import { deleteMunicipality } from '#infra/operator/delete-municipality.ts';
import { restoreBackup } from '#infra/operator/restore-backup.ts';
import { writeBackup } from '#infra/operator/write-backup.ts';
import { Release } from '#shared/release.ts';
import { importLinkKey, messageId } from '#shared/wave/ticket.ts';
import { dayOf, momentOf } from '#shared/wave/zone.ts';
import { Killed } from '#test/faults.ts';
import { code, operatorTown, plain, version } from './operator-town.ts';
import { withoutAudit } from './operator-world.ts';

const { world, stores, full, newFolder } = operatorTown();

test('after a restore into another account the next wave of the plan is published, as the first of a plan is', async () => {
  await world().load(full());
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  await world().wipe();
  await restoreBackup(world().deps, to, version, plain);
  const own = stores();
  const clock = localClock({ ahead: world().now(), keep: () => undefined, real: () => 0 });
  const log = (name: string) => createLog(name, () => undefined);
  const pipeline = localPipeline({
    stores: own,
    gateway: { send: async () => ({ status: 'accepted' as const }) },
    linkKeys: standingLinkKey(await importLinkKey(new Uint8Array(32).fill(9))),
    linkBase: 'https://svar.example.no',
    traffic: countTraffic(),
    now: clock.now,
    log,
  });
  await advance({ clock, studio: own.studio, pipeline }, momentOf('2026-06-20', 12));
  expect((await own.studio.wave(`${code}-aaa111-4`))?.state).toBe('published');
  const ledger = await own.studio.ledger(code);
  expect(ledger[`${code}-aaa111-1`]).not.toHaveProperty('tally');
  const { releases = { municipality: '' } } = ledger[`${code}-aaa111-4`] ?? {};
  const released = Release.parse(
    JSON.parse(new TextDecoder().decode(await own.releases.get(code, releases.municipality))),
  );
  expect(released.wave.number).toBe(4);
}, 120_000);

test('where the tallies are still there, the ledger that comes back names them', async () => {
  await world().load(full());
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  const before = await stores().studio.ledger(code);
  for (const { pk, sk } of full().rows.studio)
    await world().deps.rows.studio.delete({ pk: pk?.S ?? '', sk: sk?.S ?? '' });
  await restoreBackup(world().deps, to, version, plain);
  expect(await stores().studio.ledger(code)).toEqual(before);
}, 120_000);

test('before anything is written it is said who becomes a member, by role and without names', async () => {
  await world().load(full());
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  const { studio } = stores();
  await studio.saveMember({ subject: `member-${code}`, name: `Kari ${code}`, roles: [] });
  await world().deps.rows.studio.delete({ pk: 'MEMBER#amir', sk: 'MEMBER' });
  const say = async (overwrite: boolean) => {
    world().said.length = 0;
    world().fault.killAt(1);
    await expect(restoreBackup(world().deps, to, version, { ...plain, overwrite })).rejects.toThrow(Killed);
    world().fault.revive();
    return world().said.join('\n');
  };
  expect(await say(false)).toBe(`Members added: 1\n  funder in ${code}\nMembers changed: 0`);
  expect(await say(true)).toContain(`Members changed: 1\n   becomes officer in ${code}; codesigner in ${code}`);
}, 120_000);

test('whoever has stopped stays stopped, whichever side knows of it', async () => {
  await world().load(full());
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  const { contacts } = stores();
  const people = await contacts.list(code);
  const [active, later] = people.filter(({ status }) => status === 'active');
  const stopped = people.find(({ status }) => status === 'stopped');
  if (!active || !later || !stopped) throw new Error('the town has too few people');
  await contacts.mark(code, later.id, 'stopped'); // after the backup
  await world().deps.rows.contacts.delete({ pk: `MUNICIPALITY#${code}`, sk: `CONTACT#${stopped.id}` });
  await contacts.save(stopped); // imported anew: active
  for (const overwrite of [false, true]) await restoreBackup(world().deps, to, version, { ...plain, overwrite });
  const status = new Map((await contacts.list(code)).map((one) => [one.id, one.status]));
  expect([status.get(later.id), status.get(stopped.id), status.get(active.id)]).toEqual([
    'stopped',
    'stopped',
    'active',
  ]);
}, 120_000);

test('a stop that was acted on before the contact came back is acted on again', async () => {
  await world().load(full());
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  const [pressed] = await stores().contacts.invitations(`${code}-bbb222-1`);
  if (!pressed) throw new Error('nobody was invited');
  await stores().requests.requestStop(pressed.ticket, world().now());
  await stores().requests.settleStop(pressed.ticket, world().now());
  const receipt = { message: 'answered-stop', state: 'stopped' } as const;
  await stores().requests.keepReceipt(receipt, world().now());
  await stores().requests.settleReceipt(receipt, world().now());
  await restoreBackup(world().deps, to, version, plain);
  expect(await stores().requests.pendingStops(world().now())).toContain(pressed.ticket);
  expect(await stores().requests.pendingReceipts(world().now(), 10)).toContainEqual(receipt);
}, 120_000);

test('whoever has taken back a stop is not stopped again', async () => {
  await world().load(full());
  const { contacts, requests } = stores();
  const [her] = await contacts.invitations(`${code}-bbb222-1`);
  if (!her) throw new Error('nobody was invited');
  await requests.requestStop(her.ticket, world().now());
  await requests.settleStop(her.ticket, world().now());
  await requests.withdraw(her.ticket);
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  await restoreBackup(world().deps, to, version, plain);
  expect(await requests.pendingStops(world().now())).not.toContain(her.ticket);
  await world().wipe();
  await restoreBackup(world().deps, to, version, plain);
  expect(await requests.pendingStops(world().now())).not.toContain(her.ticket);
}, 120_000);

/** One run of the clock on what a restore has left. */
const clock = () => {
  const queue = { send: async () => undefined };
  const log = createLog('clock', () => undefined);
  return runClock({ ...stores(), deliveries: queue, publications: queue, now: world().now, log });
};

test.each(['the page', 'an answer to the gateway'])(
  'who has stopped and signed up since the backup is neither stopped nor paused by it: a stop on %s',
  async (how) => {
    const day = 86_400_000;
    for (const lost of [false, true])
      for (const overwrite of [false, true]) {
        await world().load(full());
        const start = world().now();
        const { contacts, requests } = stores();
        const wave = `${code}-bbb222-1`;
        const active = (await contacts.list(code)).filter(({ status }) => status === 'active').map(({ id }) => id);
        const [her, other] = (await contacts.invitations(wave)).filter(({ contact }) => active.includes(contact));
        if (!her || !other) throw new Error('too few people were invited');
        for (const { ticket, contact } of [her, other]) {
          await requests.requestPause(ticket, '2027-01-01', start);
          const message = messageId(wave, contact, 'invitation');
          if (how === 'the page') await requests.requestStop(ticket, start);
          else await requests.keepReceipt({ message, state: 'stopped' }, start);
        }
        await clock();
        const to = newFolder();
        await writeBackup(world().deps, to, version);

        const people = await contacts.some(code, [her.contact]);
        if (lost) await world().wipe();
        world().moveTo(start + day);
        for (const { id, phone, language } of people)
          await contacts.join({ id, phone, language, municipality: code }, dayOf(world().now()));
        for (let again = 0; again < 2; again++) {
          await restoreBackup(world().deps, to, version, { ...plain, overwrite });
          await clock();
        }
        const found = await contacts.some(code, [her.contact, other.contact]);
        const [one, two] = [her, other].map(({ contact }) => found.find(({ id }) => id === contact));
        expect(one).toMatchObject({ status: 'active', joined: true });
        expect(one).not.toHaveProperty('pausedUntil');
        expect(two).toMatchObject({ status: 'stopped', pausedUntil: '2027-01-01' });
        world().moveTo(start);
      }
  },
  240_000,
);

test('who has signed up before she stopped is stopped by a backup that knows it', async () => {
  await world().load(full());
  const { contacts } = stores();
  const her = (await contacts.list(code)).find(({ status }) => status === 'active');
  if (!her) throw new Error('the town has too few people');
  const { id, phone, language } = her;
  await contacts.join({ id, phone, language, municipality: code }, '2026-01-01');
  const older = newFolder();
  await writeBackup(world().deps, older, version);
  await contacts.mark(code, id, 'stopped');
  const newer = newFolder();
  await writeBackup(world().deps, newer, version);
  await world().wipe();
  for (const folder of [older, newer]) await restoreBackup(world().deps, folder, version, plain);
  expect(await contacts.some(code, [id])).toMatchObject([{ status: 'stopped' }]);
}, 120_000);

test.each([
  ['open', `${code}-bbb222-1`],
  ['closing', `${code}-aaa111-3`],
])(
  'a wave that was %s in the backup still leads from its links and its receipts to the contacts',
  async (_, wave) => {
    await world().load(full());
    const to = newFolder();
    await writeBackup(world().deps, to, version);
    await world().wipe();
    await restoreBackup(world().deps, to, version, plain);
    const { contacts, studio } = stores();
    expect(await studio.wave(wave)).toMatchObject({ state: 'cancelled' });
    await clock(); // acts on the stops that came back
    const statusOf = async (id: string) => (await contacts.list(code)).find((contact) => contact.id === id)?.status;
    const active = new Set((await contacts.list(code)).flatMap(({ id, status }) => (status === 'active' ? [id] : [])));
    const [presses, unreached, other] = (await contacts.invitations(wave)).filter(({ contact }) => active.has(contact));
    if (!presses || !unreached || !other) throw new Error('too few people were invited');
    await stores().requests.requestStop(presses.ticket, world().now());
    const message = messageId(wave, unreached.contact, 'invitation');
    await stores().requests.keepReceipt({ message, state: 'undeliverable' }, world().now());
    await clock();
    expect(await Promise.all([presses, unreached, other].map(({ contact }) => statusOf(contact)))).toEqual([
      'stopped',
      'undeliverable',
      'active',
    ]);
    expect([
      await stores().requests.pendingStops(world().now()),
      await stores().requests.pendingReceipts(world().now(), 10),
    ]).toEqual([[], []]);
  },
  120_000,
);

test('a wave never goes back in its life, and one that may have begun since does not begin again', async () => {
  await world().load(full());
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  const wave = (number: number) => stores().studio.wave(`${code}-aaa111-${number}`);
  const fourth = await wave(4);
  const start = world().now();
  if (fourth?.state !== 'planned') throw new Error('the fourth wave was planned');
  const [row] = full().rows.studio.filter(({ sk }) => sk?.S === `WAVE#${code}-bbb222-1`);
  await restoreBackup(world().deps, to, version, { ...plain, overwrite: true });
  expect((await world().dump()).rows.studio).toContainEqual(row); // still open: it was there

  await world().wipe();
  await stores().contacts.remember(`${code}-aaa111-5`, 'somebody', 'ticket', 'invitation', start);
  world().moveTo(fourth.opensAt + 1);
  await restoreBackup(world().deps, to, version, plain);
  expect([(await wave(4))?.state, (await wave(5))?.state, (await wave(6))?.state]).toEqual([
    'cancelled',
    'cancelled',
    'planned',
  ]);
  world().moveTo(start);
}, 120_000);

test('a municipality that was deleted after the backup stays deleted, unless that is asked for', async () => {
  await world().load(full());
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  await deleteMunicipality(world().deps, code);
  await restoreBackup(world().deps, to, version, plain);
  const left = withoutAudit(await world().dump());
  expect(left.rows.contacts.filter(({ pk }) => !/^REQUEST#(STOP|PAUSE)$/.test(pk?.S ?? ''))).toEqual([]);
  expect(left.objects).toEqual([]);
  expect(left.rows.studio.every(({ pk }) => pk?.S?.startsWith('SURVEY#'))).toBe(true);
  await restoreBackup(world().deps, to, version, { ...plain, undelete: [code] });
  expect(await stores().studio.municipalities()).toEqual([code]);
  expect(await stores().contacts.list(code)).toHaveLength(12);
}, 120_000);

test('brought back elsewhere, nothing is sent: the clock does not find the municipality', async () => {
  await world().load(full());
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  await world().wipe();
  await restoreBackup({ ...world().deps, env: 'drill' }, to, version, plain);
  expect(await stores().studio.municipality(code)).toBeDefined();
  expect(await stores().studio.municipalities()).toEqual([]);
}, 120_000);

test('what is left of an ended wave is told, and destroyed where that is asked for', async () => {
  await world().load(full());
  const to = newFolder();
  await writeBackup(world().deps, to, version);
  for (const row of full().rows.studio)
    await world().deps.rows.studio.delete({ pk: row.pk?.S ?? '', sk: row.sk?.S ?? '' }); // studio alone is lost
  const told = await restoreBackup(world().deps, to, version, plain);
  expect(told.leftovers).toEqual({ tickets: full().rows.tickets.length, answers: full().rows.answers.length });
  const done = await restoreBackup(world().deps, to, version, { ...plain, destroyLeftovers: true });
  expect(done.leftovers).toEqual(told.leftovers);
  const { rows } = await world().dump();
  expect([rows.tickets, rows.answers]).toEqual([[], []]);
}, 120_000);

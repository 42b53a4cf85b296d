import { expect, test } from 'vitest';
import { runClock } from '#functions/clock/run.ts';
import { deliver } from '#functions/deliver/deliver.ts';
import { linkKeysOf } from '#functions/deliver/link-keys.ts';
import { keyFrom, readCurrent, secretReader } from '#functions/secrets.ts';
import { vault } from '#functions/store/vault.ts';
import { importLinkKey, ticketKey, ticketSecret } from '#shared/wave/ticket.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { type SecretsService, secretsService } from '#test/secrets-service.ts';
import { answersOf, code, type PipelineWorld, phoneOf, pipelineWorld, series } from './pipeline-world.ts';

/** Deliver with a link key that is rotated, over the embedded database and the wire of Secrets Manager. */
const wave = `${code}-abc123-1`;
const opening = momentOf('2026-03-02', 10);
const reminding = momentOf('2026-03-05', 10);
const people = [0, 1, 2];

type Rotating = {
  world: PipelineWorld;
  service: SecretsService;
  /** Another key comes into use, made just now. */
  rotate: () => void;
  /** Makes another key, which comes into use only when what is returned is called. */
  beginRotation: () => Promise<() => Promise<void>>;
};

const inWorld = async (work: (rotating: Rotating) => Promise<void>): Promise<void> => {
  const world = await pipelineWorld();
  const service = await secretsService(world.now);
  try {
    await world.seed();
    for (const person of people) await world.addPerson(phoneOf(person));
    await world.stores.studio.saveSeries({ ...series, everyMonths: 12 });
    service.make('link key', 'key 0');
    world.deliverDeps.linkKeys = linkKeysOf(secretReader(service.client, 'link key'));
    let rotations = 0;
    const restarted = () => {
      service.forget('link key');
      // The next call may meet a function that has just been started and knows no key.
      world.deliverDeps.linkKeys = linkKeysOf(secretReader(service.client, 'link key'));
    };
    const rotate = () => {
      rotations += 1;
      service.put('link key', `key ${rotations}`);
      restarted();
    };
    const beginRotation = async () => {
      const { fill, use } = vault(service.client);
      const token = service.beginRotation('link key');
      const old = service.version('link key', 'AWSCURRENT') ?? '';
      await fill('link key', token, 'key 1');
      return async () => {
        await use('link key', token, old);
        restarted();
      };
    };
    await work({ world, service, rotate, beginRotation });
  } finally {
    await service.close();
    await world.close();
  }
};

/** Each phone with the links in its messages, each link once. */
const linksOf = (world: PipelineWorld) => {
  const links = new Map<string, Set<string>>();
  for (const { to, text } of world.messages()) {
    const secret = /\/s\/(\S+)/.exec(text)?.[1] ?? '';
    links.set(to, (links.get(to) ?? new Set()).add(secret));
  }
  return links;
};

/** Everybody has one link, however many messages, and one ticket; each link leads to its ticket. */
const expectOneEach = async (world: PipelineWorld, phones: readonly string[]) => {
  const links = linksOf(world);
  expect([...links.keys()].sort()).toEqual([...phones].sort());
  const sent = [...links.values()].flatMap((secrets) => [...secrets]);
  expect(sent).toHaveLength(phones.length);
  expect((await Array.fromAsync(world.stores.tickets.pagesOf(wave))).flat().sort()).toEqual(sent.map(ticketKey).sort());
};

test('a wave that opened before a rotation reminds with the links that it has sent', () =>
  inWorld(async ({ world, rotate }) => {
    await world.walkTo(opening);
    rotate();
    expect(await world.answer(phoneOf(0), answersOf(0))).toBe(true);
    await world.walkTo(reminding);
    expect(world.messages().map(({ to }) => to)).toHaveLength(people.length + 2);
    await expectOneEach(world, people.map(phoneOf));
    expect(await world.answer(phoneOf(1), answersOf(1))).toBe(true);
  }));

test('a rotation that begins before a wave opens and ends after it changes no link either', () =>
  inWorld(async ({ world, beginRotation }) => {
    const end = await beginRotation();
    await world.walkTo(opening);
    await end();
    await world.walkTo(reminding);
    expect(world.messages()).toHaveLength(2 * people.length);
    await expectOneEach(world, people.map(phoneOf));
  }));

test('who is invited after a rotation, to a wave that opened before, gets one link, by the key of the wave', () =>
  inWorld(async ({ world, service, rotate }) => {
    world.moveTo(opening);
    await runClock(world.clockDeps);
    await deliver(world.deliverDeps, world.deliveries.splice(0));
    const settled = await world.stores.waveKeys.settled(wave);
    rotate();
    await world.addPerson(phoneOf(7));
    await world.walkTo(reminding);
    expect(await world.stores.waveKeys.settled(wave)).toBe(settled);
    expect(settled).toBe(service.version('link key', 'AWSPREVIOUS'));
    expect(world.messages()).toHaveLength(2 * (people.length + 1));
    await expectOneEach(world, [...people, 7].map(phoneOf));
  }));

test('the wave after a rotation is made with the new key', () =>
  inWorld(async ({ world, service, rotate }) => {
    await world.stores.studio.saveSeries({ ...series, everyMonths: 1 });
    await world.walkTo(opening);
    rotate();
    await world.walkTo(momentOf('2026-04-02', 12));
    const second = await world.stores.waveKeys.settled(`${code}-abc123-2`);
    expect(second).toBe(service.version('link key', 'AWSCURRENT'));
    expect(second).not.toBe(await world.stores.waveKeys.settled(wave));
  }));

test('two calls that settle the key of a wave at once, each with another, agree', () =>
  inWorld(async ({ world }) => {
    world.moveTo(opening);
    await runClock(world.clockDeps);
    const queued = world.deliveries.splice(0);
    const keys = new Map<string, CryptoKey>();
    for (const id of ['one', 'other']) keys.set(id, await importLinkKey(await keyFrom(id)));
    const { settle } = world.stores.waveKeys;
    const deliverWith = (mine: string) => {
      // Both have looked, and found that nobody has settled a key, before either settles its own.
      const waveKeys = { settled: async () => undefined, settle };
      const key = async (id: string) => keys.get(id) ?? Promise.reject(new Error('no such key'));
      return deliver({ ...world.deliverDeps, waveKeys, linkKeys: { versionFor: async () => mine, key } }, queued);
    };
    expect(await Promise.all([deliverWith('one'), deliverWith('other')])).toEqual([[], []]);
    await expectOneEach(world, people.map(phoneOf));
  }));

/** Invitations as the release sent them that settled no key: made with the key that was in use when it started. */
const inviteByPreviousRelease = async ({ world, service }: Rotating) => {
  const key = await importLinkKey(await keyFrom((await readCurrent(secretReader(service.client, 'link key'))).text));
  const { contacts, tickets } = world.stores;
  world.moveTo(opening);
  await runClock(world.clockDeps);
  world.deliveries.length = 0;
  for (const { id, phone } of await contacts.list(code)) {
    const secret = await ticketSecret(key, wave, id);
    await tickets.issue(ticketKey(secret), wave, 'nb');
    await world.deliverDeps.gateway.send({ id, to: phone, text: `https://svar.example.no/s/${secret} ` });
    await contacts.remember(wave, id, ticketKey(secret), 'invitation', world.now());
  }
};

test.each([true, false])(
  'a wave that the previous release opened reminds with its own links (rotated since: %s)',
  (rotated) =>
    inWorld(async (rotating) => {
      await inviteByPreviousRelease(rotating);
      rotating.world.moveTo(opening + 60_000);
      if (rotated) rotating.rotate();
      await rotating.world.walkTo(reminding);
      expect(rotating.world.messages()).toHaveLength(2 * people.length);
      await expectOneEach(rotating.world, people.map(phoneOf));
    }),
);

test('when the key of a wave is gone nothing is sent under another, and everything is given back', () =>
  inWorld(async ({ world, rotate }) => {
    await world.walkTo(opening);
    rotate();
    rotate();
    const before = world.messages().length;
    world.moveTo(reminding);
    await runClock(world.clockDeps);
    const queued = world.deliveries.splice(0);
    expect(queued).toHaveLength(people.length);
    expect(await deliver(world.deliverDeps, queued)).toEqual(queued);
    expect(world.messages()).toHaveLength(before);
    await expectOneEach(world, people.map(phoneOf));
  }));

/**
 * Invitations, an answer, reminders; killed at the `n`th write, with the key rotated before it is
 * started again. Returns whether there were so many writes.
 */
const killedAt = async (n: number): Promise<boolean> => {
  let killed = false;
  await inWorld(async ({ world, service, beginRotation }) => {
    const endRotation = await beginRotation();
    world.fault.killAt(n);
    world.whenRestarted(async () => {
      killed = true;
      await endRotation();
    });
    await world.walkTo(opening);
    await world.answer(phoneOf(0), answersOf(0));
    await world.walkTo(reminding);
    await expectOneEach(world, people.map(phoneOf));
    const open = await world.stores.studio.wave(wave);
    expect(open).toMatchObject({ sent: ['invitation', 'reminder-1'] });
    expect(service.value('link key', 'AWSCURRENT')).toBe(killed ? 'key 1' : 'key 0');
  });
  return killed;
};

test('killed at any write, with a rotation before it is started again, everybody has one ticket and every link leads to it', async () => {
  let killed = 0;
  for (let n = 1; await killedAt(n); n++) killed += 1;
  expect(killed).toBeGreaterThan(20);
}, 300_000);

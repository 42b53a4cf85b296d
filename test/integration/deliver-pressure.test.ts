import { afterEach, beforeEach, expect, test } from 'vitest';
import { mostAsked, runClock } from '#functions/clock/run.ts';
import { deliver } from '#functions/deliver/deliver.ts';
import { GatewayUnavailable, type SmsGateway } from '#functions/messaging/gateway.ts';
import { leftAlone } from '#functions/messaging/left-alone.ts';
import { patient } from '#functions/messaging/patient.ts';
import type { Delivery } from '#functions/queue/queue.ts';
import type { Contact } from '#functions/store/contacts.ts';
import { contactId, messageId } from '#shared/wave/ticket.ts';
import { isQuiet, momentOf } from '#shared/wave/zone.ts';
import { code, type PipelineWorld, phoneOf, pipelineWorld, series } from './pipeline-world.ts';

const minute = 60_000;
const hour = 60 * minute;
/** As `infra/work-queue.ts` sets them for deliver. */
const queueRules = { receives: 5, hiddenMs: 18 * minute, batch: 10 };
/** Deliver's time limit, of which the queue hides a message for six times. */
const limitMs = queueRules.hiddenMs / 6;
const everyMs = 5 * minute;
const people = 20;

let world: PipelineWorld;
beforeEach(async () => {
  world = await pipelineWorld();
  await world.seed();
  for (let i = 0; i < people; i++) await world.addPerson(phoneOf(i));
  await world.stores.studio.saveSeries({ ...series, everyMonths: 12 });
  world.moveTo(momentOf('2026-03-02', 10));
});
afterEach(() => world.close());

type Limits = { everyMs: number; upAt?: number; wishMs?: (wait: number) => number };

/** A gateway that takes one message every so often, none before it is up, and says how long it wishes to be left alone. */
const limited = ({ everyMs: gap, upAt = 0, wishMs = (wait) => wait }: Limits) => {
  const taken: { to: string; at: number }[] = [];
  let free = upAt;
  let wish = 0;
  let importunate = 0;
  const gateway: SmsGateway = {
    async send({ to }) {
      const now = world.now();
      if (now < wish) importunate += 1;
      if (now < free) {
        wish = now + wishMs(free - now);
        throw new GatewayUnavailable('it answered 429', wish - now);
      }
      free = now + gap;
      taken.push({ to, at: now });
      return { status: 'accepted' };
    },
  };
  return { gateway, taken, importunate: () => importunate };
};

/**
 * Clock, queue and deliver until a moment, in the world's time: messages that deliver wants again are hidden for as long as
 * the queue hides them, and are dead letters when they were received too often. Returns those. No call may outlast its limit.
 */
const runUntil = async (end: number, gateway: SmsGateway): Promise<Delivery[]> => {
  const queue: { message: Delivery; visibleAt: number; receives: number }[] = [];
  const dead: Delivery[] = [];
  const pause = async (ms: number) => world.moveTo(world.now() + ms);
  const deps = {
    ...world.deliverDeps,
    gateway: patient(leftAlone(gateway, { now: world.now }), {
      attempts: 3,
      longestPauseMs: 15_000,
      pause,
      random: () => 0.5,
    }),
  };
  for (let nextRun = world.now(); world.now() < end; ) {
    if (world.now() >= nextRun) {
      await runClock(world.clockDeps);
      for (const message of world.deliveries.splice(0)) queue.push({ message, visibleAt: world.now(), receives: 0 });
      nextRun += everyMs;
    }
    const got = queue.filter(({ visibleAt }) => visibleAt <= world.now()).slice(0, queueRules.batch);
    if (got.length === 0) {
      const later = queue.map(({ visibleAt }) => visibleAt).filter((at) => at > world.now());
      world.moveTo(Math.min(nextRun, ...later));
      continue;
    }
    const began = world.now();
    const again = new Set(
      await deliver(
        deps,
        got.map(({ message }) => message),
      ),
    );
    expect(world.now() - began).toBeLessThan(limitMs);
    for (const received of got) {
      received.receives += 1;
      received.visibleAt = world.now() + queueRules.hiddenMs;
      const failed = again.has(received.message);
      if (failed && received.receives >= queueRules.receives) dead.push(received.message);
      if (!failed || received.receives >= queueRules.receives) queue.splice(queue.indexOf(received), 1);
    }
    world.moveTo(world.now() + 100); // a call takes some time of its own
  }
  return dead;
};

const everybody = Array.from({ length: people }, (_, i) => phoneOf(i)).sort();
const toOf = (taken: readonly { to: string }[]) => taken.map(({ to }) => to).sort();
const gaps = (taken: readonly { at: number }[]) => taken.slice(1).map(({ at }, i) => at - (taken[i]?.at ?? 0));
const wave = () => world.stores.studio.wave(`${code}-abc123-1`);

test.each([
  ['four a minute', { everyMs: 15_000 }, 30 * minute],
  ['one a second, asked to wait ten', { everyMs: 1_000, wishMs: () => 10_000 }, 20 * minute],
  ['one a minute', { everyMs: minute }, 2.5 * hour],
])('a gateway that takes %s gets each message once, no faster, as it wished', async (_, limits, within) => {
  const { gateway, taken, importunate } = limited(limits);
  const began = world.now();
  expect(await runUntil(began + within, gateway)).toEqual([]);
  expect(toOf(taken)).toEqual(everybody);
  expect(Math.min(...gaps(taken))).toBeGreaterThanOrEqual(limits.everyMs);
  expect(importunate()).toBe(0);
  expect(await wave()).toMatchObject({ state: 'open', sent: ['invitation'] });
});

test('a gateway that is down for hours makes no dead letters; each message goes out once when it is up', async () => {
  const upAt = world.now() + 3 * hour;
  const { gateway, taken, importunate } = limited({
    everyMs: 200,
    upAt,
    wishMs: (wait) => Math.min(wait, 10 * minute),
  });
  expect(await runUntil(upAt + 20 * minute, gateway)).toEqual([]);
  expect(toOf(taken)).toEqual(everybody);
  expect(importunate()).toBe(0);
  expect(await wave()).toMatchObject({ sent: ['invitation'] });
});

test('a gateway so slow that night falls wakes nobody, and goes on in the morning', async () => {
  world.moveTo(momentOf('2026-03-02', 18));
  const { gateway, taken } = limited({ everyMs: 15 * minute }); // five hours for all
  expect(await runUntil(momentOf('2026-03-03', 13), gateway)).toEqual([]);
  expect(toOf(taken)).toEqual(everybody);
  expect(taken.filter(({ at }) => isQuiet(series.quiet, at))).toEqual([]);
  expect(taken.some(({ at }) => at > momentOf('2026-03-03', 7))).toBe(true);
});

test('a gateway too slow for the wave sends nothing after the last day, and what was not sent is no dead letter', async () => {
  world.moveTo(momentOf('2026-03-15', 19));
  const { gateway, taken } = limited({ everyMs: 5 * minute });
  expect(await runUntil(momentOf('2026-03-16', 9), gateway)).toEqual([]);
  expect(taken.length).toBeGreaterThan(5);
  expect(taken.length).toBeLessThan(people);
  expect(taken.filter(({ at }) => at >= momentOf('2026-03-15', 20))).toEqual([]);
});

/** A gateway that takes each message at its third try, but some never, and wishes to be left alone before that. */
const reluctant = (wishMs: number, never: ReadonlySet<string>) => {
  const tried = new Map<string, number>();
  const taken: string[] = [];
  const gateway: SmsGateway = {
    async send({ id }) {
      const nth = (tried.get(id) ?? 0) + 1;
      tried.set(id, nth);
      if (nth % 3 !== 0 || never.has(id)) throw new GatewayUnavailable('it answered 429', wishMs);
      taken.push(id);
      return { status: 'accepted' };
    },
  };
  return { gateway, taken };
};

/** Other municipalities with a list of one person each, whose waves open at the same time. */
const addPlaces = async (count: number): Promise<string[]> => {
  const { studio, contacts } = world.stores;
  const profile = await studio.municipality(code);
  if (!profile) throw new Error('the municipality is missing');
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const municipality = String(5100 + i);
    const id = contactId(municipality, phoneOf(i));
    await studio.addMunicipality({ ...profile, code: municipality });
    await contacts.save({ id, municipality, phone: phoneOf(i), language: 'nb' });
    await studio.saveSeries({ ...series, municipality, everyMonths: 12 });
    ids.push(messageId(`${municipality}-abc123-1`, id, 'invitation'));
  }
  return ids;
};

test.each([
  ['takes each at the third try', 0],
  ['takes each at the third try, but never the first three', 3],
])('ten waves in one batch end within the time limit of a call when a slow gateway %s', async (_, nevers) => {
  for (const { id } of await world.stores.contacts.list(code)) await world.stores.contacts.mark(code, id, 'stopped');
  const ids = await addPlaces(10);
  const never = new Set(ids.slice(0, nevers));
  const { gateway, taken } = reluctant(15_000, never);
  expect(await runUntil(world.now() + 2 * hour, gateway)).toEqual([]);
  expect(taken.toSorted()).toEqual(ids.slice(nevers).sort());
  const waves = await Promise.all(ids.map((_, i) => world.stores.studio.wave(`${5100 + i}-abc123-1`)));
  expect(waves.map((wave) => wave?.state === 'open' && wave.sent)).toEqual(
    ids.map((id) => (never.has(id) ? [] : ['invitation'])),
  );
});

const longList = (municipality: string): Contact[] =>
  Array.from({ length: 2.5 * mostAsked }, (_, i) => ({
    id: String(i),
    municipality,
    phone: phoneOf(i),
    language: 'nb',
    status: 'active',
  }));

test('waves of several municipalities share what one run asks for', async () => {
  const { studio } = world.stores;
  const profile = await studio.municipality(code);
  if (!profile) throw new Error('the municipality is missing');
  await studio.addMunicipality({ ...profile, code: '5028' });
  await studio.saveSeries({ ...series, municipality: '5028', everyMonths: 12 });
  world.moveTo(momentOf('2026-03-02', 9));
  await runClock(world.clockDeps); // plans both
  world.moveTo(momentOf('2026-03-02', 10));
  const list = async (municipality: string) => longList(municipality);
  await runClock({ ...world.clockDeps, contacts: { ...world.clockDeps.contacts, list } });
  const asked = Map.groupBy(world.deliveries.splice(0), ({ wave }) => wave.slice(0, 4));
  expect([...asked].map(([municipality, messages]) => [municipality, messages.length])).toEqual([
    [code, mostAsked / 2],
    ['5028', mostAsked / 2],
  ]);
});

test('of a long list each run asks for so many, beginning elsewhere, until everybody was asked for', async () => {
  const long = longList(code);
  const deps = { ...world.clockDeps, contacts: { ...world.clockDeps.contacts, list: async () => long } };
  const asked = new Set<string>();
  for (let run = 0; run < 3; run++) {
    await runClock(deps);
    const messages = world.deliveries.splice(0);
    expect(messages).toHaveLength(mostAsked);
    for (const { contact } of messages) asked.add(contact);
    world.moveTo(world.now() + everyMs);
  }
  expect(asked.size).toBe(long.length);
});

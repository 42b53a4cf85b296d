import { afterEach, beforeEach, expect, test } from 'vitest';
import { runClock } from '#functions/clock/run.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { code, type PipelineWorld, phoneOf, pipelineWorld, series } from './pipeline-world.ts';

let world: PipelineWorld;
const first = `${code}-abc123-1`;
beforeEach(async () => {
  world = await pipelineWorld();
  await world.seed();
  await world.stores.studio.saveSeries(series);
});
afterEach(() => world.close());

const did = async () => (await runClock(world.clockDeps)).map(({ did }) => did);

test('"stop" from an old wave reaches the contact before the next wave is sent', async () => {
  await world.addPerson(phoneOf(0));
  await world.addPerson(phoneOf(1));
  await world.walkTo(momentOf('2026-04-01', 12)); // closed and published: its tickets are gone
  await world.stopFrom(phoneOf(0));
  const before = world.messages().length;
  await world.walkTo(momentOf('2026-06-02', 12));
  expect(
    world
      .messages()
      .slice(before)
      .map(({ to }) => to),
  ).toEqual([phoneOf(1)]);
  expect(await world.stores.requests.pendingStops(0)).toEqual([]);
});

test('whoever asked for a pause is sent nothing while it lasts, and again when it is over', async () => {
  await world.addPerson(phoneOf(0));
  await world.addPerson(phoneOf(1));
  await world.walkTo(momentOf('2026-03-02', 12));
  await world.pauseFrom(phoneOf(0), '2026-06-02');
  expect(await did()).toContain('paused-contacts');
  const sentTo = async (day: string) => {
    const before = world.messages().length;
    await world.walkTo(momentOf(day, 12));
    return world
      .messages()
      .slice(before)
      .map(({ to }) => to)
      .sort();
  };
  expect(await sentTo('2026-06-01')).not.toContain(phoneOf(0));
  expect(await sentTo('2026-12-31')).toContain(phoneOf(0));
});

test('a stop and pauses in any order and number end in the same: the stop, and the longest pause', async () => {
  await world.addPerson(phoneOf(0));
  await world.walkTo(momentOf('2026-03-02', 12));
  const wishes = [
    () => world.stopFrom(phoneOf(0)),
    () => world.pauseFrom(phoneOf(0), '2026-04-01'),
    () => world.pauseFrom(phoneOf(0), '2026-09-01'),
    async () => void (await did()),
  ];
  for (const order of ['0123', '2310', '1323032', '3021312', '231310']) {
    for (const wish of order) await wishes[Number(wish)]?.();
    await did();
    expect(await world.stores.contacts.list(code), order).toMatchObject([
      { status: 'stopped', pausedUntil: '2026-09-01' },
    ]);
  }
});

test.each(['before', 'after'])(
  'a stop is taken back %s the clock has acted on it, and messages come again',
  async (when) => {
    await world.addPerson(phoneOf(0));
    await world.walkTo(momentOf('2026-04-01', 12)); // published: only the link is left
    await world.stopFrom(phoneOf(0));
    if (when === 'after') expect(await did()).toContain('stopped-contacts');
    await world.takeBackFrom(phoneOf(0));
    await did();
    expect(await world.stores.contacts.list(code)).toMatchObject([{ status: 'active' }]);
    expect(await world.stores.requests.pendingTakenBack(0)).toEqual([]);
    const before = world.messages().length;
    await world.walkTo(momentOf('2026-06-02', 12));
    expect(world.messages().length).toBe(before + 1);
  },
);

test('of stops and takings back in any order and number the last press counts, whenever the clock comes by', async () => {
  const person = await world.addPerson(phoneOf(0));
  await world.walkTo(momentOf('2026-03-02', 12));
  const { contacts } = world.stores;
  const presses = {
    s: () => world.stopFrom(phoneOf(0)),
    b: () => world.takeBackFrom(phoneOf(0)),
    c: async () => void (await did()),
  };
  for (const order of ['sb', 'scb', 'sbs', 'scbs', 'scbcs', 'bs', 'bcb', 'sscbb', 'scbscb', 'scsb']) {
    for (const press of order) await presses[press as keyof typeof presses]();
    await did();
    const [contact] = await contacts.some(code, [person]);
    expect(contact?.status, order).toBe(order.at(-1) === 's' ? 'stopped' : 'active');
  }
});

test('a link takes back what it alone has stopped, and nothing else', async () => {
  const person = await world.addPerson(phoneOf(0));
  await world.walkTo(momentOf('2026-03-02', 12));
  const { contacts } = world.stores;
  const others = {
    'an answer to the gateway': () => contacts.mark(code, person, 'stopped'),
    'another link of hers': () => contacts.stop(code, person, 'another'),
  };
  for (const [who, stops] of Object.entries(others))
    for (const isFirst of [true, false]) {
      if (isFirst) await stops();
      await world.stopFrom(phoneOf(0));
      await did();
      if (!isFirst) await stops();
      await world.takeBackFrom(phoneOf(0));
      await did();
      expect(await contacts.some(code, [person]), who).toMatchObject([{ status: 'stopped' }]);
      await contacts.join({ id: person, municipality: code, phone: phoneOf(0), language: 'nb' }, '2026-03-02');
    }
});

test.each(['stop', 'back'])(
  'a "%s" that comes while a slow clock does the contrary is done, also when a quick one was between',
  async (last) => {
    const person = await world.addPerson(phoneOf(0));
    await world.walkTo(momentOf('2026-03-02', 12));
    const { contacts } = world.stores;
    const presses = { stop: () => world.stopFrom(phoneOf(0)), back: () => world.takeBackFrom(phoneOf(0)) };
    const overtaken = async () => {
      await presses[last as keyof typeof presses]();
      await did();
    };
    await presses.stop();
    if (last === 'stop') {
      await did();
      await presses.back();
    }
    const act = last === 'stop' ? 'takeBackStop' : 'stop';
    const slow = {
      ...contacts,
      [act]: async (...whom: Parameters<typeof contacts.takeBackStop>) => {
        await overtaken();
        return contacts[act](...whom);
      },
    };
    await runClock({ ...world.clockDeps, contacts: slow });
    await did();
    expect(await contacts.some(code, [person])).toMatchObject([{ status: last === 'stop' ? 'stopped' : 'active' }]);
  },
);

test('a stop request that belongs to nobody is settled and does not come back', async () => {
  await world.stores.requests.requestStop('a key that nobody remembers', world.now());
  await did();
  expect(await world.stores.requests.pendingStops(0)).toEqual([]);
});

test('a flood of made-up stop requests stalls nothing and hides no real one', async () => {
  await world.addPerson(phoneOf(0));
  await world.walkTo(momentOf('2026-04-01', 12));
  for (let i = 0; i < 1_200; i++) await world.stores.requests.requestStop(`made-up-${i}`, world.now());
  await world.stopFrom(phoneOf(0));
  expect(await did()).toContain('stopped-contacts');
  expect(await world.stores.requests.pendingStops(0)).toHaveLength(200);
});

test.each(['pendingStops', 'pendingPauses'] as const)(
  'when requests cannot be read nothing is sent, and waves close all the same: %s',
  async (read) => {
    await world.addPerson(phoneOf(0));
    await did();
    const { requests } = world.stores;
    const blind = { ...requests, [read]: () => Promise.reject(new Error('cannot be read')) };
    const run = () => runClock({ ...world.clockDeps, requests: blind });
    world.moveTo(momentOf('2026-03-02', 10));
    await expect(run()).rejects.toThrow(AggregateError);
    expect(await world.stores.studio.wave(first)).toMatchObject({ state: 'open', sent: [] });
    expect(world.deliveries).toEqual([]);
    world.moveTo(momentOf('2026-03-16', 0));
    await expect(run()).rejects.toThrow(AggregateError);
    expect(await world.stores.studio.wave(first)).toMatchObject({ state: 'closing' });
  },
);

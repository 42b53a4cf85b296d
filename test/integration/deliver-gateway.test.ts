import type { SQSRecord } from 'aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runClock } from '#functions/clock/run.ts';
import { deliver } from '#functions/deliver/deliver.ts';
import { deliveriesHandler } from '#functions/deliver/deliveries.ts';
import { GatewayUnavailable, MessageFailed } from '#functions/messaging/gateway.ts';
import type { Delivery } from '#functions/queue/queue.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { type DeliverWorld, deliverWorld, wave } from './deliver-world.ts';
import { code, phoneOf, refusedPhone } from './pipeline-world.ts';

let world: DeliverWorld;
let queued: Delivery[];
beforeEach(async () => {
  world = await deliverWorld();
  queued = world.queued;
});
afterEach(() => world.close());

test('a number that the gateway refuses is marked and not tried again', async () => {
  const contact = await world.addPerson(refusedPhone);
  expect(await deliver(world.deliverDeps, [{ wave, contact, step: 'invitation' }])).toEqual([]);
  expect(await world.statusOf(refusedPhone)).toBe('undeliverable');
  await world.settle();
  expect(await world.stores.studio.wave(wave)).toMatchObject({ sent: ['invitation'] });
});

test('somebody who told the gateway that she wants no more is marked so, and not tried again', async () => {
  const stopping = { send: async () => ({ status: 'stopped' }) as const };
  expect(await deliver({ ...world.deliverDeps, gateway: stopping }, queued.slice(0, 1))).toEqual([]);
  const [contact] = await world.stores.contacts.some(code, [queued[0]?.contact ?? '']);
  expect(contact?.status).toBe('stopped');
});

test('when the gateway is down the rest is left untried, and goes out when it is up and the clock has asked again', async () => {
  let tries = 0;
  const down = {
    send: async () => {
      tries += 1;
      throw new GatewayUnavailable('it answered 503');
    },
  };
  expect(await deliver({ ...world.deliverDeps, gateway: down }, queued)).toEqual([]);
  expect(tries).toBe(1);
  await world.settle();
  expect(world.messages()).toHaveLength(3);
});

test('a slow gateway does not keep a call busy until the wave may be over: the clock asks for the rest', async () => {
  const { gateway } = world.deliverDeps;
  const slow = {
    send: async (message: Parameters<typeof gateway.send>[0]) => {
      world.moveTo(world.now() + 60_000);
      return gateway.send(message);
    },
  };
  expect(await deliver({ ...world.deliverDeps, gateway: slow }, queued)).toEqual([]);
  expect(world.messages()).toHaveLength(1);
  await world.settle();
  expect(world.messages()).toHaveLength(3);
});

test.each([new TypeError('a mistake of ours'), new MessageFailed('it answered 413')])(
  'one message that fails for its own reason does not hold up the others: %s',
  async (error) => {
    const { gateway } = world.deliverDeps;
    const picky = {
      send: (message: Parameters<typeof gateway.send>[0]) =>
        message.to === phoneOf(1) ? Promise.reject(error) : gateway.send(message),
    };
    const contact = await world.addPerson(phoneOf(1));
    expect(await deliver({ ...world.deliverDeps, gateway: picky }, queued)).toEqual([
      { wave, contact, step: 'invitation' },
    ]);
    expect(world.messages()).toHaveLength(2);
  },
);

test('a number on which the gateway always breaks down holds up nobody for ever', async () => {
  const { gateway } = world.deliverDeps;
  const broken = {
    send: (message: Parameters<typeof gateway.send>[0]) =>
      message.to === phoneOf(1) ? Promise.reject(new GatewayUnavailable('it answered 500')) : gateway.send(message),
  };
  for (let asked = 1; asked <= queued.length; asked++) {
    await deliver({ ...world.deliverDeps, gateway: broken }, queued);
    world.moveTo(world.now() + 5 * 60_000);
  }
  expect(new Set(world.messages().map(({ to }) => to))).toEqual(new Set([phoneOf(0), phoneOf(2)]));
});

test('an invitation that cannot be sent holds back nobody else’s reminder, and goes out when it can', async () => {
  const { gateway } = world.deliverDeps;
  const failing = {
    send: (message: Parameters<typeof gateway.send>[0]) =>
      message.to === phoneOf(1) ? Promise.reject(new MessageFailed('it answered 413')) : gateway.send(message),
  };
  const round = async (deps = world.deliverDeps) => {
    await runClock(world.clockDeps);
    const before = world.messages().length;
    await deliver(deps, world.deliveries.splice(0));
    return world
      .messages()
      .slice(before)
      .map(({ to }) => to)
      .sort();
  };
  expect(await round({ ...world.deliverDeps, gateway: failing })).toEqual([phoneOf(0), phoneOf(2)]);
  world.moveTo(momentOf('2026-03-05', 10));
  expect(await round({ ...world.deliverDeps, gateway: failing })).toEqual([phoneOf(0), phoneOf(2)]);
  expect(await round({ ...world.deliverDeps, gateway: failing })).toEqual([]);
  expect(await round()).toEqual([phoneOf(1)]);
  // Invited now, so not reminded now.
  await world.settle();
  expect(world.messages().filter(({ to }) => to === phoneOf(1))).toHaveLength(1);
  expect(await world.stores.studio.wave(wave)).toMatchObject({ sent: ['reminder-1', 'invitation'] });
});

const record = (messageId: string, body: string): SQSRecord => ({
  messageId,
  receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
  body,
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: '1772442000000',
    SenderId: 'AIDAIENQZJOLO23YVJ4VO',
    ApproximateFirstReceiveTimestamp: '1772442000001',
  },
  messageAttributes: {},
  md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:eu-north-1:123456789012:deliveries',
  awsRegion: 'eu-north-1',
});

test('of one event only what failed goes back to the queue; what is no message ends in the dead-letter queue', async () => {
  const { gateway } = world.deliverDeps;
  const failing = {
    send: (message: Parameters<typeof gateway.send>[0]) =>
      message.to === phoneOf(1) ? Promise.reject(new TypeError('a mistake of ours')) : gateway.send(message),
  };
  const handler = deliveriesHandler({ ...world.deliverDeps, gateway: failing });
  const good = queued.map((message, i) => record(`good-${i}`, JSON.stringify(message)));
  const bad = ['', '{}', 'null', '{"wave":"../x","contact":"c","step":"invitation"}'].map((body, i) =>
    record(`bad-${i}`, body),
  );
  const { batchItemFailures } = await handler({ Records: [...bad.slice(0, 2), ...good, ...bad.slice(2)] });
  const names = batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  const contact = await world.addPerson(phoneOf(1));
  expect(names).toEqual(['bad-0', 'bad-1', `good-${queued.findIndex((m) => m.contact === contact)}`, 'bad-2', 'bad-3']);
  expect(world.messages()).toHaveLength(2);
});

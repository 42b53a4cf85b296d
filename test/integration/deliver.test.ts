import type { SQSRecord } from 'aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runClock } from '#functions/clock/run.ts';
import { deliver } from '#functions/deliver/deliver.ts';
import { deliveriesHandler } from '#functions/deliver/deliveries.ts';
import { GatewayUnavailable, MessageFailed } from '#functions/messaging/gateway.ts';
import type { Delivery } from '#functions/queue/queue.ts';
import { ticketKey, ticketSecret } from '#shared/wave/ticket.ts';
import { stop } from '#shared/wave/wave.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { answersOf, code, type PipelineWorld, phoneOf, pipelineWorld, refusedPhone, series } from './pipeline-world.ts';

let world: PipelineWorld;
const wave = `${code}-abc123-1`;
/** Everybody's invitation, as the clock has just put them into the queue. */
let queued: Delivery[];
beforeEach(async () => {
  world = await pipelineWorld();
  await world.seed();
  for (const phone of [phoneOf(0), phoneOf(1), phoneOf(2)]) await world.addPerson(phone);
  await world.stores.studio.saveSeries({ ...series, everyMonths: 12 });
  world.moveTo(momentOf('2026-03-02', 10));
  await runClock(world.clockDeps);
  queued = world.deliveries.splice(0);
});
afterEach(() => world.close());

const statusOf = async (phone: string) =>
  (await world.stores.contacts.list(code)).find((c) => c.phone === phone)?.status;
const ticketOf = async (contact: string) => {
  const key = await world.deliverDeps.linkKeys.key('standing');
  return ticketKey(await ticketSecret(key, wave, contact));
};

test('messages that come twice, in any order, and at once are sent once', async () => {
  await Promise.all([deliver(world.deliverDeps, queued), deliver(world.deliverDeps, queued.toReversed())]);
  expect(await deliver(world.deliverDeps, [...queued, ...queued])).toEqual([]);
  expect(
    world
      .messages()
      .map(({ to }) => to)
      .sort(),
  ).toEqual([phoneOf(0), phoneOf(1), phoneOf(2)]);
});

test('the link works before anybody can hold it', async () => {
  const seen: boolean[] = [];
  const gateway = {
    send: async ({ text }: { text: string }) => {
      const ticket = await world.stores.tickets.get(ticketKey(/\/s\/(\S+)/.exec(text)?.[1] ?? ''));
      seen.push(ticket?.state === 'open');
      return { status: 'accepted' } as const;
    },
  };
  await deliver({ ...world.deliverDeps, gateway }, queued);
  expect(seen).toEqual([true, true, true]);
});

test('a number that the gateway refuses is marked and not tried again', async () => {
  const contact = await world.addPerson(refusedPhone);
  expect(await deliver(world.deliverDeps, [{ wave, contact, step: 'invitation' }])).toEqual([]);
  expect(await statusOf(refusedPhone)).toBe('undeliverable');
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

test('a reminder that comes too soon after the invitation is left out, though it was queued', async () => {
  world.moveTo(momentOf('2026-03-05', 9));
  await deliver(world.deliverDeps, queued);
  world.moveTo(momentOf('2026-03-05', 10));
  expect(
    await deliver(
      world.deliverDeps,
      queued.map((message) => ({ ...message, step: 'reminder-1' as const })),
    ),
  ).toEqual([]);
  expect(world.messages()).toHaveLength(3);
});

test('in quiet hours messages are dropped and nobody is woken; the clock asks again in the morning', async () => {
  world.moveTo(momentOf('2026-03-02', 23));
  expect(await deliver(world.deliverDeps, queued)).toEqual([]);
  await world.settle();
  expect(world.messages()).toEqual([]);
  world.moveTo(momentOf('2026-03-03', 8));
  await world.settle();
  expect(world.messages()).toHaveLength(3);
});

test('what was queued before a wave was stopped is not sent after', async () => {
  const open = await world.stores.studio.wave(wave);
  if (open) await world.stores.studio.changeWave(stop(open, world.now()));
  expect(await deliver(world.deliverDeps, queued)).toEqual([]);
  expect(world.messages()).toEqual([]);
  expect((await world.leftOf(wave)).tickets).toBe(0);
});

test('nothing is sent after the last day, even before the clock has closed the wave', async () => {
  world.moveTo(momentOf('2026-03-16', 0));
  expect(await deliver(world.deliverDeps, queued)).toEqual([]);
  expect(world.messages()).toEqual([]);
});

test('a message of a step that is over, or of a wave that nobody knows, is dropped', async () => {
  const contact = await world.addPerson(phoneOf(0));
  const old: Delivery[] = [
    { wave, contact, step: 'reminder-1' },
    { wave: `${code}-abc123-77`, contact, step: 'invitation' },
  ];
  expect(await deliver(world.deliverDeps, old)).toEqual([]);
  expect(world.messages()).toEqual([]);
});

test('a reminder goes only to those who were invited and have not answered', async () => {
  await deliver(world.deliverDeps, queued);
  await world.settle();
  await world.answer(phoneOf(0), answersOf(0));
  const late = await world.addPerson(phoneOf(5));
  world.moveTo(momentOf('2026-03-05', 10));
  const all = [...queued, { wave, contact: late, step: 'invitation' as const }];
  await deliver(
    world.deliverDeps,
    all.map((message) => ({ ...message, step: 'reminder-1' as const })),
  );
  expect(
    world
      .messages()
      .slice(3)
      .map(({ to }) => to)
      .sort(),
  ).toEqual([phoneOf(1), phoneOf(2)]);
});

test('who has stopped or cannot be reached is skipped, though the message was queued before', async () => {
  await world.stores.contacts.mark(code, await world.addPerson(phoneOf(0)), 'stopped');
  await world.stores.contacts.mark(code, await world.addPerson(phoneOf(1)), 'undeliverable');
  await deliver(world.deliverDeps, queued);
  expect(world.messages().map(({ to }) => to)).toEqual([phoneOf(2)]);
});

test('"stop" pressed on a message that nobody remembers sending is honoured, also when the clock has settled it', async () => {
  const contact = await world.addPerson(phoneOf(0));
  const ticket = await ticketOf(contact);
  // Sent, then killed before it was remembered; the person stops; the clock finds nobody and settles the request.
  await world.stores.tickets.issue(ticket, wave, 'nb');
  await world.stores.requests.requestStop(ticket, world.now());
  await runClock(world.clockDeps);
  expect(await world.stores.requests.pendingStops(0)).toEqual([]);
  await deliver(world.deliverDeps, queued);
  expect(world.messages().map(({ to }) => to)).not.toContain(phoneOf(0));
  expect(await statusOf(phoneOf(0))).toBe('stopped');
});

test('a pause asked for on a message that nobody remembers sending is honoured, also when the clock has settled it', async () => {
  const contact = await world.addPerson(phoneOf(0));
  const ticket = await ticketOf(contact);
  await world.stores.tickets.issue(ticket, wave, 'nb');
  await world.stores.requests.requestPause(ticket, '2026-06-01', world.now());
  await runClock(world.clockDeps);
  expect((await world.stores.requests.pendingPauses(0)).size).toBe(0);
  await deliver(world.deliverDeps, queued);
  expect(
    world
      .messages()
      .map(({ to }) => to)
      .sort(),
  ).toEqual([phoneOf(1), phoneOf(2)]);
  expect(await world.stores.contacts.some(code, [contact])).toMatchObject([{ pausedUntil: '2026-06-01' }]);
});

test('"stop" pressed while the message is still being remembered is honoured', async () => {
  const contact = await world.addPerson(phoneOf(0));
  const ticket = await ticketOf(contact);
  const { contacts } = world.stores;
  const slow = {
    ...contacts,
    remember: async (...row: Parameters<typeof contacts.remember>) => {
      if (row[1] === contact) {
        await world.stores.requests.requestStop(ticket, world.now());
        await runClock(world.clockDeps);
      }
      await contacts.remember(...row);
    },
  };
  await deliver({ ...world.deliverDeps, contacts: slow }, queued);
  expect(await statusOf(phoneOf(0))).toBe('stopped');
});

test('a stop that is taken back while it is acted on here leaves nobody stopped', async () => {
  const contact = await world.addPerson(phoneOf(0));
  const ticket = await ticketOf(contact);
  const { contacts, requests } = world.stores;
  await requests.requestStop(ticket, world.now());
  const slow = {
    ...contacts,
    stop: async (...whom: Parameters<typeof contacts.stop>) => {
      await requests.takeBackStop(ticket, world.now());
      await runClock(world.clockDeps);
      return contacts.stop(...whom);
    },
  };
  await deliver({ ...world.deliverDeps, contacts: slow }, queued);
  expect(await statusOf(phoneOf(0))).toBe('active');
});

test('somebody whose language we do not write is written to in that of the municipality', async () => {
  const { contacts, tickets } = world.stores;
  await contacts.save({ id: queued[0]?.contact ?? '', municipality: code, phone: phoneOf(0), language: 'ckb' });
  await contacts.save({ id: queued[1]?.contact ?? '', municipality: code, phone: phoneOf(1), language: 'ar' });
  await deliver(world.deliverDeps, queued);
  const issued = await tickets.some(await Promise.all(queued.slice(0, 2).map(({ contact }) => ticketOf(contact))));
  expect(issued.map(({ language }) => language).sort()).toEqual(['ar', 'nb']);
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

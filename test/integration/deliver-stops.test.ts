import { afterEach, beforeEach, expect, test } from 'vitest';
import { runClock } from '#functions/clock/run.ts';
import { deliver } from '#functions/deliver/deliver.ts';
import type { Delivery } from '#functions/queue/queue.ts';
import { type DeliverWorld, deliverWorld, wave } from './deliver-world.ts';
import { code, phoneOf } from './pipeline-world.ts';

let world: DeliverWorld;
let queued: Delivery[];
beforeEach(async () => {
  world = await deliverWorld();
  queued = world.queued;
});
afterEach(() => world.close());

test('who has stopped or cannot be reached is skipped, though the message was queued before', async () => {
  await world.stores.contacts.mark(code, await world.addPerson(phoneOf(0)), 'stopped');
  await world.stores.contacts.mark(code, await world.addPerson(phoneOf(1)), 'undeliverable');
  await deliver(world.deliverDeps, queued);
  expect(world.messages().map(({ to }) => to)).toEqual([phoneOf(2)]);
});

test('"stop" pressed on a message that nobody remembers sending is honoured, also when the clock has settled it', async () => {
  const contact = await world.addPerson(phoneOf(0));
  const ticket = await world.ticketOf(contact);
  // Sent, then killed before it was remembered; the person stops; the clock finds nobody and settles the request.
  await world.stores.tickets.issue(ticket, wave, 'nb');
  await world.stores.requests.requestStop(ticket, world.now());
  await runClock(world.clockDeps);
  expect(await world.stores.requests.pendingStops(0)).toEqual([]);
  await deliver(world.deliverDeps, queued);
  expect(world.messages().map(({ to }) => to)).not.toContain(phoneOf(0));
  expect(await world.statusOf(phoneOf(0))).toBe('stopped');
});

test('a pause asked for on a message that nobody remembers sending is honoured, also when the clock has settled it', async () => {
  const contact = await world.addPerson(phoneOf(0));
  const ticket = await world.ticketOf(contact);
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
  const ticket = await world.ticketOf(contact);
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
  expect(await world.statusOf(phoneOf(0))).toBe('stopped');
});

test('a stop that is taken back while it is acted on here leaves nobody stopped', async () => {
  const contact = await world.addPerson(phoneOf(0));
  const ticket = await world.ticketOf(contact);
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
  expect(await world.statusOf(phoneOf(0))).toBe('active');
});

test('a stop that is taken back while it is found late leaves nobody stopped', async () => {
  const contact = await world.addPerson(phoneOf(0));
  const ticket = await world.ticketOf(contact);
  const { contacts, requests } = world.stores;
  const slow = {
    ...requests,
    askedToStop: async (tickets: readonly string[]) => {
      const asked = await requests.askedToStop(tickets);
      if (asked.size > 0) {
        await requests.takeBackStop(ticket, world.now());
        await runClock(world.clockDeps);
      }
      return asked;
    },
  };
  const pressed = {
    ...contacts,
    remember: async (...row: Parameters<typeof contacts.remember>) => {
      if (row[1] === contact) {
        await requests.requestStop(ticket, world.now());
        await runClock(world.clockDeps);
      }
      await contacts.remember(...row);
    },
  };
  await deliver({ ...world.deliverDeps, contacts: pressed, requests: slow }, queued);
  expect(await requests.pendingTakenBack(0)).toEqual([]);
  expect(await world.statusOf(phoneOf(0))).toBe('active');
});

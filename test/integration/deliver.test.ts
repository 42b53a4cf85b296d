import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliver } from '#functions/deliver/deliver.ts';
import type { Delivery } from '#functions/queue/queue.ts';
import { ticketKey } from '#shared/wave/ticket.ts';
import { stop } from '#shared/wave/wave.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { type DeliverWorld, deliverWorld, wave } from './deliver-world.ts';
import { answersOf, code, phoneOf } from './pipeline-world.ts';

let world: DeliverWorld;
let queued: Delivery[];
beforeEach(async () => {
  world = await deliverWorld();
  queued = world.queued;
});
afterEach(() => world.close());

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

test('somebody whose language we do not write is written to in that of the municipality', async () => {
  const { contacts, tickets } = world.stores;
  await contacts.save({ id: queued[0]?.contact ?? '', municipality: code, phone: phoneOf(0), language: 'ckb' });
  await contacts.save({ id: queued[1]?.contact ?? '', municipality: code, phone: phoneOf(1), language: 'ar' });
  await deliver(world.deliverDeps, queued);
  const issued = await tickets.some(
    await Promise.all(queued.slice(0, 2).map(({ contact }) => world.ticketOf(contact))),
  );
  expect(issued.map(({ language }) => language).sort()).toEqual(['ar', 'nb']);
});

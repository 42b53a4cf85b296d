import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runClock } from '#functions/clock/run.ts';
import { deliver } from '#functions/deliver/deliver.ts';
import { messageId } from '#shared/wave/ticket.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { code, phoneOf } from './pipeline-world.ts';
import { idOf, person, type ReceiptsWorld, receiptsWorld, wave } from './receipts-world.ts';

const day = 86_400_000;

let world: ReceiptsWorld;
beforeEach(async () => {
  world = await receiptsWorld();
});
afterEach(() => world.close());

describe('acted on by the clock', () => {
  const receive = (state: 'undeliverable' | 'stopped', message = idOf()) =>
    world.stores.requests.keepReceipt({ message, state }, world.now());

  test('a receipt that is faster than deliver ends right: nothing is sent to that number again', async () => {
    world.moveTo(momentOf('2026-03-05', 10));
    await runClock(world.clockDeps); // asks for the reminder
    const queued = world.deliveries.splice(0);
    const { gateway } = world.deliverDeps;
    const fast = {
      send: async (message: Parameters<typeof gateway.send>[0]) => {
        const outcome = await gateway.send(message);
        await receive('undeliverable', message.id);
        await runClock(world.clockDeps); // before it is remembered
        return outcome;
      },
    };
    await deliver({ ...world.deliverDeps, gateway: fast }, queued);
    expect([await world.statusOf(), await world.statusOf(phoneOf(1))]).toEqual(['undeliverable', 'undeliverable']);
    expect(await world.pending()).toEqual([]);
  });

  test('a late one, of a wave that is over, still marks', async () => {
    await world.walkTo(momentOf('2026-03-20', 12));
    await receive('undeliverable');
    await runClock(world.clockDeps);
    expect(await world.statusOf()).toBe('undeliverable');
  });

  test('after a month nobody looks any more: the receipt is settled and finds nobody', async () => {
    await world.walkTo(momentOf('2026-05-01', 12));
    await receive('undeliverable');
    await runClock(world.clockDeps);
    expect([await world.statusOf(), await world.pending()]).toEqual(['active', []]);
  });

  test('an echo does not mark somebody whom the officer has tried again', async () => {
    await receive('undeliverable');
    await runClock(world.clockDeps);
    await world.stores.contacts.retry(code, person);
    world.moveTo(world.now() + 3 * day);
    await receive('undeliverable');
    await runClock(world.clockDeps);
    expect(await world.statusOf()).toBe('active');
    // A receipt of another message is none.
    await receive('undeliverable', idOf(person, 'reminder-1'));
    await runClock(world.clockDeps);
    expect(await world.statusOf()).toBe('undeliverable');
  });

  test('whoever wants no more is not made undeliverable, in whichever order it comes', async () => {
    await receive('undeliverable');
    await receive('stopped');
    await runClock(world.clockDeps);
    await receive('undeliverable', idOf(person, 'reminder-1'));
    await runClock(world.clockDeps);
    expect(await world.statusOf()).toBe('stopped');
  });

  test('receipts of nobody are settled and hide no real one, however many there are', async () => {
    for (let i = 0; i < 40; i++) await receive('undeliverable', messageId(wave, `nobody-${i}`, 'invitation'));
    await receive('undeliverable');
    const { requests } = world.stores;
    const few = {
      ...world.clockDeps,
      requests: { ...requests, pendingReceipts: (now: number) => requests.pendingReceipts(now, 10) },
    };
    for (let run = 0; run < 5; run++) await runClock(few);
    expect([await world.statusOf(), await world.pending()]).toEqual(['undeliverable', []]);
  });

  test('as long as somebody could not be asked for, what belongs to nobody is kept', async () => {
    await receive('undeliverable', messageId(wave, 'nobody', 'invitation'));
    await receive('undeliverable');
    const { contacts } = world.stores;
    const list = (municipality: string) =>
      municipality === code ? Promise.reject(new Error('cannot be read')) : contacts.list(municipality);
    await expect(runClock({ ...world.clockDeps, contacts: { ...contacts, list } })).rejects.toThrow(AggregateError);
    expect(await world.pending()).toHaveLength(2);
    await runClock(world.clockDeps);
    expect([await world.statusOf(), await world.pending()]).toEqual(['undeliverable', []]);
  });

  test('receipts that cannot be read keep nothing else from happening', async () => {
    const { requests } = world.stores;
    const blind = { ...requests, pendingReceipts: () => Promise.reject(new Error('throttled')) };
    world.moveTo(momentOf('2026-03-05', 10));
    await expect(runClock({ ...world.clockDeps, requests: blind })).rejects.toThrow(AggregateError);
    expect(world.deliveries).toHaveLength(2);
  });
});

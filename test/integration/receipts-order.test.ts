import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runClock } from '#functions/clock/run.ts';
import { deliver } from '#functions/deliver/deliver.ts';
import { createLog } from '#functions/log.ts';
import { keep } from '#functions/receipts/keep.ts';
import type { Said } from '#functions/receipts/said.ts';
import { messageId, ticketKey, ticketSecret } from '#shared/wave/ticket.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { code, type PipelineWorld, phoneOf, pipelineWorld, series } from './pipeline-world.ts';

const wave = `${code}-abc123-1`;
const step = 'invitation';

let world: PipelineWorld;
beforeAll(async () => {
  world = await pipelineWorld();
  await world.seed();
  await world.addPerson(phoneOf(0));
  await world.stores.studio.saveSeries({ ...series, everyMonths: 12 });
  world.moveTo(momentOf('2026-03-02', 10));
  await runClock(world.clockDeps);
  world.deliveries.length = 0;
});
afterAll(() => world.close());

/** What may happen to one message, each as often as it likes. */
const happenings = {
  /** The gateway takes it; whoever sent it is killed before it is remembered. */
  send: async (contact: string) => {
    const remember = () => Promise.reject(new Error('killed'));
    await deliver({ ...world.deliverDeps, contacts: { ...world.stores.contacts, remember } }, [
      { wave, contact, step },
    ]);
  },
  deliver: (contact: string) => deliver(world.deliverDeps, [{ wave, contact, step }]),
  remember: async (contact: string) => {
    const key = await world.deliverDeps.linkKeys.key('standing');
    const ticket = ticketKey(await ticketSecret(key, wave, contact));
    await world.stores.contacts.remember(wave, contact, ticket, step, world.now());
  },
  clock: async () => {
    await runClock(world.clockDeps);
    world.deliveries.length = 0;
  },
};
const states: readonly Said['state'][] = ['delivered', 'passing', 'rejected', 'undeliverable', 'stopped'];
type Happening = keyof typeof happenings | Said['state'];
const all = [...(Object.keys(happenings) as (keyof typeof happenings)[]), ...states];

const happen = async (contact: string, what: Happening): Promise<void> => {
  if (what in happenings) await happenings[what as keyof typeof happenings](contact);
  else {
    const said = { message: messageId(wave, contact, step), state: what as Said['state'] };
    const log = createLog('receipts', () => undefined);
    await keep({ requests: world.stores.requests, now: world.now, log }, [said]);
  }
};

test('send, remember, receipt and clock, in any order and however often, end in the same state', async () => {
  let people = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...all), { maxLength: 12 }), async (order) => {
      people += 1;
      const phone = phoneOf(people);
      const contact = await world.addPerson(phone);
      for (const what of order) await happen(contact, what);
      await happenings.clock();
      const [{ status } = { status: undefined }] = await world.stores.contacts.some(code, [contact]);
      const said = order.includes('stopped') ? 'stopped' : order.includes('undeliverable') ? 'undeliverable' : 'active';
      expect(status).toBe(said);
      expect(await world.stores.requests.pendingReceipts(0, 100)).toEqual([]);
      expect(world.messages().filter(({ to }) => to === phone).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 40 },
  );
});

import { runClock } from '#functions/clock/run.ts';
import type { Delivery } from '#functions/queue/queue.ts';
import { ticketKey, ticketSecret } from '#shared/wave/ticket.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { code, phoneOf, pipelineWorld, series } from './pipeline-world.ts';

export const wave = `${code}-abc123-1`;

/** A wave that has just opened, for three people. */
export const deliverWorld = async () => {
  const world = await pipelineWorld();
  await world.seed();
  for (const phone of [phoneOf(0), phoneOf(1), phoneOf(2)]) await world.addPerson(phone);
  await world.stores.studio.saveSeries({ ...series, everyMonths: 12 });
  world.moveTo(momentOf('2026-03-02', 10));
  await runClock(world.clockDeps);
  return {
    ...world,
    /** Everybody's invitation, as the clock has just put them into the queue. */
    queued: world.deliveries.splice(0) as Delivery[],
    statusOf: async (phone: string) => (await world.stores.contacts.list(code)).find((c) => c.phone === phone)?.status,
    ticketOf: async (contact: string) => {
      const key = await world.deliverDeps.linkKeys.key('standing');
      return ticketKey(await ticketSecret(key, wave, contact));
    },
  };
};
export type DeliverWorld = Awaited<ReturnType<typeof deliverWorld>>;

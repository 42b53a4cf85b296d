import { createLog } from '#functions/log.ts';
import type { Delivery } from '#functions/queue/queue.ts';
import { contactId, messageId } from '#shared/wave/ticket.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { code, phoneOf, pipelineWorld, series } from './pipeline-world.ts';

export const wave = `${code}-abc123-1`;
export const person = contactId(code, phoneOf(0));
export const idOf = (contact = person, step: Delivery['step'] = 'invitation') => messageId(wave, contact, step);

/** A wave whose invitations have gone out to two people, the functions that take receipts, and what these wrote down. */
export const receiptsWorld = async () => {
  const lines: string[] = [];
  const world = await pipelineWorld();
  await world.seed();
  for (const phone of [phoneOf(0), phoneOf(1)]) await world.addPerson(phone);
  await world.stores.studio.saveSeries({ ...series, everyMonths: 12 });
  await world.walkTo(momentOf('2026-03-02', 12));
  return {
    ...world,
    lines,
    /** What `receipts` composes, over the same tables as the pipeline. */
    deps: () => ({
      requests: world.stores.requests,
      now: world.now,
      log: createLog('receipts', (line) => lines.push(line)),
    }),
    statusOf: async (phone = phoneOf(0)) =>
      (await world.stores.contacts.list(code)).find((contact) => contact.phone === phone)?.status,
    pending: () => world.stores.requests.pendingReceipts(0, 1_000),
    counted: () => lines.map((line) => JSON.parse(line)).map(({ msg, did, count }) => [msg, did, count]),
  };
};
export type ReceiptsWorld = Awaited<ReturnType<typeof receiptsWorld>>;

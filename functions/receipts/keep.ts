import type { Log } from '#functions/log.ts';
import type { RequestStore } from '#functions/store/requests.ts';
import type { Said } from './said.ts';

export type KeepDeps = { requests: Pick<RequestStore, 'keepReceipt'>; now: () => number; log: Log };

const atOnce = 16;

/**
 * Keeps what changes something for a contact, counts the rest in the log and drops it. Rejects when something could not be
 * kept, so that whoever told us tells us again; what was kept by then is kept once.
 */
export const keep = async ({ requests, now, log }: KeepDeps, said: readonly Said[]): Promise<void> => {
  for (let i = 0; i < said.length; i += atOnce)
    await Promise.all(
      said.slice(i, i + atOnce).map(async ({ message, state }) => {
        if (state === 'undeliverable' || state === 'stopped') await requests.keepReceipt({ message, state }, now());
      }),
    );
  for (const [did, { length: count }] of Map.groupBy(said, ({ state }) => state)) log.info('receipts', { did, count });
};

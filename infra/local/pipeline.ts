import { type Ran, runClock } from '#functions/clock/run.ts';
import { sendCodes } from '#functions/deliver/codes.ts';
import { deliver } from '#functions/deliver/deliver.ts';
import type { LinkKeys } from '#functions/deliver/link-keys.ts';
import type { Log } from '#functions/log.ts';
import type { SmsGateway } from '#functions/messaging/gateway.ts';
import { tryToPublish } from '#functions/publish/publications.ts';
import type { Confirmation, Delivery, Publication, Queue } from '#functions/queue/queue.ts';
import { attack } from '#shared/privacy/attack/attack.ts';
import { localQueue } from './queue.ts';
import type { Stores } from './stores.ts';
import type { Traffic } from './traffic.ts';

export type PipelineDeps = {
  stores: Stores;
  gateway: SmsGateway;
  linkKeys: LinkKeys;
  linkBase: string;
  traffic: Traffic;
  now: () => number;
  log: (name: 'clock' | 'deliver' | 'publish') => Log;
};

/** Clock, deliver and publish with queues between them, as the cloud has them, in this process. */
export type Pipeline = {
  /** Runs the clock once; what it asks for is done by the time `drained` resolves. */
  clock(): Promise<Ran[]>;
  drained(): Promise<void>;
  /** Brings codes to those who sign up. */
  confirmations: Queue<Confirmation>;
};

export const localPipeline = ({ stores, traffic, now, log, ...rest }: PipelineDeps): Pipeline => {
  const logs = { clock: log('clock'), deliver: log('deliver'), publish: log('publish') };
  const deliveries = localQueue<Delivery>({
    work: (messages) =>
      deliver(
        {
          ...stores,
          ...rest,
          now,
          log: logs.deliver,
        },
        messages,
      ),
    batch: 25,
    workers: 12,
    failed: (error) => logs.deliver.error('batch-failed', { error }),
  });
  const confirmations = localQueue<Confirmation>({
    work: (messages) => sendCodes({ ...stores, ...rest, now, log: logs.deliver }, messages),
    batch: 10,
    workers: 2,
    failed: (error) => logs.deliver.error('codes-failed', { error }),
  });
  const publications = localQueue<Publication>({
    async work(messages) {
      await traffic.settled();
      const again: Publication[] = [];
      for (const message of messages)
        if (!(await tryToPublish({ ...stores, attack, now, log: logs.publish }, message.wave))) again.push(message);
      return again;
    },
    batch: 1,
    workers: 4,
    failed: (error) => logs.publish.error('publication-failed', { error }),
  });
  return {
    confirmations,
    clock: () =>
      runClock({ ...stores, deliveries, publications, now, log: logs.clock }).catch((error: unknown) => {
        logs.clock.error('clock-failed', { error }); // the next run finds in the tables what is left to do
        return [];
      }),
    async drained() {
      await confirmations.drained();
      await deliveries.drained();
      await publications.drained();
    },
  };
};

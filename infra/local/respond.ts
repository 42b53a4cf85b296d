import type { Log } from '#functions/log.ts';
import type { Confirmation, Queue } from '#functions/queue/queue.ts';
import { respondApp } from '#functions/respond/app.tsx';
import type { Assets } from '#web/assets.ts';
import type { Stores } from './stores.ts';

export const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));

export type RespondDeps = {
  /** Brings codes; where nobody signs up there is none. */
  confirmations?: Queue<Confirmation>;
  stores: Stores;
  assets: Pick<Assets, 'inline'>;
  linkBase: string;
  now: () => number;
  log: (name: string) => Log;
};

const nowhere: Queue<Confirmation> = { send: async () => {} };

/** The survey page, over given stores and a given time. */
export const localRespond = ({ stores, assets, linkBase, now, log, confirmations = nowhere }: RespondDeps) =>
  respondApp({ ...stores, confirmations, assets: assets.inline, linkBase, now, random, log: log('respond') });

import type { Queue } from '#functions/queue/queue.ts';

/** A queue in this process, with a worker behind it. */
export type LocalQueue<Message> = Queue<Message> & {
  /** Resolves when nothing is waiting and nothing is being worked on. */
  drained(): Promise<void>;
};

type LocalQueueOptions<Message> = {
  /** Does the work and returns the messages to try again. What it throws counts as "all of them". */
  work: (messages: readonly Message[]) => Promise<readonly Message[]>;
  /** At most so many messages at once are given to `work`, in at most so many calls at a time. */
  batch: number;
  workers: number;
  /** Told of what was thrown, once per failed call. */
  failed: (error: unknown) => void;
  pause?: (ms: number) => Promise<void>;
};

const attempts = 4;

/**
 * An adapter of `Queue` for the local run. It forgets everything when the process ends: the clock finds in the tables what is
 * still missing and sends it again. After four tries, 0.1 to 0.4 s apart, a message is given up for the same reason.
 */
export const localQueue = <Message>({
  work,
  batch,
  workers,
  failed,
  pause = (ms) => new Promise((done) => setTimeout(done, ms)),
}: LocalQueueOptions<Message>): LocalQueue<Message> => {
  const waiting: Message[] = [];
  let working = 0;
  let waiters: (() => void)[] = [];

  const attempt = async (messages: readonly Message[]): Promise<readonly Message[]> => {
    try {
      return await work(messages);
    } catch (error) {
      failed(error);
      return messages;
    }
  };
  const finish = async (messages: readonly Message[]): Promise<void> => {
    let left = messages;
    for (let tries = 0; tries < attempts && left.length > 0; tries++) {
      if (tries > 0) await pause(50 * 2 ** tries);
      left = await attempt(left);
    }
  };
  const run = async (): Promise<void> => {
    while (waiting.length > 0) await finish(waiting.splice(0, batch));
    working -= 1;
    if (working > 0) return;
    for (const done of waiters) done();
    waiters = [];
  };
  return {
    async send(messages) {
      waiting.push(...messages);
      for (let i = Math.ceil(waiting.length / batch); i > 0 && working < workers; i--) {
        working += 1;
        void run();
      }
    },
    drained: () => (working === 0 ? Promise.resolve() : new Promise((done) => waiters.push(done))),
  };
};

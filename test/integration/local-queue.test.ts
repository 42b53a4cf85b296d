import { expect, test } from 'vitest';
import { localClock } from '#infra/local/local-clock.ts';
import { localQueue } from '#infra/local/queue.ts';
import { countTraffic } from '#infra/local/traffic.ts';

const noPause = async () => undefined;

test('a queue works on everything, in batches, and tells when it is drained', async () => {
  const seen: number[][] = [];
  const queue = localQueue<number>({
    work: async (messages) => {
      seen.push([...messages]);
      return [];
    },
    batch: 2,
    workers: 1,
    failed: () => undefined,
  });
  await queue.send([1, 2, 3]);
  await queue.drained();
  expect(seen).toEqual([[1, 2], [3]]);
  await queue.drained();
});

test('what fails is tried again, four times in all, and then left to the clock', async () => {
  const failures: unknown[] = [];
  let calls = 0;
  const queue = localQueue<string>({
    work: async () => {
      calls += 1;
      throw new Error('down');
    },
    batch: 10,
    workers: 2,
    failed: (error) => failures.push(error),
    pause: noPause,
  });
  await queue.send(['a', 'b']);
  await queue.drained();
  expect(calls).toBe(4);
  expect(failures).toHaveLength(4);
});

test('only what is handed back is tried again', async () => {
  const seen: string[][] = [];
  const queue = localQueue<string>({
    work: async (messages) => {
      seen.push([...messages]);
      return seen.length === 1 ? ['b'] : [];
    },
    batch: 10,
    workers: 1,
    failed: () => undefined,
    pause: noPause,
  });
  await queue.send(['a', 'b']);
  await queue.drained();
  expect(seen).toEqual([['a', 'b'], ['b']]);
});

test('the clock goes on by itself, is moved forward only, and never goes back with the machine', () => {
  let real = 1_000;
  const kept: number[] = [];
  const clock = localClock({ ahead: 500, keep: (ahead) => kept.push(ahead), real: () => real });
  expect(clock.now()).toBe(1_500);
  expect(clock.moveTo(1_400)).toBe(false);
  expect(clock.moveTo(10_000)).toBe(true);
  expect(kept).toEqual([9_000]);
  real = 900;
  expect(clock.now()).toBe(10_000);
  real = 1_100;
  expect(clock.now()).toBe(10_100);
});

test('a tally waits for the requests that had begun, not for those that begin later', async () => {
  const traffic = countTraffic();
  const end = traffic.began();
  let settled = false;
  const waiting = traffic.settled().then(() => {
    settled = true;
  });
  traffic.began(); // never ends
  await Promise.resolve();
  expect(settled).toBe(false);
  end();
  await waiting;
  expect(settled).toBe(true);
});

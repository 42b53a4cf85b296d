import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publish } from '#functions/publish/publish.ts';
import { graceMs } from '#shared/wave/due.ts';
import { Killed } from '#test/faults.ts';
import { type Dump, dump } from '#test/fixtures/dump.ts';
import { load } from './operator-world.ts';
import { code, type PipelineWorld, pipelineWorld } from './pipeline-world.ts';
import { closedWave } from './publish-closed-wave.ts';

const outcomeOf = async ({ stores, released, leftOf }: PipelineWorld, wave: string) => ({
  state: (await stores.studio.wave(wave))?.state,
  ledger: await stores.studio.ledger(code),
  bytes: await released(wave),
  left: await leftOf(wave),
});

const publishedKilledAt = async (n: number) => {
  const world: PipelineWorld = await pipelineWorld();
  try {
    const wave = await closedWave(world, { tickets: 8, answers: 6 });
    world.fault.killAt(n);
    await world.walkTo(wave.closingAt + graceMs);
    const writes = world.fault.writes();
    return { reached: writes >= n, writes, outcome: await outcomeOf(world, wave.id) };
  } finally {
    await world.close();
  }
};

test('killed at any write and started again, a wave has one release with the same bytes, and nothing else is left', async () => {
  const { outcome: undisturbed, writes } = await publishedKilledAt(Number.POSITIVE_INFINITY);
  expect(undisturbed).toMatchObject({ state: 'published', left: { answers: 0, tickets: 0 } });
  expect(JSON.parse(undisturbed.bytes?.municipality ?? '').response.answered).toEqual({ shown: true, value: 6 });
  expect(writes).toBeGreaterThan(8 + 6 + 5);

  let killed = 0;
  for (let n = 1; ; n++) {
    const { outcome, reached } = await publishedKilledAt(n);
    expect(outcome, `killed at write ${n}`).toEqual(undisturbed);
    if (!reached) break;
    killed += 1;
  }
  expect(killed).toBe(writes);
}, 300_000);

/** More than is deleted between two looks at the time, so that a call can stop inside a shard too. */
const many = { tickets: 520, answers: 510, shards: 2 };
const perCall = 2_000; // ms of the world's time: a store takes one of them for each deletion

/**
 * Publishes in calls that each have their own number of milliseconds, some of them killed at a write of theirs, until it is
 * done. The calls that come after the given ones have time enough. Returns how many calls it took.
 */
const publishInCalls = async (world: PipelineWorld, wave: string, calls: readonly { ms: number; killAt: number }[]) => {
  const { answers, tickets } = world.publishDeps;
  const slow =
    <T>(remove: (doomed: readonly T[]) => Promise<void>) =>
    async (doomed: readonly T[]) => {
      world.moveTo(world.now() + doomed.length);
      await remove(doomed);
    };
  const deps = {
    ...world.publishDeps,
    answers: { ...answers, delete: slow(answers.delete) },
    tickets: { ...tickets, delete: slow(tickets.delete) },
  };
  for (let call = 0; ; call++) {
    const { ms, killAt } = calls[call] ?? { ms: perCall, killAt: Number.POSITIVE_INFINITY };
    world.fault.killAt(killAt);
    try {
      if ((await publish(deps, wave, world.now() + ms)) === 'published') return call + 1;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      world.fault.revive();
    }
  }
};

test('stopped by its time limit or killed, as often as may be, it goes on to the same release and leaves nothing', async () => {
  let begun: { wave: Awaited<ReturnType<typeof closedWave>>; stored: Dump } | undefined;
  /** The same wave in each world: made once, then copied. */
  const begin = async (world: PipelineWorld) => {
    if (begun) await load(world.db, world.files, begun.stored);
    else begun = { wave: await closedWave(world, many), stored: await dump(world.db, world.files) };
    return begun.wave;
  };
  const published = async (calls: readonly { ms: number; killAt: number }[]) => {
    const world = await pipelineWorld();
    try {
      const wave = await begin(world);
      world.moveTo(wave.closingAt + graceMs);
      const took = await publishInCalls(world, wave.id, calls);
      return { took, outcome: await outcomeOf(world, wave.id) };
    } finally {
      await world.close();
    }
  };
  const { took, outcome: undisturbed } = await published([]);
  expect(took).toBe(1);
  expect(undisturbed).toMatchObject({ state: 'published', left: { answers: 0, tickets: 0 } });

  // Without any time each call still deletes something: 510 answers in two shards and 520 tickets, in steps of 250.
  const hasty = await published(Array.from({ length: 20 }, () => ({ ms: 0, killAt: Number.POSITIVE_INFINITY })));
  expect(hasty.took).toBeGreaterThan(5);
  expect(hasty.took).toBeLessThan(10);
  expect(hasty.outcome).toEqual(undisturbed);

  const call = fc.record({
    ms: fc.integer({ min: 0, max: 900 }),
    killAt: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 1, max: 700 })),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 5 }), async (calls) => {
      expect((await published(calls)).outcome).toEqual(undisturbed);
    }),
    { numRuns: 3, endOnFailure: true },
  );
}, 300_000);

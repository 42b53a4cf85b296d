import { expect, test } from 'vitest';
import { graceMs } from '#shared/wave/due.ts';
import { code, type PipelineWorld, pipelineWorld } from './pipeline-world.ts';
import { closedWave } from './publish-closed-wave.ts';

const publishedKilledAt = async (n: number) => {
  const world: PipelineWorld = await pipelineWorld();
  try {
    const wave = await closedWave(world, { tickets: 8, answers: 6 });
    world.fault.killAt(n);
    await world.walkTo(wave.closingAt + graceMs);
    return {
      reached: world.fault.writes() >= n,
      writes: world.fault.writes(),
      outcome: {
        state: (await world.stores.studio.wave(wave.id))?.state,
        ledger: await world.stores.studio.ledger(code),
        bytes: await world.released(wave.id),
        left: await world.leftOf(wave.id),
      },
    };
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

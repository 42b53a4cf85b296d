import { expect, test } from 'vitest';
import { publish } from '#functions/publish/publish.ts';
import { graceMs } from '#shared/wave/due.ts';
import { pipelineWorld } from './pipeline-world.ts';
import { closedWave } from './publish-closed-wave.ts';

const publishedFrom = async (way: { shards: number; receipt: (person: number) => string }) => {
  const world = await pipelineWorld();
  try {
    const wave = await closedWave(world, { tickets: 40, answers: 34, ...way });
    world.moveTo(wave.closingAt + graceMs);
    expect(await publish(world.publishDeps, wave.id)).toBe('published');
    return await world.released(wave.id);
  } finally {
    await world.close();
  }
};

test('the same answers, on other forms and over another number of shards, are published byte for byte the same', async () => {
  const first = await publishedFrom({ shards: 1, receipt: (person) => `a ${person}` });
  expect(JSON.parse(first?.municipality ?? '')).toMatchObject({
    response: { answered: { shown: true, value: 34 } },
    comments: { shown: true },
  });
  expect(await publishedFrom({ shards: 4, receipt: (person) => `b ${1000 - person}` })).toEqual(first);
  expect(await publishedFrom({ shards: 23, receipt: (person) => `c ${person * 7}` })).toEqual(first);
});

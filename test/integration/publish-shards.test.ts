import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countAnswers } from '#functions/publish/count.ts';
import { addAnswers, emptyTally } from '#shared/privacy/tally.ts';
import { core } from '#shared/survey/core.ts';
import { wavesOf } from '#shared/wave/series.ts';
import { answerKey, shardOf } from '#shared/wave/ticket.ts';
import { answersOf, series } from './pipeline-world.ts';

const [planned] = wavesOf(series, '2026-03-03');
if (!planned) throw new Error('a series without waves');

/** So many answers, each in its shard by its key, as respond puts them; how many shards were being read at once. */
const spreadOver = (people: readonly number[], shards: number) => {
  const rows = people.map((person, i) => ({ person, sk: answerKey(`receipt ${i}`) }));
  const reading = { now: 0, most: 0 };
  return {
    keys: rows.map(({ sk }) => sk).sort(),
    reading,
    reader: {
      async *shard(wave: string, shard: number) {
        reading.now += 1;
        reading.most = Math.max(reading.most, reading.now);
        for (const { person, sk } of rows) {
          if (shardOf(sk, shards) !== shard) continue;
          await Promise.resolve();
          yield { key: { pk: `${wave}#${shard}`, sk }, answers: answersOf(person) };
        }
        reading.now -= 1;
      },
    },
  };
};

test('the tally of a wave is the same over any number of shards, and every answer is on one list', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(29), { maxLength: 80 }),
      fc.integer({ min: 1, max: 60 }),
      async (people, shards) => {
        const { reader, keys, reading } = spreadOver(people, shards);
        const lists: string[][] = [];
        const { tally, sure, ...kept } = await countAnswers(reader, { ...planned, shards }, core, async (list) =>
          String(lists.push([...list]) - 1),
        );
        const whole = emptyTally(core, planned.breakdowns);
        for (const person of people) addAnswers(whole, core, answersOf(person));

        expect(JSON.stringify(tally)).toBe(JSON.stringify(whole));
        expect(sure).toBe(true);
        expect(lists.flat().sort()).toEqual(keys);
        expect(kept.lists).toHaveLength(shards);
        for (const [shard, list] of kept.lists.entries())
          expect(lists[Number(list)]?.every((key) => shardOf(key, shards) === shard)).toBe(true);
        expect(reading.most).toBeLessThanOrEqual(8); // the keys of no more shards are in memory
      },
    ),
    { numRuns: 60 },
  );
});

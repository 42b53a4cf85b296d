import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAnswers, emptyTally, mergeTallies } from '#shared/privacy/tally.ts';
import { small, tallyOf, wave } from './waves.ts';

const dimensions = ['age', 'reason'];

test('a tally of nobody has every declared code at 0', () => {
  const tally = emptyTally(small, ['age']);
  expect(tally.all.answers).toBe(0);
  expect(tally.all.counts.stay).toEqual({ yes: 0, maybe: 0, no: 0, 'dont-know': 0, 'rather-not': 0 });
  expect(Object.keys(tally.breakdowns.age ?? {})).toEqual(['young', 'middle', 'old']);
  expect(tally.texts).toEqual({ open: { written: 0, kept: [] } });
  expect(() => emptyTally(small, ['life'])).toThrow(RangeError);
});

test('a person is counted once for everybody and once in her group of each dimension', () => {
  const tally = tallyOf([{ life: '7', stay: 'dont-know', age: 'old', reason: 'work', open: 'Hei' }], dimensions);
  expect(tally.all.answers).toBe(1);
  expect(tally.all.counts.life?.['7']).toBe(1);
  expect(tally.breakdowns.age?.old?.counts.stay?.['dont-know']).toBe(1);
  expect(tally.breakdowns.age?.young?.answers).toBe(0);
  expect(tally.breakdowns.reason?.work?.answers).toBe(1);
  expect(tally.texts.open).toMatchObject({ written: 1, kept: [{ text: 'Hei', times: 1 }] });
});

test('who would rather not say belongs to no group', () => {
  const tally = tallyOf([{ age: 'rather-not' }, {}], ['age']);
  expect(tally.all.answers).toBe(2);
  expect(Object.values(tally.breakdowns.age ?? {}).every((group) => group.answers === 0)).toBe(true);
});

test('codes and questions that the version does not know are not counted and break nothing', () => {
  const tally = tallyOf(
    [
      { life: '11', home: '__proto__', stay: 'toString', age: 'constructor', nowhere: 'x', reason: '__proto__' },
      JSON.parse('{"__proto__": "yes", "life": "hasOwnProperty"}') as Record<string, string>,
    ],
    dimensions,
  );
  expect(tally).toEqual({ ...emptyTally(small, dimensions), all: { ...emptyTally(small, []).all, answers: 2 } });
});

test('tallies of shards, split and summed in any order, are the tally of all', () => {
  fc.assert(
    fc.property(wave, fc.infiniteStream(fc.nat(4)), fc.boolean(), (people, shardOf, backwards) => {
      const shards = Array.from({ length: 5 }, () => emptyTally(small, dimensions));
      for (const answers of people.toReversed()) {
        const shard = shards[shardOf.next().value ?? 0];
        if (shard) addAnswers(shard, small, answers);
      }
      if (backwards) shards.reverse();
      const sum = shards.reduce(mergeTallies);
      expect(JSON.stringify(sum)).toBe(JSON.stringify(tallyOf(people, dimensions)));
    }),
    { numRuns: 60 },
  );
});

test('tallies of different breakdowns do not add up', () => {
  expect(() => mergeTallies(emptyTally(small, ['age']), emptyTally(small, ['reason']))).toThrow(RangeError);
  expect(() => mergeTallies(emptyTally(small, ['age']), emptyTally(small, []))).toThrow(RangeError);
});

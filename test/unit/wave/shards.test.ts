import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shardsFor, spread } from '#shared/wave/shards.ts';
import { open } from '#shared/wave/wave.ts';
import { anyPlanned } from './arbitrary-wave.ts';

/** What one partition of DynamoDB takes, and what an answer with a long free text costs, in write units. */
const partition = 1_000;
const longAnswer = 2;

test.each([
  [0, 4],
  [400, 4],
  [40_000, 4],
  [40_001, 5],
  [4_000_000, 400],
])('%i people take %i shards', (people, shards) => {
  expect(shardsFor(people)).toBe(shards);
});

test('everybody answering within a minute, at length, leaves each partition half free', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (people) => {
      expect((people * longAnswer) / 60 / shardsFor(people)).toBeLessThan(partition / 2);
    }),
  );
});

test('more people never take fewer shards', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.nat(10_000_000), (people, more) => {
      expect(shardsFor(people + more)).toBeGreaterThanOrEqual(shardsFor(people));
    }),
  );
});

test('a wave is spread before it opens and never after: its answers lie where they lie', () => {
  fc.assert(
    fc.property(anyPlanned, fc.nat(10_000_000), fc.nat(10_000_000), (wave, people, more) => {
      const opened = open(spread(wave, people), wave.opensAt);
      expect(opened).toEqual({ ...open(wave, wave.opensAt), shards: shardsFor(people) });
      expect(spread(opened, more)).toEqual(opened);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseBytes, releaseOf } from '#shared/privacy/release-of.ts';
import { addAnswers, emptyTally, mergeTallies, type Tally } from '#shared/privacy/tally.ts';
import type { Answers } from '#shared/survey/answers.ts';
import { releaseInput, small, tallyOf, wave } from './waves.ts';

const dimensions = ['age', 'reason'];

/** The fields of a form in another order, as another phone may send them. */
const turned = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).reverse());

/** People, spread over shards of their own choice and taken in any order, and the sum of the shards' tallies. */
const countedIn = (people: readonly Answers[], lot: readonly number[], shards: number): Tally => {
  const order = people.map((answers, i) => ({ answers, at: lot[i % lot.length] ?? 0, i }));
  order.sort((a, b) => a.at - b.at || b.i - a.i);
  const tallies = Array.from({ length: shards }, () => emptyTally(small, dimensions));
  for (const { answers, at, i } of order) {
    const tally = tallies[(at * 31 + i) % shards];
    if (tally) addAnswers(tally, small, at % 2 === 0 ? answers : turned(answers));
  }
  return ((lot[0] ?? 0) % 2 === 0 ? tallies.toReversed() : tallies).reduce(mergeTallies);
};

test.each(['municipality', 'open'] as const)(
  'the same answers in any order, sharded in any way, give the %s document byte for byte',
  (audience) => {
    fc.assert(
      fc.property(
        wave,
        fc.array(fc.nat(999), { minLength: 1, maxLength: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (people, lot, shards) => {
          const bytes = (tally: Tally) =>
            new TextDecoder().decode(releaseBytes(releaseOf(releaseInput(people, { audience, tally }))));
          expect(bytes(countedIn(people, lot, shards))).toBe(bytes(tallyOf(people, dimensions)));
        },
      ),
      { numRuns: 10, seed: 5 },
    );
  },
);

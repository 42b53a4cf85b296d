import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waveTables } from '#shared/privacy/wave-tables.ts';
import { versionOf } from '#test/attack/answers-in.ts';
import { caseOf, type Kind, oneWave, series, tables } from '#test/attack/cases.ts';
import { cubeBreaches, suppressed } from '#test/attack/cube-loss.ts';
import { cellsIn, cubes } from '#test/attack/cubes.ts';
import { attackFaults } from '#test/attack/faults.ts';
import { median, ratioOf } from '#test/attack/loss.ts';
import { openRelease } from '#test/attack/open-release.ts';
import { publishAll } from '#test/attack/publish-all.ts';
import { type World, worlds } from '#test/attack/world.ts';

// `npm run fuzz` makes the same cases by the thousand: `--only series --cases 1 --seed N` shows case N and a smaller one like it.
const seeds = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test.each(seeds(12))(
  'series %d: whatever was answered, the attack learns nothing from what is published',
  async (seed) => {
    expect((await series.outcome(caseOf(series, seed))).faults).toEqual([]);
  },
);

test.each(seeds(6))('linked tables %d, as `protect` lets them through, withstand the attack', (seed) => {
  const cube = caseOf(tables, seed);
  expect(cubeBreaches(cube, 5, suppressed(cube, 5))).toEqual([]);
});

/** What is lost for each figure that had to be, in the cases of some seeds where the best pattern can be found. */
const ratiosOf = async <T>(kind: Kind<T>, count: number): Promise<number[]> => {
  const ratios = [];
  for (const seed of seeds(count)) {
    const { loss } = await kind.outcome(caseOf(kind, seed));
    if (loss && loss.best > 0) ratios.push(ratioOf(loss));
  }
  return ratios;
};

test('in small waves the middle loss is at most 1.3 times that of the best pattern', async () => {
  const ratios = await ratiosOf(oneWave, 8);
  expect(ratios.length).toBeGreaterThan(3);
  expect(median(ratios)).toBeLessThanOrEqual(1.3);
});

test('in small linked tables the middle loss is at most 1.3 times that of the best pattern', async () => {
  const ratios = await ratiosOf({ ...tables, arbitrary: cubes(14) }, 30);
  expect(ratios.length).toBeGreaterThan(3);
  expect(median(ratios)).toBeLessThanOrEqual(1.3);
});

const shape = { dimensions: [], noise: 0, churn: 0, divided: false, rounds: [{ seed: 5, rate: 0.6 }] } as const;
const asked = { seed: 7, kind: 'points', shape: 'even', top: 0, options: 2, leftOut: 0.1, dontKnow: 0 } as const;
const unequal: World = {
  ...shape,
  people: Array.from({ length: 40 }, (_, i) => i * 7919),
  questions: [asked],
  dimensions: [{ seed: 3, groups: 4, lean: 2, untold: 0.05 }],
};

test('the bench sees what it looks for: the same documents with nothing withheld are breached', async () => {
  const [wave] = await publishAll(unequal);
  if (!wave) return expect.fail('one wave');
  const { releases, tally, invited } = wave;
  const of = waveTables(releases.municipality.wave.id, versionOf(unequal), tally, invited);
  const faults = attackFaults([openRelease(releases.municipality, of)], [of]);
  expect(faults.map(({ what }) => what)).toContain('breach');
  expect(attackFaults([releases.municipality], [of])).toEqual([]);
});

test('and so are tables in which only the small cells are withheld', () => {
  const breached = fc.sample(fc.noBias(cubes(16)), { seed: 1, numRuns: 40 }).filter((cube) => {
    const alone = cellsIn(cube).map(({ count }) => (count > 0 && count < 5 ? 'primary' : 'published'));
    return cubeBreaches(cube, 5, alone).length > 0;
  });
  expect(breached.length).toBeGreaterThan(5);
});

test('worlds are of the sizes that are promised, and the same seed makes the same world', () => {
  const size = { people: 400, questions: 8, dimensions: 2, waves: 6 };
  const made = fc.sample(fc.noBias(worlds(size)), { seed: 1, numRuns: 300 });
  const ends = (of: (world: World) => number) => [Math.min(...made.map(of)), Math.max(...made.map(of))];
  const [fewest = 0, most = 0] = ends(({ people }) => people.length);
  expect(fewest).toBe(5);
  expect(most).toBeGreaterThan(300);
  expect(ends(({ questions }) => questions.length)).toEqual([1, 8]);
  expect(ends(({ dimensions }) => dimensions.length)).toEqual([0, 2]);
  expect(ends(({ rounds }) => rounds.length)).toEqual([1, 6]);
  expect(fc.sample(fc.noBias(worlds(size)), { seed: 1, numRuns: 300 })).toEqual(made);
});

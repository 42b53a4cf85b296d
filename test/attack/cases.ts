import fc from 'fast-check';
import { attack } from '#shared/privacy/attack/attack.ts';
import { ContradictionError } from '#shared/privacy/attack/report.ts';
import type { Release } from '#shared/release.ts';
import { cubeBreaches, cubeLoss, suppressed } from './cube-loss.ts';
import { type Cube, cubes } from './cubes.ts';
import { type Fault, faultsIn, tablesOf } from './faults.ts';
import { type Loss, lossOf } from './loss.ts';
import { publishAll } from './publish-all.ts';
import { fullSize, type Size, type World, worlds } from './world.ts';

/** What one case showed: what is wrong, and what was lost where the case is small enough to find the best pattern. */
export type Outcome = { faults: Fault[]; loss?: Loss };

/** One kind of case: how it is made up, and what it shows. */
export type Kind<T> = { name: string; arbitrary: fc.Arbitrary<T>; outcome: (value: T) => Promise<Outcome> };

const thrown = (error: unknown): Fault => ({
  what: 'failed',
  place: error instanceof Error ? error.message : 'unknown',
});

const caught = async (work: () => Promise<Outcome>): Promise<Outcome> => {
  try {
    return await work();
  } catch (error) {
    return { faults: [thrown(error)] };
  }
};

const smallSize: Size = { people: 60, questions: 2, dimensions: 1, waves: 1 };

/** A municipality with all its waves. */
export const series: Kind<World> = {
  name: 'series',
  arbitrary: worlds(fullSize),
  outcome: (world) => caught(async () => ({ faults: faultsIn(world, await publishAll(world)) })),
};

/**
 * Whether a pattern may be published. One in which an exact number stands beside a point that was told coarsely for want of it
 * is no document that anybody makes, and contradicts itself.
 */
const withstands = (pattern: Release): boolean => {
  try {
    return attack([pattern]).breaches.length === 0;
  } catch (error) {
    if (error instanceof ContradictionError) return false;
    throw error;
  }
};

/** One wave that is small enough to find out how little might have been withheld. */
export const oneWave: Kind<World> = {
  name: 'one wave',
  arbitrary: worlds(smallSize),
  outcome: (world) =>
    caught(async () => {
      const waves = await publishAll(world);
      const faults = faultsIn(world, waves);
      const [wave, tables] = [waves[0], tablesOf(world, waves)[0]];
      if (faults.length > 0 || !wave || !tables) return { faults };
      const loss = lossOf(wave.releases.municipality, tables, withstands);
      return { faults, ...(loss && { loss }) };
    }),
};

const k = 5;

/** Linked tables of counts, and how little might have been withheld of them. */
export const tables: Kind<Cube> = {
  name: 'linked tables',
  arbitrary: cubes(30),
  outcome: (cube) =>
    caught(async () => {
      const statuses = suppressed(cube, k);
      const faults = cubeBreaches(cube, k, statuses).map((place): Fault => ({ what: 'breach', place }));
      const loss = faults.length > 0 ? undefined : cubeLoss(cube, k, statuses);
      return { faults, ...(loss && { loss }) };
    }),
};

/** The value of case `seed`: always the same. */
export const caseOf = <T>({ arbitrary }: Pick<Kind<T>, 'arbitrary'>, seed: number): T => {
  const [value] = fc.sample(fc.noBias(arbitrary), { seed, numRuns: 1 });
  if (value === undefined) throw new RangeError(`no case ${seed}`);
  return value;
};

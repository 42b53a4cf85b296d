import { describe, expect, test } from 'vitest';
import { detectableMeanChange } from '#shared/statistics/detectable-change.ts';
import { meanChange } from '#shared/statistics/mean-change.ts';
import type { Moments } from '#shared/statistics/moments.ts';
import { verdicts } from '#shared/statistics/verdict.ts';
import { chanceFrom, momentsOfAnswers, normalFrom, steadyWaves } from './pretended-waves.ts';

/** What docs/statistics.md promises of the verdict, tried on pretended waves. The seeds are fixed: each run is the same. */
const share = (times: number, happens: () => boolean): number =>
  Array.from({ length: times }, happens).filter((did) => did).length / times;

const wave = (n: number, mean: number, sd: number, chance: () => number): Moments =>
  momentsOfAnswers(Array.from({ length: n }, () => mean + sd * normalFrom(chance)));

describe('a change as large as the one that is stated', () => {
  test.each([24, 12, 60])('is called clear in about four of five cases, among eight questions of %d answers', (n) => {
    const chance = chanceFrom(n);
    const sd = 2.2;
    const least = detectableMeanChange({ n, mean: 6, sd }, { n, mean: 6, sd }, 8);
    const found = share(1500, () => {
      const still = Array.from({ length: 7 }, () => meanChange(wave(n, 6, sd, chance), wave(n, 6, sd, chance)));
      const moved = meanChange(wave(n, 5, sd, chance), wave(n, 5 + least, sd, chance));
      return verdicts([moved, ...still])[0] === 'up';
    });
    expect(found).toBeGreaterThan(0.76); // 1,500 tries tell 79 % to about a hundredth: three of those
    expect(found).toBeLessThan(0.86); // and it is not stated far larger than need be
  });

  test('would be missed by half and more if it were stated with the correction for the population', () => {
    const chance = chanceFrom(40);
    const of = { n: 24, mean: 6, sd: 2.2 };
    const told = detectableMeanChange(of, of, 1, [40, 40]);
    const found = share(
      1500,
      () => verdicts([meanChange(wave(24, 5, 2.2, chance), wave(24, 5 + told, 2.2, chance))])[0] === 'up',
    );
    expect(found).toBeLessThan(0.5);
  });
});

describe('where nothing changed', () => {
  const town = { people: 40, answer: 0.6, lasting: 1.3, passing: 1.5, leave: 0.05 };
  const clear = (differences: Parameters<typeof verdicts>[0]) =>
    verdicts(differences).some((word) => word !== 'no-clear-change');

  test('of twenty releases with eight questions one at most calls a change clear', () => {
    const chance = chanceFrom(8);
    const others = share(800, () =>
      clear(Array.from({ length: 8 }, () => meanChange(wave(24, 6, 2, chance), wave(24, 6, 2, chance)))),
    );
    expect(others).toBeLessThan(0.065); // .05 and three standard errors
    expect(others).toBeGreaterThan(0.02); // the rule is not so careful that it could never speak
  });

  test('people who answer both waves make it more careful still', () => {
    const chance = chanceFrom(9);
    const same = share(3000, () => {
      const [before, after] = steadyWaves(town, 6, 2, chance);
      return before !== undefined && after !== undefined && clear([meanChange(before, after)]);
    });
    expect(same).toBeLessThan(0.05);
  });
});

import { describe, expect, test } from 'vitest';
import { meanChange } from '#shared/statistics/mean-change.ts';
import { meanInterval } from '#shared/statistics/mean-interval.ts';
import { poolIntervals, poolMoments, setOf, setsAt } from '#shared/statistics/pool.ts';
import { chanceFrom, steadyWaves } from './pretended-waves.ts';

describe('sets of waves', () => {
  test('are fixed: 1–4, 5–8, … and no wave is in two', () => {
    expect(setOf(1)).toEqual([1, 2, 3, 4]);
    expect(setOf(4)).toEqual([1, 2, 3, 4]);
    expect(setOf(5)).toEqual([5, 6, 7, 8]);
    expect(setOf(12)).toEqual([9, 10, 11, 12]);
  });

  const waves = (...numbers: number[]) => numbers.map((number) => ({ number }));

  test('are pooled by the wave that completes them, once', () => {
    expect(setsAt(4, waves(1, 2, 3))).toEqual({ others: waves(1, 2, 3), before: [] });
    expect(setsAt(8, waves(1, 2, 3, 4, 5, 6, 7))).toEqual({ others: waves(5, 6, 7), before: waves(1, 2, 3, 4) });
    for (const number of [1, 2, 3, 5, 6, 7]) expect(setsAt(number, waves(1, 2, 3, 4, 5, 6, 7))).toBeNull();
  });

  test('of which a wave is missing are not pooled, nor compared with', () => {
    expect(setsAt(4, waves(1, 3))).toBeNull();
    expect(setsAt(8, waves(1, 2, 4, 5, 6, 7))).toEqual({ others: waves(5, 6, 7), before: [] });
  });
});

test('the checked waves as one: 46 answers that add up to 311', () => {
  const first = { n: 24, mean: 155 / 24, sd: 1.559798 };
  const second = { n: 22, mean: 156 / 22, sd: 1.108874 };
  const { n, mean } = poolMoments([first, second]);
  expect([n, mean * n]).toEqual([46, expect.closeTo(311, 9)]);
});

describe('forty people of whom most answer eight waves, and nothing changes', () => {
  const town = { people: 40, answer: 0.6, lasting: 1.3, passing: 1.5, leave: 0.05 };
  const times = 1500;
  const chance = chanceFrom(4);
  const tries = Array.from({ length: times }, () => steadyWaves(town, 6, 8, chance));
  const share = (holds: (waves: (typeof tries)[number]) => boolean) => tries.filter(holds).length / times;

  test('two sets differ clearly in one case of twenty at most', () => {
    const clear = share((waves) => meanChange(poolMoments(waves.slice(0, 4)), poolMoments(waves.slice(4))).p < 0.05);
    expect(clear).toBeLessThan(0.05);
  });

  test('the interval of a set holds what all newcomers think in 19 cases of 20; counted as 96 people it would not', () => {
    const sets = (waves: (typeof tries)[number]) => waves.slice(0, 4);
    const told = share((waves) => {
      const { low, high } = poolIntervals(sets(waves).map((wave) => ({ n: wave.n, ...meanInterval(wave) })));
      return low <= 6 && 6 <= high;
    });
    const naive = share((waves) => {
      const { low, high } = meanInterval(poolMoments(sets(waves)));
      return low <= 6 && 6 <= high;
    });
    expect(told).toBeGreaterThan(0.94);
    expect(naive).toBeLessThan(0.88);
  });
});

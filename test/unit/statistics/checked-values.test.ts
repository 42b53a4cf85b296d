import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '#shared/statistics/benjamini-hochberg.ts';
import { detectableMeanChange, detectableShareChange } from '#shared/statistics/detectable-change.ts';
import { holm } from '#shared/statistics/holm.ts';
import { meanChange } from '#shared/statistics/mean-change.ts';
import { meanInterval } from '#shared/statistics/mean-interval.ts';
import { momentsOf } from '#shared/statistics/moments.ts';
import { proportionChange } from '#shared/statistics/proportion-change.ts';
import { proportionInterval } from '#shared/statistics/proportion-interval.ts';
import { responseRates } from '#shared/statistics/response-rates.ts';
import { verdicts } from '#shared/statistics/verdict.ts';
import { welch } from '#shared/statistics/welch.ts';
import { worstCaseMean, worstCaseShare } from '#shared/statistics/worst-case.ts';

/** The checked values of the domain page, to six digits. */
const scale = Array.from({ length: 11 }, (_, i) => i);
const moments = (answers: number[]) =>
  momentsOf(
    scale,
    scale.map((score) => answers.filter((a) => a === score).length),
  );
const first = moments([7, 5, 8, 6, 9, 4, 7, 7, 6, 8, 5, 7, 3, 8, 6, 7, 9, 5, 6, 7, 8, 4, 6, 7]);
const second = moments([8, 6, 8, 7, 9, 5, 7, 8, 7, 8, 6, 7, 5, 9, 7, 7, 8, 6, 7, 8, 6, 7]);

describe('a share', () => {
  test.each([
    [15, 24, 40, 0.496876, 0.737719],
    [15, 24, undefined, 0.4271, 0.788406],
    [0, 12, 40, 0, 0.18688],
    [24, 24, 24, 1, 1],
    [41, 60, 500, 0.565558, 0.781515],
  ])('%d of %d, population %s', (x, n, population, low, high) => {
    const interval = proportionInterval(x, n, population);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  test('its change is 56 of 70 against 48 of 80 (Newcombe)', () => {
    const change = proportionChange({ x: 48, n: 80 }, { x: 56, n: 70 });
    expect(change.value).toBeCloseTo(0.2, 12);
    expect(change.low).toBeCloseTo(0.052431, 6);
    expect(change.high).toBeCloseTo(0.333873, 6);
    expect(change.p).toBeCloseTo(0.008045, 6); // 2Φ(−.2/√(.693333·.306667·(1/80+1/70)))
  });

  test('a change between two that are all alike has p 1', () => {
    expect(proportionChange({ x: 5, n: 5 }, { x: 9, n: 9 }).p).toBe(1);
  });
});

describe('a mean', () => {
  test('wave 1', () => {
    expect(first.n).toBe(24);
    expect(first.mean).toBeCloseTo(6.458333, 6);
    expect(first.sd).toBeCloseTo(1.559798, 6);
    expect(meanInterval(first).low).toBeCloseTo(5.799688, 6);
    expect(meanInterval(first).high).toBeCloseTo(7.116978, 6);
    expect(meanInterval(first, 40).low).toBeCloseTo(6.04177, 6);
    expect(meanInterval(first, 40).high).toBeCloseTo(6.874897, 6);
  });

  test('wave 2', () => {
    expect(second.mean).toBeCloseTo(7.090909, 6);
    expect(meanInterval(second).low).toBeCloseTo(6.599295, 6);
    expect(meanInterval(second).high).toBeCloseTo(7.582523, 6);
  });

  test('Welch, wave 2 against wave 1; the correction alone would flip the verdict', () => {
    const change = meanChange(first, second);
    expect(change.value).toBeCloseTo(0.632576, 6);
    expect(change.p).toBeCloseTo(0.118258, 6);
    expect(welch(first, second).se).toBeCloseTo(0.396557, 6);
    expect(welch(first, second).df).toBeCloseTo(41.5263, 4);
    expect(change.low).toBeCloseTo(0.632576 - 2.018751 * 0.396557, 4); // t(.975, 41.5263) = 2.018751
    const corrected = meanChange(first, second, [40, 40]);
    expect(corrected.p).toBeCloseTo(0.017695, 6);
    expect(verdicts([change])).toEqual(['no-clear-change']);
    expect(verdicts([corrected])).toEqual(['up']);
  });

  test('two waves without any spread', () => {
    const still = { n: 8, mean: 4, sd: 0 };
    expect(meanChange(still, still).p).toBe(1);
    expect(meanChange(still, { ...still, mean: 5 })).toEqual({ value: 1, low: 1, high: 1, p: 0 });
  });
});

describe('several tests', () => {
  test('Holm', () => {
    const adjusted = holm([0.003, 0.021, 0.04, 0.049, 0.2, 0.6, 0.7, 0.9]);
    [0.024, 0.147, 0.24, 0.245, 0.8, 1, 1, 1].forEach((p, i) => {
      expect(adjusted[i]).toBeCloseTo(p, 10);
    });
  });

  test('Benjamini–Hochberg', () => {
    const adjusted = benjaminiHochberg([0.9, 0.003, 0.021, 0.04, 0.049, 0.2, 0.6, 0.7]);
    [0.9, 0.024, 0.084, 0.098, 0.098, 0.32, 0.8, 0.8].forEach((p, i) => {
      expect(adjusted[i]).toBeCloseTo(p, 10);
    });
  });

  test('the verdict', () => {
    const d = (value: number, half: number, p: number) => ({ value, low: value - half, high: value + half, p });
    expect(verdicts([])).toEqual([]);
    expect(verdicts([undefined, d(1, 0.5, 0.001), undefined, d(-1, 0.5, 0.02)])).toEqual([
      'too-few',
      'up',
      'too-few',
      'down',
    ]);
    // Clear alone, not clear among three.
    expect(verdicts([d(1, 0.9, 0.03), d(0, 1, 0.9), d(0, 1, 0.8)])).toEqual(Array(3).fill('no-clear-change'));
    // A p value below .05 beside an interval that touches 0 is not clear.
    expect(verdicts([d(1, 1.01, 0.049)])).toEqual(['no-clear-change']);
  });
});

describe('response', () => {
  const people = { complete: 22, partial: 2, refused: 3, notReached: 9, other: 0, unknown: 4 };

  test('AAPOR RR1 to RR6', () => {
    const rates = responseRates(people, 0.5);
    expect(rates.rr1).toBeCloseTo(0.55, 12);
    expect(rates.rr2).toBeCloseTo(0.6, 12);
    expect(rates.rr3).toBeCloseTo(22 / 38, 12);
    expect(rates.rr4).toBeCloseTo(24 / 38, 12);
    expect(rates.rr5).toBeCloseTo(0.611111, 6);
    expect(rates.rr6).toBeCloseTo(0.666667, 6);
  });

  test('the worst case: all who did not answer at the one end, or all at the other', () => {
    expect(worstCaseShare(15, 24, 40)).toEqual({ low: 0.375, high: 0.775 });
    const { low, high } = worstCaseMean(first, 40, [0, 10]);
    expect(low).toBeCloseTo(155 / 40, 12); // the 24 answers add up to 155
    expect(high).toBeCloseTo((155 + 160) / 40, 12);
  });
});

describe('the minimum detectable change', () => {
  const of = (n: number) => ({ n, mean: 6, sd: 2.2 });

  test.each([
    [24, 1.149721],
    [12, 2.203336],
  ])('%d of 40, sd 2.2, both waves corrected for 40 people', (n, points) => {
    expect(detectableMeanChange(of(n), of(n), 1, [40, 40])).toBeCloseTo(points, 6);
    // (t(.975, 2n−2) + t(.8, 2n−2)) · 2.2·√(2/n)·√(1−n/40): the domain page gives 1.15 and 2.20.
    expect(Math.round(points * 100) / 100).toBe({ 24: 1.15, 12: 2.2 }[n]);
  });

  test('a verdict is not corrected, so a release states it without the correction, and for all questions that Holm judges', () => {
    expect(detectableMeanChange(of(24), of(24))).toBeCloseTo(1.817869, 6);
    expect(detectableMeanChange(of(24), of(24), 8)).toBeCloseTo(2.359621, 6);
    // (1.959964 + 0.841621)·√(.25·2/24)
    expect(detectableShareChange({ x: 12, n: 24 }, { x: 12, n: 24 })).toBeCloseTo(0.404374, 6);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArgumentError } from '#shared/statistics/argument-error.ts';
import { holm } from '#shared/statistics/holm.ts';
import { meanChange } from '#shared/statistics/mean-change.ts';
import { meanInterval } from '#shared/statistics/mean-interval.ts';
import { momentsOf } from '#shared/statistics/moments.ts';
import { proportionChange } from '#shared/statistics/proportion-change.ts';
import { proportionInterval } from '#shared/statistics/proportion-interval.ts';
import { verdicts } from '#shared/statistics/verdict.ts';

/** The checked values of the domain page, to six digits. */
const scale = Array.from({ length: 11 }, (_, i) => i);
const moments = (answers: number[]) =>
  momentsOf(
    scale,
    scale.map((score) => answers.filter((a) => a === score).length),
  );
const first = moments([7, 5, 8, 6, 9, 4, 7, 7, 6, 8, 5, 7, 3, 8, 6, 7, 9, 5, 6, 7, 8, 4, 6, 7]);
const second = moments([8, 6, 8, 7, 9, 5, 7, 8, 7, 8, 6, 7, 5, 9, 7, 7, 8, 6, 7, 8, 6, 7]);

const argumentOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof ArgumentError) return error.argument;
  }
  return 'nothing';
};

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

  test('holds its share, and never leaves 0 to 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), fc.nat(400), (n, a, b) => {
        const x = a % (n + 1);
        const { low, high } = proportionInterval(x, n, n + b);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(x / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(x / n - 1e-12);
      }),
    );
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

  test('Holm does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 }), (values) => {
        expect(holm(values.toReversed()).toReversed()).toEqual(holm(values));
      }),
    );
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

describe('an argument outside the domain is named', () => {
  const ok = { n: 10, mean: 5, sd: 1 };
  test.each<[string, () => unknown]>([
    ['n', () => proportionInterval(0, 0)],
    ['n', () => proportionInterval(1, Number.NaN)],
    ['x', () => proportionInterval(-1, 10)],
    ['x', () => proportionInterval(11, 10)],
    ['x', () => proportionInterval(Number.NaN, 10)],
    ['population', () => proportionInterval(3, 10, 9)],
    ['population', () => proportionInterval(3, 10, Number.NaN)],
    ['n', () => meanInterval({ ...ok, n: 1 })],
    ['mean', () => meanInterval({ ...ok, mean: Number.NaN })],
    ['sd', () => meanInterval({ ...ok, sd: -1 })],
    ['population', () => meanInterval(ok, 9)],
    ['before', () => meanChange({ ...ok, n: 1 }, ok)],
    ['before', () => meanChange({ ...ok, mean: Number.NaN }, ok)],
    ['after', () => meanChange(ok, { ...ok, sd: Number.NaN })],
    ['after', () => meanChange(ok, ok, [10, 9])],
    ['counts', () => momentsOf([1, 2], [1])],
    ['counts', () => momentsOf([1, 2], [1, -1])],
    ['counts', () => momentsOf([1, 2], [0, 0])],
    ['scores', () => momentsOf([1, Number.NaN], [1, 1])],
    ['pValues', () => holm([0.5, 1.5])],
    ['pValues', () => holm([Number.NaN])],
  ])('%s', (argument, call) => {
    expect(argumentOf(call)).toBe(argument);
  });
});

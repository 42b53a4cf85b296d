import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '#shared/statistics/benjamini-hochberg.ts';
import { detectableMeanChange, detectableShareChange } from '#shared/statistics/detectable-change.ts';
import { holm } from '#shared/statistics/holm.ts';
import { meanChange } from '#shared/statistics/mean-change.ts';
import { meanInterval } from '#shared/statistics/mean-interval.ts';
import { momentsOf } from '#shared/statistics/moments.ts';
import { poolIntervals, poolMoments } from '#shared/statistics/pool.ts';
import { proportionChange } from '#shared/statistics/proportion-change.ts';
import { proportionInterval } from '#shared/statistics/proportion-interval.ts';
import { responseRates } from '#shared/statistics/response-rates.ts';
import { worstCaseShare } from '#shared/statistics/worst-case.ts';

const near = 1e-9;
const share = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const moments = fc.record({
  n: fc.integer({ min: 2, max: 400 }),
  mean: fc.double({ min: 0, max: 10, noNaN: true }),
  sd: fc.double({ min: 0.1, max: 4, noNaN: true }),
});
const more = fc.integer({ min: 0, max: 400 });
const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 });
const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: 200, seed: 3 });

describe('the interval of a share', () => {
  test('holds the share and stays within 0 to 1', () =>
    holds(fc.tuple(share, more), ([{ x, n }, rest]) => {
      const { low, high } = proportionInterval(x, n, n + rest);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(x / n + near);
      expect(high).toBeGreaterThanOrEqual(x / n - near);
    }));

  test('is mirrored when yes and no change places', () =>
    holds(fc.tuple(share, more), ([{ x, n }, rest]) => {
      const [a, b] = [proportionInterval(x, n, n + rest), proportionInterval(n - x, n, n + rest)];
      expect(a.low).toBeCloseTo(1 - b.high, 9);
      expect(a.high).toBeCloseTo(1 - b.low, 9);
    }));

  test('only grows with the people who did not answer; lies within the worst case and within the uncorrected one', () =>
    holds(fc.tuple(share, more, more), ([{ x, n }, a, b]) => {
      const small = proportionInterval(x, n, n + a);
      const large = proportionInterval(x, n, n + a + b);
      const whole = proportionInterval(x, n);
      expect(large.low).toBeLessThanOrEqual(small.low + near);
      expect(large.high).toBeGreaterThanOrEqual(small.high - near);
      expect(whole.low).toBeLessThanOrEqual(large.low + near);
      expect(whole.high).toBeGreaterThanOrEqual(large.high - near);
    }));

  test('rises with the share', () =>
    holds(fc.tuple(share, more), ([{ x, n }, rest]) => {
      if (x === n) return;
      const [a, b] = [proportionInterval(x, n, n + rest), proportionInterval(x + 1, n, n + rest)];
      expect(b.low).toBeGreaterThanOrEqual(a.low - near);
      expect(b.high).toBeGreaterThanOrEqual(a.high - near);
    }));
});

test('the worst case is as wide as the share that did not answer, and holds what all would have answered', () =>
  holds(fc.tuple(share, more, more), ([{ x, n }, rest, yes]) => {
    const { low, high } = worstCaseShare(x, n, n + rest);
    expect(high - low).toBeCloseTo(rest / (n + rest), 9);
    const all = (x + Math.min(yes, rest)) / (n + rest);
    expect(all).toBeGreaterThanOrEqual(low - near);
    expect(all).toBeLessThanOrEqual(high + near);
  }));

describe('the interval of a mean', () => {
  test('lies around it, grows with the people who did not answer, and is widest without correction', () =>
    holds(fc.tuple(moments, more, more), ([of, a, b]) => {
      const half = (population?: number) => {
        const { low, high } = meanInterval(of, population);
        expect(high - of.mean).toBeCloseTo(of.mean - low, 9);
        return high - of.mean;
      };
      expect(half(of.n + a)).toBeLessThanOrEqual(half(of.n + a + b) + near);
      expect(half(of.n + a + b)).toBeLessThanOrEqual(half() + near);
      expect(half(of.n)).toBe(0);
    }));

  test('shrinks with more answers of the same spread', () =>
    holds(fc.tuple(moments, more), ([of, extra]) => {
      const width = (n: number) => meanInterval({ ...of, n }).high - of.mean;
      expect(width(of.n + extra)).toBeLessThanOrEqual(width(of.n) + near);
    }));

  test('the moments do not depend on the order of the codes', () =>
    holds(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 50 })), { minLength: 1 }),
      (cells) => {
        const of = (list: typeof cells) =>
          momentsOf(
            list.map(([score]) => score),
            list.map(([, count]) => count),
          );
        expect(of(cells.toReversed())).toEqual(of(cells));
      },
    ));
});

describe('a change', () => {
  test('turned round is the same change the other way, of means and of shares', () => {
    holds(fc.tuple(moments, moments), ([a, b]) => {
      const [there, back] = [meanChange(a, b), meanChange(b, a)];
      expect(there.value).toBeCloseTo(-back.value, 9);
      expect(there.low).toBeCloseTo(-back.high, 6);
      expect(there.p).toBeCloseTo(back.p, 9);
    });
    holds(fc.tuple(share, share), ([a, b]) => {
      const [there, back] = [proportionChange(a, b), proportionChange(b, a)];
      expect(there.low).toBeCloseTo(-back.high, 9);
      expect(there.high).toBeCloseTo(-back.low, 9);
      expect(there.p).toBeCloseTo(back.p, 9);
    });
  });

  test('lies in its interval; a share never moves further than from 0 to 1; p is from 0 to 1', () => {
    holds(fc.tuple(share, share), ([a, b]) => {
      const { value, low, high, p } = proportionChange(a, b);
      expect(low).toBeLessThanOrEqual(value + near);
      expect(high).toBeGreaterThanOrEqual(value - near);
      expect(low).toBeGreaterThanOrEqual(-1 - near);
      expect(high).toBeLessThanOrEqual(1 + near);
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
    });
    holds(fc.tuple(moments, moments), ([a, b]) => {
      const { value, low, high, p } = meanChange(a, b);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      // The interval leaves out 0 exactly where p is below .05.
      if (Math.abs(p - 0.05) > 1e-6) expect(low > 0 || high < 0).toBe(p < 0.05);
    });
  });

  test('that can be detected is smaller with more answers, larger with more questions, and the same both ways', () => {
    holds(fc.tuple(moments, moments, more, fc.integer({ min: 1, max: 20 })), ([a, b, extra, tests]) => {
      const least = detectableMeanChange(a, b, tests);
      expect(detectableMeanChange(b, a, tests)).toBeCloseTo(least, 9);
      expect(detectableMeanChange(a, b, tests + 1)).toBeGreaterThan(least);
      const [alike, larger] = [
        { ...a, n: a.n + extra },
        { ...b, n: a.n + extra },
      ];
      expect(detectableMeanChange(alike, larger)).toBeLessThanOrEqual(detectableMeanChange(a, { ...b, n: a.n }) + near);
      const corrected = detectableMeanChange(a, b, tests, [a.n + 1, b.n + 1]);
      if (a.n === b.n) expect(corrected).toBeLessThanOrEqual(least + near);
    });
    holds(fc.tuple(share, share, fc.integer({ min: 1, max: 20 })), ([a, b, tests]) => {
      const least = detectableShareChange(a, b, tests);
      expect(detectableShareChange(b, a, tests)).toBeCloseTo(least, 9);
      expect(detectableShareChange(a, b, tests + 1)).toBeGreaterThanOrEqual(least);
      const twice = (of: typeof a) => ({ x: 2 * of.x, n: 2 * of.n });
      expect(detectableShareChange(twice(a), twice(b), tests)).toBeLessThanOrEqual(least);
    });
  });
});

describe('several p values', () => {
  test('adjusted they are no smaller, at most 1, in the same order; Benjamini–Hochberg never asks more than Holm', () =>
    holds(pValues, (values) => {
      const [strict, mild] = [holm(values), benjaminiHochberg(values)];
      values.forEach((p, i) => {
        expect(mild[i]).toBeGreaterThanOrEqual(p - near);
        expect(strict[i]).toBeGreaterThanOrEqual((mild[i] ?? 2) - near);
        expect(strict[i]).toBeLessThanOrEqual(1);
        values.forEach((other, j) => {
          if (p <= other) expect(strict[i]).toBeLessThanOrEqual(strict[j] ?? -1);
          if (p <= other) expect(mild[i]).toBeLessThanOrEqual(mild[j] ?? -1);
        });
      });
    }));

  test('do not depend on their order, and one alone stays as it is', () =>
    holds(pValues, (values) => {
      for (const adjust of [holm, benjaminiHochberg]) {
        expect(adjust(values.toReversed()).toReversed()).toEqual(adjust(values));
        expect(adjust(values.slice(0, 1))).toEqual(values.slice(0, 1));
      }
    }));
});

describe('a pool', () => {
  const grouped = fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: 11, maxLength: 11 })
    .filter((c) => c.some((n) => n > 0));
  const scores = Array.from({ length: 11 }, (_, i) => i);

  test('has the moments of all the answers counted together', () =>
    holds(fc.array(grouped, { minLength: 1, maxLength: 4 }), (waves) => {
      const pooled = poolMoments(waves.map((counts) => momentsOf(scores, counts)));
      const together = momentsOf(
        scores,
        scores.map((_, i) => waves.reduce((sum, counts) => sum + (counts[i] ?? 0), 0)),
      );
      expect(pooled.n).toBe(together.n);
      expect(pooled.mean).toBeCloseTo(together.mean, 9);
      expect(pooled.sd).toBeCloseTo(together.sd, 6);
    }));

  test('is never told more surely than its surest wave', () =>
    holds(fc.array(moments, { minLength: 1, maxLength: 4 }), (waves) => {
      const intervals = waves.map((wave) => ({ n: wave.n, ...meanInterval(wave) }));
      const { low, high } = poolIntervals(intervals);
      expect(high - low).toBeGreaterThanOrEqual(Math.min(...intervals.map((one) => one.high - one.low)) - near);
      expect((low + high) / 2).toBeCloseTo(poolMoments(waves).mean, 9);
    }));
});

test('of the response rates the strictest is RR1 and the mildest RR6; what e is lies between', () =>
  holds(
    fc.tuple(fc.array(fc.nat(50), { minLength: 6, maxLength: 6 }), fc.double({ min: 0, max: 1, noNaN: true })),
    ([n, e]) => {
      const [complete = 0, partial = 0, refused = 0, notReached = 0, other = 0, unknown = 0] = n;
      const { rr1, rr2, rr3, rr4, rr5, rr6 } = responseRates(
        { complete: complete + 1, partial, refused, notReached, other, unknown },
        e,
      );
      for (const [low, high] of [
        [0, rr1],
        [rr1, rr3],
        [rr3, rr5],
        [rr2, rr4],
        [rr4, rr6],
        [rr1, rr2],
        [rr3, rr4],
        [rr5, rr6],
        [rr6, 1],
      ] as const)
        expect(low).toBeLessThanOrEqual(high + near);
    },
  ));

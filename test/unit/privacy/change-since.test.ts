import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeSince } from '#shared/privacy/change-since.ts';
import type { Known } from '#shared/privacy/known.ts';
import { releaseOf } from '#shared/privacy/release-of.ts';
import type { Change } from '#shared/release.ts';
import { countedWave, releaseInput, wave } from './waves.ts';

const shown = (known: Known) => ({ shown: true, value: known }) as const;
const mean = (n: number, value: number, sd: number): Known => ({ type: 'mean', n, mean: value, sd, scale: [0, 10] });

/** A clear change has its whole interval on its own side of 0, as published; every interval holds its difference. */
const assertBorneOut = ({ verdict, difference }: Change) => {
  if (verdict === 'too-few') return expect(difference).toBeUndefined();
  const { value, low, high } = difference ?? expect.fail('a verdict without a difference');
  expect(low).toBeLessThanOrEqual(value);
  expect(high).toBeGreaterThanOrEqual(value);
  if (verdict === 'up') expect(low).toBeGreaterThan(0);
  if (verdict === 'down') expect(high).toBeLessThan(0);
};

const points = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('mean' as const),
      scale: fc.constant<[number, number]>([0, 10]),
      n: fc.integer({ min: 5, max: 100_000 }),
      mean: fc.double({ min: 4, max: 6, noNaN: true }),
      sd: fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 3, noNaN: true })),
    }),
    fc.record({
      type: fc.constant('share' as const),
      of: fc.constant('yes'),
      n: fc.integer({ min: 5, max: 100_000 }),
      share: fc.double({ min: 0.4, max: 0.6, noNaN: true }),
    }),
  ),
  { minLength: 1, maxLength: 8 },
);

test('no clear change is told whose published interval reaches 0, whatever is known of the two points', () => {
  const named = (known: readonly Known[]) => Object.fromEntries(known.map((one, i) => [`q${i}`, shown(one)]));
  fc.assert(
    fc.property(points, points, (before, after) => {
      for (const change of Object.values(changeSince('w1', named(before), named(after)))) assertBorneOut(change);
    }),
    { numRuns: 500 },
  );
});

test('nor in a release', () => {
  fc.assert(
    fc.property(wave, wave, fc.constantFrom('municipality' as const, 'open' as const), (then, now, audience) => {
      const previous = countedWave('w1', then);
      const { questions } = releaseOf(releaseInput(now, { previous, first: previous, audience }));
      for (const { change } of questions) {
        if (change.previous) assertBorneOut(change.previous);
        if (change.first) assertBorneOut(change.first);
      }
    }),
    { numRuns: 30 },
  );
});

test('a rise whose low end rounds to 0 is no clear change; one that keeps clear of it is', () => {
  const since = (before: Known, after: Known) =>
    changeSince('w1', { life: shown(before) }, { life: shown(after) }).life;
  // Unrounded 0.12 (0.01 to 0.23), p .03: told as 0.1 (0.0 to 0.2).
  expect(since(mean(1000, 5, 1.25), mean(1000, 5.12, 1.25))).toEqual({
    since: 'w1',
    verdict: 'no-clear-change',
    difference: { value: 0.1, low: 0, high: 0.2 },
    detectable: 0.2,
  });
  expect(since(mean(1000, 5, 1.25), mean(1000, 5.4, 1.25))?.verdict).toBe('up');
  expect(since(mean(1000, 5.4, 1.25), mean(1000, 5, 1.25))?.verdict).toBe('down');
});

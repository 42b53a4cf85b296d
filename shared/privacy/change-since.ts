import type { Change, Figure } from '#shared/release.ts';
import { type Difference, meanChange } from '#shared/statistics/mean-change.ts';
import { proportionChange } from '#shared/statistics/proportion-change.ts';
import { verdicts } from '#shared/statistics/verdict.ts';
import { type Known, measureOf, roundTo } from './known.ts';

type Points = Readonly<Record<string, Figure<Known>>>;

const difference = (before: Known, after: Known): Difference | undefined => {
  if (before.type === 'mean' && after.type === 'mean') return meanChange(before, after);
  if (before.type === 'share' && after.type === 'share' && before.of === after.of) {
    const x = (known: typeof before) => ({ x: known.share * known.n, n: known.n });
    return proportionChange(x(before), x(after));
  }
  return undefined;
};

type Told = NonNullable<Change['difference']>;

/** The published numbers: the points' own difference, so that a reader can check it, and the interval around that. */
const rounded = (before: Known, after: Known, { value, low, high }: Difference): Told => {
  const parts = after.type === 'mean' ? 10 : 100;
  const told = roundTo(parts, measureOf(after).value - measureOf(before).value);
  return { value: told, low: roundTo(parts, told - (value - low)), high: roundTo(parts, told + (high - value)) };
};

/** Whether the numbers that are published bear out the word: a clear change has its whole interval on one side of 0. */
const bearsOut = (word: Change['verdict'], { low, high }: Told): boolean =>
  word === 'up' ? low > 0 : word === 'down' ? high < 0 : true;

/**
 * How every question of a release moved since the wave `since`. A question withheld in either wave, or that the earlier wave did
 * not ask, is `too-few` and has no difference. Only what may be known of the two points is used. Holm's family is the
 * questions that can be compared with that one wave. The verdict is drawn before rounding; where the published interval then
 * reaches 0 it is taken back to `no-clear-change`, so that no reader is told of a change that the numbers beside it do not show.
 */
export const changeSince = (since: string, before: Points, after: Points): Record<string, Change> => {
  const pairs = Object.entries(after).map(([id, now]) => {
    const then = Object.hasOwn(before, id) ? before[id] : undefined;
    if (!now.shown || !then?.shown) return { id };
    const d = difference(then.value, now.value);
    return d ? { id, d, difference: rounded(then.value, now.value, d) } : { id };
  });
  const words = verdicts(pairs.map(({ d }) => d));
  return Object.fromEntries(
    pairs.map(({ id, difference: told }, i): [string, Change] => {
      const word = words[i] ?? 'too-few';
      if (!told) return [id, { since, verdict: word }];
      return [id, { since, verdict: bearsOut(word, told) ? word : 'no-clear-change', difference: told }];
    }),
  );
};

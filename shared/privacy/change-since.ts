import type { Change, Figure } from '#shared/release.ts';
import { detectableMeanChange, detectableShareChange } from '#shared/statistics/detectable-change.ts';
import { type Difference, meanChange } from '#shared/statistics/mean-change.ts';
import { proportionChange } from '#shared/statistics/proportion-change.ts';
import { verdicts } from '#shared/statistics/verdict.ts';
import { comparable, type Known, measureOf, partsOf, roundTo, shareOf } from './known.ts';

/** What may be known of every question of a wave, or of a set of waves, for everybody. */
export type Points = Readonly<Record<string, Figure<Known>>>;

const difference = (before: Known, after: Known): Difference | undefined => {
  if (!comparable(before, after)) return undefined;
  if (before.type === 'mean' && after.type === 'mean') return meanChange(before, after);
  if (before.type === 'share' && after.type === 'share') return proportionChange(shareOf(before), shareOf(after));
  return undefined;
};

/** The minimum detectable change among `tests` questions, rounded up; undefined where it is more than the whole scale. */
const detectable = (before: Known, after: Known, tests: number): number | undefined => {
  const least =
    before.type === 'mean' && after.type === 'mean'
      ? detectableMeanChange(before, after, tests)
      : before.type === 'share' && after.type === 'share'
        ? detectableShareChange(shareOf(before), shareOf(after), tests)
        : Number.POSITIVE_INFINITY;
  const up = Math.ceil(least * partsOf(after) - 1e-9) / partsOf(after);
  return up <= (after.type === 'mean' ? after.scale[1] - after.scale[0] : 1) ? up : undefined;
};

type Told = NonNullable<Change['difference']>;

/** The published numbers: the points' own difference, so that a reader can check it, and the interval around that. */
const rounded = (before: Known, after: Known, { value, low, high }: Difference): Told => {
  const parts = partsOf(after);
  const told = roundTo(parts, measureOf(after).value - measureOf(before).value);
  return { value: told, low: roundTo(parts, told - (value - low)), high: roundTo(parts, told + (high - value)) };
};

/** Whether the numbers that are published bear out the word: a clear change has its whole interval on one side of 0. */
const bearsOut = (word: Change['verdict'], { low, high }: Told): boolean =>
  word === 'up' ? low > 0 : word === 'down' ? high < 0 : true;

/**
 * How every question of a release moved since the wave `since`. A question withheld in either wave, or that the earlier wave did
 * not ask in this way, is `too-few` and has no difference. Only what may be known of the two points is used. Holm's family is
 * the questions that can be compared with that one wave; the minimum detectable change is stated for it. The verdict is drawn
 * before rounding; where the published interval then reaches 0 it is taken back to `no-clear-change`, so that no reader is
 * told of a change that the numbers beside it do not show.
 */
export const changeSince = (since: string, before: Points, after: Points): Record<string, Change> => {
  const pairs = Object.entries(after).map(([id, now]) => {
    const then = Object.hasOwn(before, id) ? before[id] : undefined;
    if (!now.shown || !then?.shown) return { id };
    const d = difference(then.value, now.value);
    return d ? { id, d, points: [then.value, now.value] as const } : { id };
  });
  const differences = pairs.map(({ d }) => d);
  const words = verdicts(differences);
  const tests = differences.filter((d) => d !== undefined).length;
  return Object.fromEntries(
    pairs.map(({ id, d, points }, i): [string, Change] => {
      const word = words[i] ?? 'too-few';
      if (!d) return [id, { since, verdict: word }];
      const told = rounded(...points, d);
      const least = detectable(...points, tests);
      const verdict = bearsOut(word, told) ? word : 'no-clear-change';
      return [id, { since, verdict, difference: told, ...(least !== undefined && { detectable: least }) }];
    }),
  );
};

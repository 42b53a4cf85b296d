import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeSince } from '#shared/privacy/change-since.ts';
import type { Known } from '#shared/privacy/known.ts';
import { pooledOf } from '#shared/privacy/pooled.ts';
import { releaseOf } from '#shared/privacy/release-of.ts';
import { Release } from '#shared/release.ts';
import { countedWave, releaseInput, wave } from '#test/unit/privacy/waves.ts';

const first = [7, 5, 8, 6, 9, 4, 7, 7, 6, 8, 5, 7, 3, 8, 6, 7, 9, 5, 6, 7, 8, 4, 6, 7].map((n) => ({
  life: String(n),
}));
const question = (release: Release, id: string) =>
  release.questions.find((q) => q.id === id) ?? expect.fail(`question ${id}`);
const measureIn = (release: Release, id: string) => {
  const { measure } = question(release, id);
  return measure.shown ? measure.value : undefined;
};
const audiences = fc.constantFrom('municipality' as const, 'open' as const);
const shown = (value: Known) => ({ shown: true, value }) as const;
const mean = (n: number, value: number, sd: number): Known => ({ type: 'mean', n, mean: value, sd, scale: [0, 10] });

describe('the interval corrected for a small population', () => {
  test('stands beside the other one: 24 of 40', () => {
    expect(measureIn(releaseOf(releaseInput(first, { invited: 40 })), 'life')).toMatchObject({
      low: 5.8,
      high: 7.1,
      population: { low: 6, high: 6.9 },
    });
  });

  test('is the point itself where everybody answered', () => {
    const release = releaseOf(releaseInput(first, { invited: 24 }));
    expect(measureIn(release, 'life')).toMatchObject({ value: 6.5, population: { low: 6.5, high: 6.5 } });
  });

  test('is not told where it would tell how many were invited, or how many answered', () => {
    const few = releaseOf(releaseInput(first, { invited: 27 }));
    expect(few.response.invited.shown).toBe(false);
    expect(measureIn(few, 'life')).toBeDefined();
    expect(measureIn(few, 'life')?.population).toBeUndefined();
    const skipped = releaseOf(releaseInput([...first, ...first, {}, {}], { invited: 80 }));
    expect(question(skipped, 'life').n.shown).toBe(false);
    expect(measureIn(skipped, 'life')).toBeDefined();
    expect(measureIn(skipped, 'life')?.population).toBeUndefined();
  });

  test('is there exactly where both numbers are; never for a group; holds the point and lies within the other interval', () => {
    fc.assert(
      fc.property(wave, fc.nat(60), audiences, (people, silent, audience) => {
        const release = releaseOf(releaseInput(people, { audience, invited: people.length + silent }));
        for (const { n, measure } of release.questions) {
          if (!measure.shown) continue;
          const { value, low, high, population } = measure.value;
          expect(population !== undefined).toBe(n.shown && release.response.invited.shown);
          if (!population) continue;
          expect(population.low).toBeLessThanOrEqual(value);
          expect(population.high).toBeGreaterThanOrEqual(value);
          expect(population.low).toBeGreaterThanOrEqual(low);
          expect(population.high).toBeLessThanOrEqual(high);
        }
        for (const { groups } of release.breakdowns)
          for (const { measures } of groups)
            for (const measure of Object.values(measures))
              if (measure.shown) expect(measure.value.population).toBeUndefined();
      }),
      { numRuns: 12, seed: 5 },
    );
  });
});

describe('the minimum detectable change', () => {
  const since = (before: readonly Known[], after: readonly Known[]) => {
    const named = (known: readonly Known[]) => Object.fromEntries(known.map((one, i) => [`q${i}`, shown(one)]));
    return Object.values(changeSince('w1', named(before), named(after)));
  };

  test('is stated for the questions that Holm judges together, rounded up', () => {
    const of = mean(24, 6, 2.2);
    expect(since([of], [of])[0]?.detectable).toBe(1.9); // 1.817869
    expect(since(Array(8).fill(of), Array(8).fill(of)).map(({ detectable }) => detectable)).toEqual(Array(8).fill(2.4)); // 2.359621
    // A question that cannot be compared does not count among them.
    expect(since([of], [of, of])).toEqual([
      expect.objectContaining({ detectable: 1.9 }),
      { since: 'w1', verdict: 'too-few' },
    ]);
    const half: Known = { type: 'share', of: 'yes', n: 24, share: 0.5 };
    expect(since([half], [half])[0]?.detectable).toBe(0.41); // 0.404374
  });

  test('is not stated where no change that the scale holds would show', () => {
    const [change] = since([mean(5, 5, 9)], [mean(5, 5, 9)]);
    expect(change?.verdict).toBe('no-clear-change');
    expect(change).not.toHaveProperty('detectable');
  });

  test('a question that is asked on another scale is not compared', () => {
    const points: Known = { type: 'mean', n: 24, mean: 4, sd: 1, scale: [1, 5] };
    expect(since([mean(24, 6, 2)], [points])).toEqual([{ since: 'w1', verdict: 'too-few' }]);
  });
});

describe('sets of four waves', () => {
  const at = (number: number) => ({
    id: `w${number}`,
    series: 's',
    number,
    opened: '2026-03-01',
    closed: '2026-03-15',
  });
  const higher = first.map(({ life }, i) => ({ life: String(Number(life) + (i < 14 ? 1 : 0)) }));
  const counted = (from: number, people: typeof first, waves: number) =>
    Array.from({ length: waves }, (_, i) => countedWave(`w${from + i}`, people));

  test('the first is told without a change', () => {
    const sets = { others: counted(1, first, 3), before: [] };
    const release = releaseOf(releaseInput(first, { wave: at(4), sets }));
    expect(question(release, 'life').pooled).toEqual({
      waves: [1, 2, 3, 4],
      measure: shown({ type: 'mean', value: 6.5, low: 5.8, high: 7.1, scale: [0, 10] } as never),
      change: null,
    });
  });

  test('the next with one: what four waves show and one does not', () => {
    const [now, before] = [counted(5, higher, 3), counted(1, first, 4)];
    const previous = before.at(-1) ?? null;
    const release = releaseOf(releaseInput(higher, { wave: at(8), previous, sets: { others: now, before } }));
    const life = question(release, 'life');
    expect(life.pooled?.waves).toEqual([5, 6, 7, 8]);
    expect(life.change.previous?.verdict).toBe('no-clear-change');
    expect(life.pooled?.change).toMatchObject({ since: 'w4', verdict: 'up', difference: { value: 0.5 } });
    expect(life.pooled?.change?.detectable).toBeLessThan(life.change.previous?.detectable ?? 0);
  });

  test('a wave that withholds its point withholds that of the set, and gives its reason', () => {
    const others = [...counted(1, first, 2), countedWave('w3', first.slice(0, 4))];
    const release = releaseOf(releaseInput(first, { wave: at(4), sets: { others, before: [] } }));
    expect(question(release, 'life').pooled?.measure).toEqual({ shown: false, because: 'too-few-answers' });
  });

  test('an earlier document is believed before what the rules of today would show', () => {
    const others = counted(1, first, 3);
    const was = releaseOf(releaseInput(first, { wave: at(2), invited: 48 }));
    const hiding = (part: 'n' | 'measure'): Release => ({
      ...was,
      questions: was.questions.map((one) => ({ ...one, [part]: { shown: false, because: 'remainder-too-small' } })),
    });
    const told = (earlier: Release[]) =>
      question(releaseOf(releaseInput(first, { wave: at(4), sets: { others, before: [] }, earlier })), 'life').pooled;
    expect(told([was])?.measure.shown).toBe(true);
    for (const part of ['n', 'measure'] as const)
      expect(told([hiding(part)])?.measure).toEqual({ shown: false, because: 'remainder-too-small' });
  });

  test('a wave that completes none tells none', () => {
    for (const { pooled } of releaseOf(releaseInput(first)).questions) expect(pooled).toBeUndefined();
  });

  test('a question that was not asked every time, or not on the same scale, is not pooled', () => {
    const [points, other] = [{ q: shown(mean(24, 6, 2)) }, { q: shown({ ...mean(24, 4, 1), scale: [1, 5] } as Known) }];
    expect(pooledOf([1, 2], [points, points], null)).toHaveProperty('q');
    expect(pooledOf([1, 2], [{}, points], null)).toEqual({});
    expect(pooledOf([1, 2], [other, points], null)).toEqual({});
  });

  test('shares: the share of all the answers, between the mean ends', () => {
    const share = (n: number, value: number) => ({ q: shown({ type: 'share', of: 'yes', n, share: value }) });
    const { q } = pooledOf([1, 2], [share(20, 0.5), share(30, 0.6)], null);
    expect(q?.measure).toEqual({
      shown: true,
      value: { type: 'share', of: 'yes', value: 0.56, low: 0.37, high: 0.73 }, // (20·.299298 + 30·.423204)/50, …
    });
  });
});

test('a document of before these figures is read as it was', () => {
  const release = releaseOf(releaseInput(first));
  const old = JSON.parse(JSON.stringify(release), (key, value) =>
    ['population', 'detectable', 'pooled'].includes(key) ? undefined : value,
  );
  expect(old).not.toEqual(release);
  expect(Release.parse(old)).toEqual(old);
});

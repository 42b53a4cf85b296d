import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReleaseDiffersError, releaseBytes, releaseOf } from '#shared/privacy/release-of.ts';
import { mergeTallies } from '#shared/privacy/tally.ts';
import { Release } from '#shared/release.ts';
import { countedWave, releaseInput, tallyOf, wave } from './waves.ts';

const first = [7, 5, 8, 6, 9, 4, 7, 7, 6, 8, 5, 7, 3, 8, 6, 7, 9, 5, 6, 7, 8, 4, 6, 7].map((n) => ({
  life: String(n),
}));
const second = [8, 6, 8, 7, 9, 5, 7, 8, 7, 8, 6, 7, 5, 9, 7, 7, 8, 6, 7, 8, 6, 7].map((n) => ({ life: String(n) }));
const question = (release: Release, id: string) =>
  release.questions.find((q) => q.id === id) ?? expect.fail(`question ${id}`);

test('the checked wave: n, mean to one decimal, both intervals, words with the name of the municipality', () => {
  const release = releaseOf(releaseInput(first));
  const life = question(release, 'life');
  expect(life.n).toEqual({ shown: true, value: 24 });
  expect(life.measure).toEqual({
    shown: true,
    value: { type: 'mean', value: 6.5, low: 5.8, high: 7.1, scale: [0, 10], population: { low: 6, high: 6.9 } },
  });
  expect(life.text.nb).toBe('Life in Midtre Gauldal');
  expect(life.labels['0']).toEqual({ nb: 'worst', en: 'worst' });
  expect(life.labels['5']).toEqual({ nb: '5', en: '5' });
  expect(life.change).toEqual({ previous: null, first: null });
  expect(question(release, 'home').measure).toEqual({ shown: false, because: 'too-few-answers' });
  expect(release.response.rate).toEqual({ shown: true, value: 0.5 });
  expect(release.questions.map(({ id }) => id)).toEqual(['life', 'home', 'stay', 'member']);
});

test('a share to whole per cent', () => {
  const people = Array.from({ length: 24 }, (_, i) => ({ stay: i < 15 ? 'yes' : 'no' }));
  expect(question(releaseOf(releaseInput(people)), 'stay').measure).toEqual({
    shown: true,
    value: { type: 'share', of: 'yes', value: 0.63, low: 0.43, high: 0.79, population: { low: 0.48, high: 0.75 } },
  });
});

describe('change', () => {
  test('the checked waves: no clear change; questions that were not answered are too few', () => {
    const before = countedWave('w1', first, []);
    const release = releaseOf(releaseInput(second, { previous: before, first: before }));
    const life = question(release, 'life').change;
    expect(life.previous?.verdict).toBe('no-clear-change');
    expect(life.previous?.difference).toEqual({ value: 0.6, low: -0.2, high: 1.4 });
    expect(life.first).toEqual(life.previous);
    expect(question(release, 'stay').change.previous).toEqual({ since: 'w1', verdict: 'too-few' });
  });

  test('a clear rise and a clear fall', () => {
    const low = Array.from({ length: 60 }, (_, i) => ({ life: String(2 + (i % 5)), stay: i % 4 === 0 ? 'yes' : 'no' }));
    const high = Array.from({ length: 60 }, (_, i) => ({
      life: String(5 + (i % 5)),
      stay: i % 4 === 0 ? 'no' : 'yes',
    }));
    const up = releaseOf(releaseInput(high, { previous: countedWave('w1', low) }));
    const down = releaseOf(releaseInput(low, { previous: countedWave('w1', high) }));
    for (const id of ['life', 'stay']) {
      expect(question(up, id).change.previous?.verdict).toBe('up');
      expect(question(down, id).change.previous?.verdict).toBe('down');
    }
    expect(question(up, 'stay').change.previous?.difference?.value).toBe(0.5);
  });

  test('a point that the earlier release withholds is not compared with', () => {
    const before = countedWave('w1', first);
    const earlier = releaseOf(
      releaseInput(first.slice(0, 4), { wave: { ...releaseInput(first).wave, id: 'w1', number: 1 } }),
    );
    const release = releaseOf(releaseInput(second, { previous: before, earlier: [earlier] }));
    expect(question(release, 'life').change.previous).toEqual({ since: 'w1', verdict: 'too-few' });
  });
});

describe('comments', () => {
  const people = (n: number) => Array.from({ length: 30 }, (_, i) => (i < n ? { open: `${i}: ring 900 12 345` } : {}));
  const comments = (n: number, id = 'w2') => {
    const input = releaseInput(people(n));
    const figure = releaseOf({ ...input, wave: { ...input.wave, id } }).comments;
    return figure?.shown ? figure.value : figure?.because;
  };
  test('redacted, all of them, in an order of their own', () => {
    const shown = comments(20) as string[];
    expect(shown.toSorted()).toEqual(Array.from({ length: 20 }, (_, i) => `${i}: ring [---]`).sort());
    expect(shown).not.toEqual(shown.toSorted());
    expect(shown).not.toEqual(comments(20, 'w3'));
    expect(shown).toEqual(comments(20));
  });
  test('fewer than ten are withheld, and funders get none', () => {
    expect(comments(9)).toBe('too-few-answers');
    expect(releaseOf(releaseInput(people(20), { audience: 'open' })).comments).toBeUndefined();
  });
});

test('publishing again gives the same bytes; something else for the same wave and audience is refused', () => {
  const release = releaseOf(releaseInput(first));
  expect(releaseBytes(releaseOf(releaseInput(first, { earlier: [release] })))).toEqual(releaseBytes(release));
  expect(() => releaseOf(releaseInput(first, { earlier: [release], synthetic: false }))).toThrow(ReleaseDiffersError);
});

test('the same answers in any order and any shards give the same bytes, and they read back as the same release', () => {
  fc.assert(
    fc.property(wave, fc.nat(400), (people, cut) => {
      const at = cut % (people.length + 1);
      const dimensions = ['age', 'reason'];
      const shards = mergeTallies(
        tallyOf(people.slice(at).reverse(), dimensions),
        tallyOf(people.slice(0, at), dimensions),
      );
      const release = releaseOf(releaseInput(people));
      const bytes = releaseBytes(release);
      expect(releaseBytes(releaseOf(releaseInput(people, { tally: shards })))).toEqual(bytes);
      expect(Release.parse(JSON.parse(new TextDecoder().decode(bytes)))).toEqual(release);
    }),
    { numRuns: 40 },
  );
});

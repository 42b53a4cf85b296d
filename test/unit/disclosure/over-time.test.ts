import { describe, expect, test } from 'vitest';
import { attack } from '#shared/privacy/attack/attack.ts';
import type { Release } from '#shared/release.ts';
import { documentsOf, publishSeries } from '#test/attack/publish-all.ts';
import { people, seriesOf } from './survey.ts';

/** E10: twelve people with a mean of 6.50; a thirteenth comes and says 4. */
const twelve = people([2, 4, 5, 6, 6, 7, 7, 7, 8, 8, 9, 9]);
const thirteen = [...twelve, ...people([4])];

const points = (releases: readonly Release[]) =>
  releases.flatMap(({ questions }) =>
    questions.flatMap(({ id, n, measure, distribution }) =>
      id === 'life' && (measure.shown || distribution.shown) ? [{ n, measure }] : [],
    ),
  );

/** What somebody who knows that one person came, and that nobody changed her mind, finds that she can have answered. */
const thirteenthCanBe = (before: Release, after: Release): number[] | undefined => {
  const [then, now] = [points([before])[0], points([after])[0]];
  if (!then?.measure.shown || !now?.measure.shown || !then.n.shown || !now.n.shown) return undefined;
  const sums = ({ value }: { value: number }, n: number) =>
    Array.from({ length: 10 * n + 1 }, (_, sum) => sum).filter((sum) => Math.abs(sum / n - value) <= 0.05 + 1e-9);
  const [a, b] = [sums(then.measure.value, then.n.value), sums(now.measure.value, now.n.value)];
  const differences = new Set(b.flatMap((later) => a.map((earlier) => later - earlier)));
  return [...differences].filter((score) => score >= 0 && score <= 10);
};

describe('E10: a mean of everybody, and of everybody and one more', () => {
  test('all who were asked answered: one of the two points is withheld, and nobody can subtract', async () => {
    const waves = await publishSeries(seriesOf([{ answers: twelve }, { answers: thirteen }]));
    const [first, second] = waves.map(({ releases }) => releases.municipality);
    if (!first || !second) return expect.fail('two waves');
    expect(points([first])).toHaveLength(1);
    expect(points([second])).toHaveLength(0);
    expect(thirteenthCanBe(first, second)).toBeUndefined();
    expect(attack(documentsOf(waves)).breaches).toEqual([]);
  });

  test('the same people are asked twice, and one who was silent answers', async () => {
    const waves = await publishSeries(seriesOf([{ answers: twelve, invited: 13 }, { answers: thirteen }]));
    const [first, second] = waves.map(({ releases }) => releases.municipality);
    if (!first || !second) return expect.fail('two waves');
    expect(points([first, second]).length).toBeLessThan(2);
    expect(attack(documentsOf(waves)).breaches).toEqual([]);
  });

  test('the attack does see it: both points side by side are a breach', async () => {
    const [first] = await publishSeries(seriesOf([{ answers: twelve }]));
    const [alone] = await publishSeries(seriesOf([{ answers: thirteen }]));
    if (!first || !alone) return expect.fail('a wave each');
    const then = first.releases.municipality;
    const now = alone.releases.municipality;
    const later = { ...now, wave: { ...now.wave, id: `${now.wave.id.slice(0, -1)}2`, number: 2 } };
    expect(attack([then, later]).breaches.map(({ breach }) => breach)).toContain('moved');
  });

  test('three waves: what was withheld once is not told by way of the third', async () => {
    const waves = await publishSeries(
      seriesOf([{ answers: twelve }, { answers: thirteen }, { answers: [...thirteen, ...people([9])] }]),
    );
    expect(points(waves.map(({ releases }) => releases.municipality))).toHaveLength(1);
    expect(attack(documentsOf(waves)).breaches).toEqual([]);
  });

  test('five who come are no reason to withhold: a reader learns what the five said together', async () => {
    const waves = await publishSeries(
      seriesOf([{ answers: twelve }, { answers: [...twelve, ...people([3, 4, 6, 8, 9])] }]),
    );
    expect(points(waves.map(({ releases }) => releases.municipality))).toHaveLength(2);
    expect(attack(documentsOf(waves)).breaches).toEqual([]);
  });

  test('nor are those of whom many were silent: nobody knows who answered', async () => {
    const waves = await publishSeries(
      seriesOf([
        { answers: twelve, invited: 20 },
        { answers: thirteen, invited: 20 },
      ]),
    );
    expect(points(waves.map(({ releases }) => releases.municipality))).toHaveLength(2);
  });
});

describe('a later wave makes no earlier one unsafe', () => {
  test('after each wave all that is published until then withstands the attack', async () => {
    const grown = [twelve, thirteen, [...thirteen, ...people([1, 2, 3, 5])], people([5, 6, 7, 8, 9, 9, 8, 7, 6, 5, 4])];
    const waves = await publishSeries(seriesOf(grown.map((answers) => ({ answers, invited: answers.length + 6 }))));
    for (const i of waves.keys()) expect(attack(documentsOf(waves.slice(0, i + 1))).breaches).toEqual([]);
  });
});

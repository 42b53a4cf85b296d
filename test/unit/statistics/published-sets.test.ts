import { expect, test } from 'vitest';
import { publishAll } from '#test/attack/publish-all.ts';
import type { World } from '#test/attack/world.ts';

/** A town of 120 of whom most answer, asked one question on a scale of 0–10, five times in all. */
const town: World = {
  people: Array.from({ length: 120 }, (_, i) => i * 7919 + 1),
  questions: [{ seed: 11, kind: 'scale', shape: 'middle', top: 0.5, options: 2, leftOut: 0, dontKnow: 0 }],
  dimensions: [],
  rounds: [0.5, 0.6, 0.5, 0.6, 0.5].map((rate, seed) => ({ seed, rate })),
  noise: 0.3,
  churn: 0.1,
  divided: false,
};

test('publish pools a series when its fourth wave is published, in both documents, and at no other time', async () => {
  const waves = await publishAll(town);
  const pools = waves.map(({ releases }) =>
    [releases.municipality, releases.open].map(({ questions }) => questions.map(({ pooled }) => pooled?.waves)),
  );
  const none = [[undefined], [undefined]];
  const all = [[[1, 2, 3, 4]], [[1, 2, 3, 4]]];
  expect(pools).toEqual([none, none, none, all, none]);
  const told = waves.map(({ releases }) => releases.municipality.questions[0]);
  const means = told.slice(0, 4).flatMap((one) => (one?.measure.shown ? one.measure.value.value : []));
  const pooled = told[3]?.pooled?.measure;
  expect(means).toHaveLength(4);
  const mean = pooled?.shown ? pooled.value.value : expect.fail('a pool is shown');
  expect(mean).toBeGreaterThanOrEqual(Math.min(...means));
  expect(mean).toBeLessThanOrEqual(Math.max(...means));
});

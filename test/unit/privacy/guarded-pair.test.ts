import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '#functions/publish/releases.ts';
import { RevealError } from '#shared/privacy/refuse-to-reveal.ts';
import { releaseOf } from '#shared/privacy/release-of.ts';
import type { Audience, Release } from '#shared/release.ts';
import type { Answers } from '#shared/survey/answers.ts';
import { releaseInput, wave } from './waves.ts';

const build = (people: readonly Answers[]) => (audience: Audience, earlier: readonly Release[]) =>
  releaseOf(releaseInput(people, { audience, earlier }));

test('the open document of a wave never shows what the municipality’s own withholds', () => {
  fc.assert(
    fc.property(wave, (people) => {
      const { municipality, open } = inOrder(build(people), []);
      expect([municipality.audience, open.audience]).toEqual(['municipality', 'open']);
    }),
    { numRuns: 60 },
  );
});

test('if it would, neither is published: the open one is made with the other in hand', () => {
  const people = Array.from({ length: 40 }, (_, i) => ({ life: String(3 + (i % 5)) }));
  const honest = build(people);
  const withoutLife = (audience: Audience, earlier: readonly Release[]): Release => {
    const made = honest(audience, earlier);
    if (audience === 'open') return made;
    const questions = made.questions.map((question) =>
      question.id === 'life'
        ? { ...question, measure: { shown: false, because: 'protects-another' } as const }
        : question,
    );
    return { ...made, questions };
  };
  expect(inOrder(honest, []).open.questions.find(({ id }) => id === 'life')?.measure.shown).toBe(true);
  expect(() => inOrder(withoutLife, [])).toThrow(RevealError);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RevealError } from '#shared/privacy/refuse-to-reveal.ts';
import { releaseOf, releasesOf } from '#shared/privacy/release-of.ts';
import { releaseInput, wave } from './waves.ts';

test('the open document of a wave never shows what the municipality’s own withholds', () => {
  fc.assert(
    fc.property(wave, (people) => {
      const { municipality, open } = releasesOf(releaseInput(people));
      expect(municipality).toEqual(releaseOf(releaseInput(people)));
      expect(open).toEqual(releaseOf(releaseInput(people, { audience: 'open', earlier: [municipality] })));
    }),
    { numRuns: 30 },
  );
});

test('if it would, neither is published: the open one is made with the other in hand', () => {
  const people = Array.from({ length: 40 }, (_, i) => ({ life: String(3 + (i % 5)) }));
  const { municipality, open } = releasesOf(releaseInput(people));
  const questions = municipality.questions.map((question) =>
    question.id === 'life'
      ? { ...question, measure: { shown: false, because: 'protects-another' } as const }
      : question,
  );
  expect(open.questions.find(({ id }) => id === 'life')?.measure.shown).toBe(true);
  const earlier = [{ ...municipality, questions }];
  expect(() => releaseOf(releaseInput(people, { audience: 'open', earlier }))).toThrow(RevealError);
});

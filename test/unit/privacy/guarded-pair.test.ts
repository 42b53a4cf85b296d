import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RevealError } from '#shared/privacy/refuse-to-reveal.ts';
import { releaseOf, releasesOf } from '#shared/privacy/release-of.ts';
import { releaseInput, wave } from './waves.ts';

test('both documents made together are those made one by one, and the open one shows nothing that the other withholds', () => {
  fc.assert(
    fc.property(wave, (people) => {
      const { municipality, open } = releasesOf(releaseInput(people));
      expect(municipality).toEqual(releaseOf(releaseInput(people)));
      expect(open).toEqual(releaseOf(releaseInput(people, { audience: 'open', earlier: [municipality] })));
    }),
    { numRuns: 30 },
  );
});

test('an open document that would show what the municipality’s own withholds is refused', () => {
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

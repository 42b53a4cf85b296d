import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attack } from '#shared/privacy/attack/attack.ts';
import { releaseOf } from '#shared/privacy/release-of.ts';
import type { Answers } from '#shared/survey/answers.ts';
import { releaseInput, tallyOf } from './waves.ts';

const adult = fc.record({
  life: fc.integer({ min: 3, max: 10 }).map(String),
  age: fc.constantFrom('young', 'middle', 'old'),
});
const child = fc.record({ life: fc.integer({ min: 0, max: 10 }).map(String) });

test('where adults tell their age and the young are not asked it, how many young people answered does not follow', () => {
  fc.assert(
    fc.property(
      fc.array(adult, { minLength: 16, maxLength: 40 }),
      fc.array(child, { minLength: 1, maxLength: 4 }),
      (adults, young) => {
        const people: Answers[] = [...adults, ...young];
        const release = releaseOf(releaseInput(people, { tally: tallyOf(people, ['age']) }));
        const groups = release.breakdowns.flatMap((breakdown) => breakdown.groups.map(({ answered }) => answered));
        const told = groups.flatMap((group) => (group.shown ? [group.value] : []));
        // Where every band is told, what is left are the young and whoever named none.
        if (release.response.answered.shown && told.length === groups.length) {
          const rest = release.response.answered.value - told.reduce((sum, n) => sum + n, 0);
          expect([1, 2, 3, 4]).not.toContain(rest);
        }
        expect(attack([release]).breaches).toEqual([]);
      },
    ),
    { numRuns: 20 },
  );
});

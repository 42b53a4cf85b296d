import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestByTrying, fewestWithheld } from '#test/attack/fewest-withheld.ts';

/** Figures that give something away when all of a set are shown. */
const secrets = fc.array(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }), { maxLength: 6 });

test('the best pattern is the one that trying every subset finds', () => {
  fc.assert(
    fc.property(secrets, (sets) => {
      const safe = (withheld: ReadonlySet<number>) => sets.every((set) => set.some((figure) => withheld.has(figure)));
      const best = fewestWithheld(7, safe, 1000);
      expect(best?.length).toBe(fewestByTrying(7, safe)?.length);
      expect(safe(new Set(best))).toBe(true);
    }),
    { seed: 3, numRuns: 200 },
  );
});

test('where not even withholding all is enough there is none', () => {
  expect(fewestWithheld(3, () => false, 100)).toBeUndefined();
  expect(fewestByTrying(3, () => false)).toBeUndefined();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attack } from '#shared/privacy/attack/attack.ts';
import { countedCodes } from '#shared/privacy/counted-codes.ts';
import { releaseOf } from '#shared/privacy/release-of.ts';
import type { Group, Tally } from '#shared/privacy/tally.ts';
import type { Answers } from '#shared/survey/answers.ts';
import { releaseInput, small } from '#test/unit/privacy/waves.ts';

/** Answers spread over all codes, so that groups have figures; one in `leftOut` is missing. */
const people = fc.constantFrom(8, 12, 20, 35, 60, 100).chain((size) => {
  const codes = small.questions
    .filter(({ kind }) => kind !== 'text')
    .map((question) => [question.id, countedCodes(question)] as const);
  const person = fc
    .tuple(...codes.map(() => fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }))))
    .map(
      (draws): Answers =>
        Object.fromEntries(
          codes.flatMap(([id, all], i) => {
            const [a, b] = draws[i] ?? [0, 0];
            const code = all[Math.floor(((a + b) / 2e6) * all.length)];
            return code === undefined || a % 25 === 0 ? [] : [[id, code]];
          }),
        ),
    );
  return fc.noBias(fc.array(person, { minLength: size, maxLength: size, size: 'max' }));
});

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** How many people a place of a report stands for. */
const truthAt = (place: string, { all, breakdowns }: Tally, invited: number): number => {
  const what = place.replace(/^\S+ (open )?/, '');
  const response = {
    'response invited': invited,
    'response answered': all.answers,
    'response silent': invited - all.answers,
  };
  if (what in response) return response[what as keyof typeof response];
  const groupAt = (at: string): Group => {
    const [dimension, code] = at.split('=');
    return breakdowns[dimension ?? '']?.[code ?? ''] ?? expect.fail(at);
  };
  if (/^\S+=\S+$/.test(what)) return groupAt(what).answers;
  const none = /^(\S+) told no group$/.exec(what)?.[1];
  if (none) return all.answers - sum(Object.values(breakdowns[none] ?? {}).map(({ answers }) => answers));
  const [, question = '', at, of, code] =
    /^(\S+)(?: (\S+=\S+))? (n|left out|(?:answer|other than) (\S+))$/.exec(what) ?? [];
  const group = at ? groupAt(at) : all;
  const counts = group.counts[question] ?? expect.fail(place);
  const counted = Object.entries(counts).flatMap(([one, n]) => (/^(dont-know|rather-not)$/.test(one) ? [] : [n]));
  if (of === 'n') return sum(counted);
  if (of?.startsWith('other')) return sum(counted) - (counts[code ?? ''] ?? expect.fail(place));
  return of === 'left out' ? group.answers - sum(counted) : (counts[code ?? ''] ?? expect.fail(place));
};

test('what was really answered lies in every range that the attack proves, whatever was published of it', () => {
  let groups = 0;
  fc.assert(
    fc.property(people, (answers) => {
      const input = releaseInput(answers);
      const municipality = releaseOf({ ...input, audience: 'municipality' });
      const open = releaseOf({ ...input, audience: 'open', earlier: [municipality] });
      for (const { place, low, high, breach } of attack([municipality, open]).cells) {
        if (breach === 'identical') continue;
        const truth = truthAt(place, input.tally, input.invited);
        expect([place, low <= truth && truth <= high]).toEqual([place, true]);
        if (/=\S+ answer/.test(place)) groups += 1;
      }
    }),
    { numRuns: 6, seed: 11, endOnFailure: true },
  );
  expect(groups).toBeGreaterThan(30);
});

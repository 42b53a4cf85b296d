import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protect } from '#shared/privacy/protect.ts';
import { RevealError } from '#shared/privacy/refuse-to-reveal.ts';
import { releaseOf } from '#shared/privacy/release-of.ts';
import { rulesFor } from '#shared/privacy/rules.ts';
import { type Column, type People, type WaveTables, waveTables } from '#shared/privacy/wave-tables.ts';
import type { Figure } from '#shared/release.ts';
import { ArgumentError } from '#shared/statistics/argument-error.ts';
import { releaseInput, small, tallyOf, wave } from './waves.ts';

const rules = rulesFor('municipality');
const life: Column = {
  id: 'life',
  codes: Array.from({ length: 11 }, (_, i) => String(i)),
  follows: { type: 'mean', scores: Array.from({ length: 11 }, (_, i) => i) },
};
const stay: Column = { id: 'stay', codes: ['yes', 'maybe', 'no'], follows: { type: 'share', of: 'yes' } };

const people = (answers: number, counts: Record<string, number[]> = {}): People => ({ answers, counts });
const tables = (all: People, change: Partial<WaveTables> = {}): WaveTables => ({
  wave: 'w',
  invited: 2 * all.answers,
  columns: [],
  all,
  breakdowns: {},
  texts: {},
  ...change,
});
const state = (figure: Figure<unknown> | undefined) => (figure?.shown ? 'shown' : figure?.because);

describe('groups', () => {
  const sizes = (all: number, groups: Record<string, number>) =>
    Object.values(
      protect(
        tables(people(all), {
          breakdowns: { d: Object.fromEntries(Object.entries(groups).map(([code, n]) => [code, people(n)])) },
        }),
        rules,
        [],
      ).breakdowns.d ?? {},
    ).map(({ answered }) => state(answered));

  test('a row of E1: the small group and the smallest sibling', () => {
    expect(sizes(17, { young: 6, middle: 3, old: 8 })).toEqual(['protects-another', 'too-few-answers', 'shown']);
  });
  test('two small groups that hide each other', () => {
    expect(sizes(34, { a: 17, b: 4, c: 4, d: 9 })).toEqual(['shown', 'too-few-answers', 'too-few-answers', 'shown']);
  });
  test('people who told no group are part of what remains', () => {
    expect(sizes(20, { a: 8, b: 9 })).toEqual(['protects-another', 'shown']);
    expect(sizes(22, { a: 8, b: 9 })).toEqual(['shown', 'shown']);
  });
  test('nothing remains, nothing is hidden', () => {
    expect(sizes(17, { a: 8, b: 9 })).toEqual(['shown', 'shown']);
  });
  test('E11: of twenty, sixteen women; the four men would follow, for means too', () => {
    const women = [0, 0, 1, 1, 1, 2, 2, 2, 3, 2, 2];
    const men = [1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0];
    const all = women.map((n, i) => n + (men[i] ?? 0));
    const { questions, breakdowns } = protect(
      tables(people(20, { life: all }), {
        columns: [life],
        breakdowns: {
          gender: {
            women: people(16, { life: women }),
            men: people(4, { life: men }),
          },
        },
      }),
      rules,
      [],
    );
    expect(state(questions.life?.measure)).toBe('shown');
    expect(state(breakdowns.gender?.men?.measures.life)).toBe('too-few-answers');
    expect(state(breakdowns.gender?.women?.answered)).toBe('protects-another');
    expect(state(breakdowns.gender?.women?.measures.life)).toBe('protects-another');
  });
  test('at most two dimensions', () => {
    const group = { a: people(9) };
    expect(() => protect(tables(people(9), { breakdowns: { x: group, y: group, z: group } }), rules, [])).toThrow(
      ArgumentError,
    );
  });
});

describe('a question', () => {
  const question = (column: Column, answers: number, counts: number[]) => {
    const figures = protect(tables(people(answers, { [column.id]: counts }), { columns: [column] }), rules, [])
      .questions[column.id];
    return [state(figures?.n), state(figures?.measure), state(figures?.distribution)];
  };
  const even = [0, 0, 0, 5, 5, 5, 5, 5, 0, 0, 0];

  test('everything is shown when no cell is small', () => {
    expect(question(life, 25, even)).toEqual(['shown', 'shown', 'shown']);
  });
  test('a small cell: the mean only', () => {
    expect(question(life, 26, even.with(2, 1))).toEqual(['shown', 'shown', 'too-few-answers']);
  });
  test('fewer than k answers: nothing', () => {
    expect(question(life, 30, [0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0])).toEqual(Array(3).fill('too-few-answers'));
  });
  test('one to four left it out: neither n nor the distribution; the point stays', () => {
    for (const answers of [26, 29]) {
      expect(question(life, answers, even)).toEqual(['remainder-too-small', 'shown', 'remainder-too-small']);
    }
    expect(question(life, 30, even)).toEqual(['shown', 'shown', 'shown']);
  });
  test('E12: seven, all "never"; and nine in ten', () => {
    expect(question(life, 7, [7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual([
      'shown',
      'too-few-answers',
      'too-few-answers',
    ]);
    expect(question(life, 61, [56, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual([
      'shown',
      'too-few-answers',
      'too-few-answers',
    ]);
    expect(question(stay, 61, [56, 5, 0])).toEqual(['shown', 'too-few-answers', 'too-few-answers']);
    expect(question(stay, 61, [5, 28, 28])).toEqual(['shown', 'too-few-answers', 'too-few-answers']);
  });
  test('a share needs k on both sides', () => {
    expect(question(stay, 20, [4, 8, 8])).toEqual(['shown', 'too-few-answers', 'too-few-answers']);
    expect(question(stay, 20, [16, 4, 0])).toEqual(['shown', 'too-few-answers', 'too-few-answers']);
    expect(question(stay, 20, [15, 4, 1])).toEqual(['shown', 'shown', 'too-few-answers']);
  });
  test('a mean so near an end that it is a count in disguise is withheld', () => {
    // 5 people, mean 0.2: four said 0 and one said 1.
    expect(question(life, 5, [4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual([
      'shown',
      'too-few-answers',
      'too-few-answers',
    ]);
  });
});

describe('the response', () => {
  const response = (invited: number, answers: number) => {
    const r = protect(tables(people(answers), { invited }), rules, []).response;
    return [state(r.invited), state(r.answered), state(r.rate)];
  };
  test('all, none or at least k silent', () => {
    expect(response(40, 24)).toEqual(['shown', 'shown', 'shown']);
    expect(response(24, 24)).toEqual(['shown', 'shown', 'shown']);
  });
  test('one to four silent: who was invited is withheld', () => {
    expect(response(27, 24)).toEqual(['remainder-too-small', 'shown', 'remainder-too-small']);
  });
  test('fewer than k answers: only that', () => {
    expect(response(40, 4)).toEqual(Array(3).fill('too-few-answers'));
    expect(response(40, 0)).toEqual(Array(3).fill('too-few-answers'));
  });
  test('more answers than invited is a fault of the caller', () => {
    expect(() => response(23, 24)).toThrow(ArgumentError);
  });
});

test('free text: from ten on, never for funders', () => {
  const texts = (n: number, audience: 'municipality' | 'open') =>
    protect(tables(people(30), { texts: { open: n } }), rulesFor(audience), []).comments;
  expect(state(texts(9, 'municipality')?.open)).toBe('too-few-answers');
  expect(state(texts(10, 'municipality')?.open)).toBe('shown');
  expect(state(texts(27, 'municipality')?.open)).toBe('remainder-too-small');
  expect(texts(30, 'open')).toBeNull();
});

test('what a release of the same wave withheld is not shown later', () => {
  const few = releaseOf(releaseInput(Array.from({ length: 4 }, () => ({ life: '7' }))));
  const more = waveTables(
    'w2',
    small,
    tallyOf(
      Array.from({ length: 9 }, (_, i) => ({ life: String(i) })),
      ['age', 'reason'],
    ),
    20,
  );
  expect(() => protect(more, rules, [few])).toThrow(RevealError);
  expect(() => protect(more, rules, [{ ...few, wave: { ...few.wave, id: 'w1' } }])).not.toThrow();
});

describe('random waves', () => {
  /** A part or remainder that a reader can work out. */
  const safe = (n: number, k: number) => n === 0 || n >= k;

  test('no shown total minus its shown parts leaves one to k − 1 people', () => {
    fc.assert(
      fc.property(wave, fc.constantFrom('municipality' as const, 'open' as const), (answers, audience) => {
        const { k } = rulesFor(audience);
        const release = releaseOf(releaseInput(answers, { audience }));
        const { invited, answered } = release.response;
        if (!answered.shown) {
          expect(JSON.stringify(release)).not.toContain('"shown":true');
          return;
        }
        const counts = (figure: Figure<number>) => (figure.shown ? [figure.value] : []);
        for (const total of counts(invited)) expect(safe(total - answered.value, k)).toBe(true);
        for (const { n, distribution, measure } of release.questions) {
          for (const size of counts(n)) {
            expect(size).toBeGreaterThanOrEqual(k);
            expect(safe(answered.value - size, k)).toBe(true);
            if (measure.shown && measure.value.type === 'share' && size < 100) {
              const x = Math.round(measure.value.value * size);
              expect(safe(x, k) && safe(size - x, k)).toBe(true);
            }
          }
          if (distribution.shown) {
            expect(n.shown).toBe(true);
            for (const { count } of distribution.value) expect(safe(count, k)).toBe(true);
          }
        }
        for (const { groups } of release.breakdowns) {
          const shown = groups.flatMap((group) => counts(group.answered));
          for (const size of shown) expect(size).toBeGreaterThanOrEqual(k);
          expect(safe(answered.value - shown.reduce((a, b) => a + b, 0), k) || shown.length === 0).toBe(true);
          for (const group of groups) {
            if (!group.answered.shown)
              expect(Object.values(group.measures).some((measure) => measure.shown)).toBe(false);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  test('for every question, what the shown groups leave of everybody might itself be shown, or is nobody', () => {
    fc.assert(
      fc.property(wave, (answers) => {
        const t = waveTables('w', small, tallyOf(answers, ['age', 'reason']), answers.length * 2);
        const { breakdowns } = protect(t, rules, []);
        for (const column of t.columns) {
          for (const [dimension, groups] of Object.entries(breakdowns)) {
            const shown = Object.keys(groups).filter((code) => groups[code]?.measures[column.id]?.shown);
            if (shown.length === 0) continue;
            const left = column.codes.map(
              (_, i) =>
                (t.all.counts[column.id]?.[i] ?? 0) -
                shown.reduce((sum, code) => sum + (t.breakdowns[dimension]?.[code]?.counts[column.id]?.[i] ?? 0), 0),
            );
            const n = left.reduce((a, b) => a + b, 0);
            expect(n === 0 || (n >= 5 && Math.max(...left) <= 0.9 * n)).toBe(true);
            if (column.follows.type === 'share') {
              const x = left[column.codes.indexOf(column.follows.of)] ?? 0;
              expect(safe(x, 5) && safe(n - x, 5)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  test('the open document shows nothing that the municipality’s withholds', () => {
    fc.assert(
      fc.property(wave, (answers) => {
        const own = releaseOf(releaseInput(answers));
        expect(() => releaseOf(releaseInput(answers, { audience: 'open', earlier: [own] }))).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });
});

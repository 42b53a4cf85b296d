import { describe, expect, test } from 'vitest';
import { attack } from '#shared/privacy/attack/attack.ts';
import { ContradictionError } from '#shared/privacy/attack/report.ts';
import type { Release } from '#shared/release.ts';
import { breakdown, choice, mean, points, published, scale, share } from './documents.ts';

const found = (...documents: Release[]) => attack(documents).breaches.map(({ place, breach }) => `${place}: ${breach}`);
const rangeOf = (place: string, ...documents: Release[]) => {
  const { low, high } = attack(documents).cells.find((cell) => cell.place === place) ?? expect.fail(place);
  return [low, high];
};

describe('what a careful document tells is no breach', () => {
  test('a wave of 24 of 40: numbers, a mean, a distribution without small cells', () => {
    const questions = [
      scale('life', { n: 24, measure: mean(6.5) }),
      points('belonging', { n: 24, measure: mean(3.2, [1, 5]), counts: [0, 7, 6, 11, 0] }),
      choice('stay', { n: 17, measure: share('yes', 0.47) }),
    ];
    expect(found(published({ invited: 40, answered: 24, rate: 0.6, questions }))).toEqual([]);
  });

  test('groups of which two are withheld', () => {
    const groups = { young: { answered: 20, measures: { life: mean(6.4) } }, middle: {}, old: {} };
    const questions = [scale('life', { n: 36, measure: mean(6.5) })];
    expect(found(published({ answered: 36, questions, breakdowns: [breakdown('age', groups)] }))).toEqual([]);
  });

  test('a wave of which nothing is told', () => {
    expect(found(published({ questions: [scale('life', {})] }))).toEqual([]);
    expect(rangeOf('5027-a1b2c3-1 response answered', published({}))).toEqual([0, Number.POSITIVE_INFINITY]);
  });
});

describe('numbers of people', () => {
  test('fewer than k told', () => {
    expect(found(published({ invited: 40, answered: 4 }))).toEqual(['5027-a1b2c3-1 response answered: told-small']);
    const counts = [3, 6, 7, 8, 0];
    expect(found(published({ answered: 24, questions: [points('belonging', { n: 24, counts })] }))).toEqual([
      '5027-a1b2c3-1 belonging answer 1: told-small',
    ]);
  });

  test('what remains of everybody who was asked', () =>
    expect(found(published({ invited: 27, answered: 24 }))).toEqual(['5027-a1b2c3-1 response silent: narrow']));

  test('a rate gives away the number that is withheld beside it', () => {
    expect(found(published({ answered: 24, rate: 0.89 }))).toEqual(['5027-a1b2c3-1 response silent: narrow']);
    expect(found(published({ answered: 24 }))).toEqual([]);
  });

  test('who left a question out, told as n', () =>
    expect(found(published({ answered: 24, questions: [scale('life', { n: 21 })] }))).toEqual([
      '5027-a1b2c3-1 life left out: narrow',
    ]));

  test('E11: what remains when the groups are taken away', () => {
    const questions = [scale('life', { n: 20, measure: mean(6.4) })];
    const groups = { women: { answered: 16, measures: { life: mean(6.9) } }, men: {} };
    expect(found(published({ answered: 20, questions, breakdowns: [breakdown('sex', groups)] }))).toContain(
      '5027-a1b2c3-1 sex=men: narrow',
    );
  });
});

describe('answers', () => {
  const one = (asked: Parameters<typeof scale>[1], answered = 24) =>
    published({ answered, questions: [points('belonging', asked)] });

  test('E12: all gave the same, and the mean says so', () => {
    const questions = [points('left-out', { n: 7, measure: mean(1, [1, 5]) })];
    expect(found(published({ answered: 7, questions }))).toContain('5027-a1b2c3-1 left-out all alike: identical');
    const counts = [24, 0, 0, 0, 0];
    expect(found(one({ n: 24, counts }))).toContain('5027-a1b2c3-1 belonging all alike: identical');
  });

  test('a mean so near the end of the scale that few can have answered otherwise', () => {
    // Sum 118 or 119 of at most 120: one or two points are missing, so at most two did not answer 5.
    expect(rangeOf('5027-a1b2c3-1 belonging answer 5', one({ n: 24, measure: mean(4.9, [1, 5]) }))[0]).toBeGreaterThan(
      20,
    );
    expect(found(one({ n: 24, measure: mean(4.2, [1, 5]) }))).toEqual([]);
  });

  test('a share that leaves few on one side', () =>
    expect(
      found(published({ answered: 24, questions: [choice('stay', { n: 24, measure: share('yes', 0.13) })] })),
    ).toContain('5027-a1b2c3-1 stay answer yes: narrow-answer'));

  test('an interval gives away how far answers lie apart', () => {
    // Mean 3.0 of twenty, and no spread at all: everybody answered 3.
    const measure = { type: 'mean', value: 3, low: 3, high: 3, scale: [1, 5] };
    expect(found(one({ n: 20, measure }, 20))).toContain('5027-a1b2c3-1 belonging all alike: identical');
    expect(found(one({ n: 20, measure: mean(3, [1, 5]) }, 20))).toEqual([]);
  });

  test('a group, from everybody and the other groups', () => {
    const questions = [choice('stay', { n: 40, counts: [20, 12, 8] })];
    const groups = {
      young: { answered: 20, measures: { stay: share('yes', 0.7) } },
      old: { answered: 20, measures: { stay: share('no', 0.15) } },
    };
    expect(found(published({ answered: 40, questions, breakdowns: [breakdown('age', groups)] }))).toContain(
      '5027-a1b2c3-1 stay age=old answer no: narrow-answer',
    );
  });
});

describe('documents together tell more than each', () => {
  const municipality = published({
    answered: 40,
    questions: [scale('life', { n: 40, measure: mean(6.5) })],
    breakdowns: [breakdown('age', { young: { answered: 20 }, middle: {}, old: {} })],
  });
  const open = published({
    audience: 'open',
    answered: 40,
    questions: [scale('life', { n: 40, measure: mean(6.5) })],
    breakdowns: [breakdown('age', { young: {}, middle: { answered: 17 }, old: {} })],
  });

  test('a size that one withholds and the other gives away', () => {
    expect(found(municipality)).toEqual([]);
    expect(found(open)).toEqual([]);
    expect(found(municipality, open)).toContain('5027-a1b2c3-1 age=old: narrow');
  });

  test('the open documents are judged by ten, too, by themselves', () => {
    const few = published({ audience: 'open', answered: 40, invited: 47 });
    expect(found(published({ answered: 40, invited: 47 }))).toEqual([]);
    expect(found(published({ answered: 40, invited: 47 }), few)).toEqual([
      '5027-a1b2c3-1 open response silent: narrow',
    ]);
    expect(attack([few], { k: 5 }).breaches).toEqual([]);
  });

  test('those that cannot both be true name the table', () => {
    const other = published({ answered: 41 });
    expect(() => attack([municipality, other])).toThrow(ContradictionError);
    const wrong = published({ answered: 24, questions: [points('belonging', { n: 24, measure: mean(5.4, [1, 5]) })] });
    expect(() => attack([wrong])).toThrow('the documents contradict each other at 5027-a1b2c3-1 belonging');
  });

  test('a change tells the point that an earlier wave withheld', () => {
    const before = published({ answered: 8, questions: [points('belonging', { n: 8 })] });
    const change = { since: '5027-a1b2c3-1', verdict: 'up', difference: { value: -2, low: -3, high: -1 } };
    const after = published({
      number: 2,
      answered: 34,
      questions: [points('belonging', { n: 34, measure: mean(3, [1, 5]), change })],
    });
    expect(found(before)).toEqual([]);
    expect(attack([before, after], { wave: '5027-a1b2c3-2' }).breaches).toMatchObject([
      { place: '5027-a1b2c3-1 belonging all alike', breach: 'identical' },
    ]);
  });
});

describe('E10: two waves of people who are nearly the same', () => {
  const wave = (number: number, invited: number, n: number, more: object = {}) =>
    published({ number, invited, answered: n, questions: [scale('life', { n, measure: mean(6.5), ...more })] });
  const moved = '5027-a1b2c3-2 life since 5027-a1b2c3-1: moved';

  test('12 of 12, then 13 of 13', () => expect(found(wave(1, 12, 12), wave(2, 13, 13))).toEqual([moved]));

  test('the same number, or k more, or enough who stayed silent', () => {
    expect(found(wave(1, 12, 12), wave(2, 12, 12))).toEqual([]);
    expect(found(wave(1, 12, 12), wave(2, 17, 17))).toEqual([]);
    expect(found(wave(1, 40, 24), wave(2, 40, 25))).toEqual([]);
    expect(found(wave(1, 12, 12), wave(2, 13, 13, { measure: undefined }))).toEqual([]);
  });

  test('whoever withholds how many were asked does not hide that nearly all answered', () => {
    const without = (number: number, n: number) =>
      published({ number, answered: n, questions: [scale('life', { n, measure: mean(6.5) })] });
    // At most four can have been silent in either.
    expect(found(without(1, 12), without(2, 12))).toEqual([]);
    expect(
      found(wave(1, 12, 12), { ...wave(2, 13, 13), questions: wave(2, 13, 13).questions.map(withoutMean) }),
    ).toEqual([]);
    expect(found(without(1, 13), wave(2, 14, 14))).toEqual(['5027-a1b2c3-2 life since 5027-a1b2c3-1: moved']);
  });

  test('a group that grew by one', () => {
    const grown = (number: number, young: number) =>
      published({
        number,
        invited: 30,
        answered: 30,
        questions: [scale('life', { n: 30, measure: mean(6.6) })],
        breakdowns: [
          breakdown('age', {
            young: { answered: young, measures: { life: mean(6) } },
            old: { answered: 30 - young, measures: { life: mean(7) } },
          }),
        ],
      });
    expect(found(grown(1, 12), grown(2, 13))).toEqual([
      '5027-a1b2c3-2 life age=young since 5027-a1b2c3-1: moved',
      '5027-a1b2c3-2 life age=old since 5027-a1b2c3-1: moved',
    ]);
    expect(found(grown(1, 12), grown(2, 12))).toEqual([]);
  });

  test('only the wave that is asked for is attacked, against all others', () => {
    const waves = [
      wave(1, 12, 12),
      wave(2, 13, 13),
      wave(3, 40, 20),
      published({ number: 4, invited: 22, answered: 20 }),
    ];
    expect(attack(waves, { wave: '5027-a1b2c3-2' }).breaches.map(({ place }) => place)).toEqual([
      '5027-a1b2c3-2 life since 5027-a1b2c3-1',
    ]);
    expect(attack(waves, { wave: '5027-a1b2c3-3' }).breaches).toEqual([]);
    expect(attack(waves).breaches.map(({ place }) => place)).toContain('5027-a1b2c3-4 response silent');
  });
});

const withoutMean = (question: Release['questions'][number]): Release['questions'][number] => ({
  ...question,
  measure: { shown: false, because: 'remainder-too-small' },
});

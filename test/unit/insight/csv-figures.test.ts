import { expect, test } from 'vitest';
import { releaseColumns, releaseLines } from '#functions/insight/release-csv.ts';
import { hidden, life, release, shown, stay } from '#test/releases.ts';

const at = (name: (typeof releaseColumns)[number]) => releaseColumns.indexOf(name);
/** Figure, code, value, low and high of the lines of one question. */
const linesOf = (questions: readonly object[]) =>
  releaseLines(release({ questions }))
    .filter((line) => line[at('question')])
    .map((line) => ['figure', 'code', 'value', 'low', 'high', 'reason'].map((name) => line[at(name as 'figure')]));

test('the corrected interval, the detectable change and the pool are lines of their own', () => {
  const change = {
    since: '5027-abcdef-3',
    verdict: 'up',
    difference: { value: 0.8, low: 0.2, high: 1.4 },
    detectable: 1.2,
  };
  const mean = { type: 'mean', value: 6.5, low: 5.9, high: 7.2, scale: [0, 10] };
  const lines = linesOf([
    life(6.5, {
      measure: shown({ ...mean, population: { low: 6.1, high: 6.9 } }),
      change: { previous: change, first: null },
      pooled: { waves: [1, 2, 3, 4], measure: shown(mean), change },
    }),
  ]);
  expect(lines).toEqual([
    ['n', undefined, 24, undefined, undefined, undefined],
    ['mean', undefined, 6.5, 5.9, 7.2, undefined],
    ['population-interval', undefined, undefined, 6.1, 6.9, undefined],
    ['count', undefined, undefined, undefined, undefined, 'too-few-answers'],
    ['change-since-previous', 'up', 0.8, 0.2, 1.4, undefined],
    ['detectable-since-previous', undefined, 1.2, undefined, undefined, undefined],
    ['pooled-mean', undefined, 6.5, 5.9, 7.2, undefined],
    ['change-since-previous-pool', 'up', 0.8, 0.2, 1.4, undefined],
    ['detectable-since-previous-pool', undefined, 1.2, undefined, undefined, undefined],
  ]);
});

test('a pool that is withheld says why; a document of before these figures has no such lines', () => {
  const names = (questions: readonly object[]) => linesOf(questions).map(([figure]) => figure);
  const pooled = { waves: [1, 2, 3, 4], measure: hidden('remainder-too-small'), change: null };
  expect(linesOf([stay(0.7, { pooled })]).at(-1)).toEqual([
    'pooled-measure',
    undefined,
    undefined,
    undefined,
    undefined,
    'remainder-too-small',
  ]);
  expect(names([stay(0.7)])).toEqual(['n', 'share', 'count']);
});

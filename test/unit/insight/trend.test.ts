import { expect, test } from 'vitest';
import { hidden, life, release, shown, stay } from '#test/releases.ts';
import { clearChanges, seriesIn, trendOf, trendsOf } from '#web/insight/trend.ts';

test('a line has one row for each wave, in order, with its point, answers and response rate', () => {
  const trend = trendOf([release({ number: 1 }), release({ number: 2, questions: [life(7)] })], 'life');
  expect(trend?.unit).toEqual({ type: 'mean', scale: [0, 10] });
  expect(trend?.rows).toEqual([
    {
      wave: { id: '5027-abcdef-1', number: 1, closed: '2024-03-21' },
      point: { shown: true, value: 6.5, low: 5.9, high: 7.2 },
      n: shown(24),
      rate: shown(0.6),
    },
    {
      wave: { id: '5027-abcdef-2', number: 2, closed: '2024-06-21' },
      point: { shown: true, value: 7, low: 6.4, high: 7.7 },
      n: shown(24),
      rate: shown(0.6),
    },
  ]);
});

test('a withheld point is a gap with its reason, never a number', () => {
  const measure = hidden('protects-another');
  const trend = trendOf([release(), release({ number: 2, questions: [life(7, { measure })] })], 'life');
  expect(trend?.rows.at(-1)?.point).toEqual({ shown: false, because: 'protects-another' });
});

test('too few are told to be a few or nearly all of those who answered only where k or more are shown to have answered', () => {
  const none = hidden('too-few-answers');
  const because = (n: object) => {
    const trend = trendOf([release({ questions: [life(7, { n, measure: none, distribution: none })] })], 'life');
    const point = trend?.rows[0]?.point;
    return [point?.shown === false && point.because, trend?.noDistribution];
  };
  expect(because(shown(10))).toEqual(['few-or-nearly-all', 'few-or-nearly-all']);
  expect(because(shown(9))).toEqual(['too-few-answers', 'too-few-answers']);
  expect(because(none)).toEqual(['too-few-answers', 'too-few-answers']);
});

test('a line whose every point is withheld has no unit to be drawn in', () => {
  const measure = hidden('protects-another');
  const trend = trendOf([release({ questions: [life(7, { measure })] })], 'life');
  expect(trend?.unit).toBeUndefined();
  expect(trend?.rows.map(({ point }) => point)).toEqual([{ shown: false, because: 'protects-another' }]);
});

test('a wave that did not ask leaves a gap that says so', () => {
  const trend = trendOf([release({ questions: [stay(0.7)] }), release({ number: 2 })], 'life');
  expect(trend?.rows[0]?.point).toEqual({ shown: false, because: 'not-asked' });
});

test('a point on another scale is not put on the line', () => {
  const five = shown({ type: 'mean', value: 3, low: 2.5, high: 3.5, scale: [1, 5] });
  const trend = trendOf([release({ questions: [life(0, { measure: five })] }), release({ number: 2 })], 'life');
  expect(trend?.unit).toEqual({ type: 'mean', scale: [0, 10] });
  expect(trend?.rows[0]?.point).toEqual({ shown: false, because: 'not-comparable' });
});

test('the share of another answer is not put on the line', () => {
  const maybe = shown({ type: 'share', of: 'maybe', value: 0.2, low: 0.1, high: 0.4 });
  const trend = trendOf([release({ questions: [stay(0, { measure: maybe })] }), release({ number: 2 })], 'stay');
  expect(trend?.rows[0]?.point).toEqual({ shown: false, because: 'not-comparable' });
});

test('questions stand in the order of the latest wave; what is no longer asked comes last', () => {
  const trends = trendsOf([
    release({ questions: [life(6), stay(0.5)] }),
    release({ number: 2, questions: [stay(0.6)] }),
  ]);
  expect(trends.map(({ question }) => question)).toEqual(['stay', 'life']);
  expect(trends.map(({ latest }) => latest?.id)).toEqual(['stay', undefined]);
});

test('the series with the latest wave comes first, each with its waves in order', () => {
  const series = seriesIn([release({ number: 2 }), release({ number: 1 }), release({ number: 3, series: 'zzzzzz' })]);
  expect(series.map(({ series: id, releases }) => [id, releases.map(({ wave }) => wave.number)])).toEqual([
    ['zzzzzz', [3]],
    ['abcdef', [1, 2]],
  ]);
});

test('only verdicts of up and down are told as changes', () => {
  const change = (verdict: string) => ({
    since: '5027-abcdef-1',
    verdict,
    difference: { value: 1, low: 0.2, high: 1.8 },
  });
  const questions = [
    life(7, { change: { previous: change('no-clear-change'), first: change('up') } }),
    stay(0.6, { change: { previous: change('too-few'), first: change('down') } }),
  ];
  const clear = clearChanges(trendsOf([release(), release({ number: 2, questions })]));
  expect(clear.map(({ question, since, change: { verdict } }) => [question, since, verdict])).toEqual([
    ['life', 'first', 'up'],
    ['stay', 'first', 'down'],
  ]);
});

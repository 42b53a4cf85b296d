import { expect, test } from 'vitest';
import { hidden, life, release, stay } from '#test/releases.ts';
import { chartOf } from '#web/insight/chart-of.ts';
import { trendOf } from '#web/insight/trend.ts';

const frame = { language: 'en', municipality: 'Midtre Gauldal', synthetic: true } as const;
const chart = (releases: Parameters<typeof trendOf>[0], question: string) => {
  const trend = trendOf(releases, question);
  return trend && chartOf(trend, frame);
};

test('the axis is the whole scale, so that no change looks larger than it is', () => {
  expect(chart([release()], 'life')?.axis).toMatchObject({ min: 0, max: 10 });
  expect(chart([release()], 'stay')?.axis).toMatchObject({ min: 0, max: 1 });
  expect(chart([release()], 'stay')?.axis.ticks.map(({ text }) => text)).toEqual(['0%', '25%', '50%', '75%', '100%']);
});

test('a withheld wave is a mark without any figure', () => {
  const none = hidden('too-few-answers');
  const withheld = release({ number: 2, questions: [life(4.4, { n: none, measure: none })] });
  expect(chart([release(), withheld], 'life')?.points).toEqual([
    { value: 6.5, low: 5.9, high: 7.2, lines: ['6.5', 'Uncertainty (95%): 5.9–7.2', 'Answers: 24'] },
    { mark: ':' },
  ]);
  expect(chart([release(), withheld], 'life')?.foot[0]).toBe(
    'The sign : in Jun 2024: too few people, in all or in a part of it.',
  );
});

test('there is no chart while no wave shows a point', () => {
  expect(chart([release({ questions: [stay(0.5, { measure: hidden('protects-another') })] })], 'stay')).toBeUndefined();
});

test('the picture says where it comes from and that the people are made up', () => {
  const data = chart([release()], 'life');
  expect(data?.foot).toEqual(['Source: Tilhør, Midtre Gauldal. Synthetic figures: these people do not exist']);
  expect(data?.name).toBe('tilhor-5027-life');
});

import { expect, test } from 'vitest';
import { WithheldReason } from '#shared/release.ts';
import { becauseIn, intervalIn, monthOf, pointIn, valueIn } from '#web/insight/words.ts';

const mean = { type: 'mean', scale: [0, 10] } as const;
const share = { type: 'share', of: 'yes' } as const;

test('means have one decimal, shares are whole per cent, each as the language writes them', () => {
  expect(valueIn('nb', mean, 6.8)).toBe('6,8');
  expect(valueIn('en', mean, 7)).toBe('7.0');
  expect(valueIn('nb', share, 0.67)).toBe('67\u00a0%');
  expect(valueIn('en', share, 0.67)).toBe('67%');
  expect(intervalIn('nb', mean, { low: 6.1, high: 7.4 })).toBe('6,1–7,4');
  expect(intervalIn('en', share, { low: 0.55, high: 0.8 })).toBe('55–80%');
  expect(monthOf('nb', '2026-03-31')).toBe('mars 2026');
});

test('a withheld point is the symbol, and its reason stands in words', () => {
  expect(pointIn('nb', mean, { shown: false, because: 'too-few-answers' })).toBe(':');
  expect(becauseIn('nb', 'too-few-answers')).toBe('for få personer, i alt eller i en del av tallet');
  expect(becauseIn('en', 'too-few-answers')).toBe('too few people, in all or in a part of it');
});

test('no reason names a number: 24 answers that fell as 20, 3 and 1 are withheld for the same reason as four answers are', () => {
  for (const language of ['nb', 'en'] as const)
    for (const because of WithheldReason.options) expect(becauseIn(language, because)).not.toMatch(/\d/);
});

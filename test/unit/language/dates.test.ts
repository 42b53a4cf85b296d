import { describe, expect, test } from 'vitest';
import { formatDate, formatDateTime, formatDay, formatNumber } from '#shared/language/dates.ts';

const newYear = Date.UTC(2025, 11, 31, 23, 30); // half past midnight in Norway

test.each([
  ['nb-NO', '7. mars 2026'],
  ['nn-NO', '7. mars 2026'],
  ['en-GB', '7 March 2026'],
  ['pl', '7 marca 2026'],
  ['fa-AF', '7 مارچ 2026'],
  ['ku', '7ê adara 2026an'],
])('a day in %s', (tag, text) => {
  expect(formatDay(tag, '2026-03-07')).toBe(text);
});

test.each(['fa', 'fa-AF', 'ps', 'ar', 'my', 'ckb', 'am', 'ti'])('%s has the Gregorian year in Latin digits', (tag) => {
  expect(formatDay(tag, '2026-03-07')).toContain('2026');
  expect(formatNumber(tag, 12.5, 1)).toMatch(/^12[.,]5$/);
});

test('instants are read in Norway, in winter and in summer', () => {
  expect(formatDate('en-GB', newYear)).toBe('1 January 2026');
  expect(formatDateTime('en-GB', newYear)).toBe('1 January 2026 at 00:30');
  expect(formatDateTime('nb-NO', Date.UTC(2026, 6, 1, 18, 5))).toMatch(/^1\. juli 2026.*20[:.]05$/);
});

test('a language without data is written in English, not in the language of the machine', () => {
  expect(formatDay('qaa', '2026-03-07')).toBe('7 March 2026');
  expect(formatNumber('qaa', 1234.5, 1)).toBe('1,234.5');
});

describe('numbers', () => {
  test('have the separators of the language', () => {
    expect(formatNumber('nb-NO', 6.5, 1)).toBe('6,5');
    expect(formatNumber('en-GB', 20000)).toBe('20,000');
  });
});

test('what is not a day or an instant is refused', () => {
  expect(() => formatDay('nb', '2026-13-01')).toThrow(RangeError);
  expect(() => formatDay('nb', 'today')).toThrow(RangeError);
  expect(() => formatDate('nb', Number.NaN)).toThrow(RangeError);
});

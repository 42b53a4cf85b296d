import { expect, test } from 'vitest';
import { accepted, chooseLanguage } from '#functions/respond/choose-language.ts';

test.each([
  ['uk-UA,uk;q=0.9,en;q=0.8', 'uk'],
  ['en;q=0.5, ar-SY;q=0.9', 'ar'],
  ['no', 'nb'],
  ['nn-NO', 'nn'],
  ['fa-AF,fa;q=0.9,en;q=0.8', 'fa-AF'],
  ['prs-AF', 'fa-AF'],
  ['fa-IR,fa;q=0.9,en;q=0.8', 'fa-AF'], // Dari and Persian read alike
  ['ps-AF,fa-AF;q=0.5', 'ps'],
  ['kmr-TR', 'ku'],
  ['ku-TR', 'ku'],
  ['ku-Latn-SY', 'ku'],
  ['ku-Arab-IQ, ar;q=0.5', 'ar'], // Sorani has letters of its own
  ['ckb-IQ, en;q=0.1', 'en'],
  ['am-ET', undefined],
  ['my-MM', 'my'],
  ['xx, *;q=0.1', undefined],
  ['pl;q=0, so', 'so'],
  ['', undefined],
  [';;,q=1,,-', undefined],
  ['constructor', undefined],
  ['-', undefined],
])('a phone that asks for %j gets %s', (header, language) => {
  expect(accepted(header)).toBe(language);
});

test('whoever chose last decides', () => {
  const wish = { asked: 'ti', ticket: 'so', header: 'pl', home: 'nn' } as const;
  expect(chooseLanguage(wish)).toBe('ti');
  expect(chooseLanguage({ ...wish, asked: 'klingon' })).toBe('so');
  expect(chooseLanguage({ ...wish, asked: undefined, ticket: undefined })).toBe('pl');
  expect(chooseLanguage({ asked: undefined, ticket: undefined, header: undefined, home: 'nn' })).toBe('nn');
  expect(chooseLanguage({ asked: undefined, ticket: undefined, header: undefined, home: undefined })).toBe('nb');
});

test.each([
  [`uk${' '.repeat(1_000_000)}x, pl`, 'pl'],
  [`uk${'-a'.repeat(1_000_000)}, pl;q=0.5`, 'uk'],
  [`${'a-'.repeat(1_000_000)}, pl;q=0.5`, 'pl'],
])('a header that no phone sends is read once and not in every way', (header, language) => {
  // Tried in every way it would take hours: this test would not end.
  expect(accepted(header)).toBe(language);
});

import { expect, test } from 'vitest';
import type { Change } from '#shared/release.ts';
import { hidden, life, release, stay } from '#test/releases.ts';
import { changeIn, detectableIn } from '#web/insight/change-words.ts';
import { trendOf } from '#web/insight/trend.ts';

const mean = { type: 'mean', scale: [0, 10] } as const;
const share = { type: 'share', of: 'yes' } as const;
const moved = (verdict: Change['verdict'], value: number, low: number, high: number): Change => ({
  since: '5027-abcdef-1',
  verdict,
  difference: { value, low, high },
});

test('no clear change is told without the change that was measured', () => {
  expect(changeIn('nb', mean, moved('no-clear-change', 0.6, -0.2, 1.4), [])).toBe('Ingen tydelig endring');
  expect(changeIn('en', mean, moved('no-clear-change', 0.6, -0.2, 1.4), [])).toBe('No clear change');
});

test('a clear change is told with its size and both ends, whichever way it went', () => {
  expect(changeIn('nb', mean, moved('up', 0.8, 0.3, 1.3), [])).toBe('Tydelig høyere: 0,8 poeng (mellom 0,3 og 1,3)');
  expect(changeIn('nb', mean, moved('down', -0.8, -1.3, -0.3), [])).toBe(
    'Tydelig lavere: 0,8 poeng (mellom 0,3 og 1,3)',
  );
  expect(changeIn('en', share, moved('down', -0.12, -0.2, -0.04), [])).toBe(
    'Clearly lower: 12 percentage points (between 4 and 20)',
  );
});

test('where nothing clear changed, it is told how large a change would have shown', () => {
  const none = moved('no-clear-change', 0.6, -0.2, 1.4);
  expect(detectableIn('en', mean, { ...none, detectable: 1.2 })).toBe(
    'As the figures are shown, only a change of about 1.2 points or more would be likely to show.',
  );
  expect(detectableIn('nb', share, { ...none, detectable: 0.31 })).toBe(
    'Slik tallene vises, ville trolig bare en endring på om lag 31 prosentpoeng eller mer vært synlig.',
  );
  expect(detectableIn('en', mean, none)).toBeUndefined();
  expect(detectableIn('en', mean, { ...moved('up', 1.4, 0.2, 2.6), detectable: 1.2 })).toBeUndefined();
});

test('the first round has nothing to be compared with', () => {
  expect(changeIn('en', mean, null, [])).toBe('Nothing to compare with yet');
});

test('why two rounds are not compared is told as far as their points tell it, and never more', () => {
  const change: Change = { since: '5027-abcdef-1', verdict: 'too-few' };
  const told = (before: readonly object[], after: readonly object[]) => {
    const trend = trendOf([release({ questions: before }), release({ number: 2, questions: after })], 'life');
    return changeIn('en', trend?.unit, change, trend?.rows ?? []);
  };
  const none = { measure: hidden('protects-another') };
  const withheld = 'Too few to say: a figure is withheld in one of the rounds';
  expect(told([life(7, none)], [life(7)])).toBe(withheld);
  expect(told([life(7)], [life(7, none)])).toBe(withheld);
  expect(told([stay(0.5)], [life(7)])).toBe('Cannot be compared: not asked in the same way in both rounds');
  // The earlier round is not on the page, or both have a point: that there is no comparison is all that is known.
  const unknown = 'Cannot be compared: there is no figure for both';
  expect(told([life(7)], [life(7)])).toBe(unknown);
  expect(changeIn('en', mean, change, [])).toBe(unknown);
});

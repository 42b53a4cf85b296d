import { expect, test } from 'vitest';
import { languageTags } from '#shared/language/languages.ts';
import { coreWords } from '#web/texts/all-core.ts';
import { pageTexts } from '#web/texts/all-pages.ts';
import { pageIn } from '#web/texts/page.ts';
import { allReviewed, areReviewed } from '#web/texts/reviewed.ts';

test.each(languageTags)('what is loaded for %s are its own texts', async (tag) => {
  expect(await pageIn(tag)).toBe(pageTexts[tag]);
});

test('texts are reviewed when each of them is, in every catalogue that stands on the page', () => {
  const [page, after] = [{ title: 'Takk!', stop: { button: 'Stopp' } }, { next: 'Neste' }];
  const marks = { page: { title: 'a', 'stop.button': 'b' } };
  expect(allReviewed({}, { page })).toBe(false);
  expect(allReviewed({ page: { title: 'a' } }, { page })).toBe(false);
  expect(allReviewed(marks, { page })).toBe(true);
  expect(allReviewed(marks, { page, after })).toBe(false);
  expect(allReviewed({ ...marks, after: { next: 'c' } }, { page, after })).toBe(true);
});

test.each(languageTags)('the words of the core survey in %s say what is so', async (tag) => {
  const { title, questions, review } = coreWords[tag];
  expect(review).toBe((await areReviewed(tag, { core: { title, questions } })) ? 'reviewed' : 'drafted');
});

import { expect, test } from 'vitest';
import { isLanguage, languages } from '#shared/language/languages.ts';
import { pageTexts } from '#web/texts/all-pages.ts';
import { loadPageTexts } from '#web/texts/load-page.ts';

test.each(Object.keys(languages).filter(isLanguage))('what is loaded for %s are its own texts', async (tag) => {
  expect(await loadPageTexts(tag)).toBe(pageTexts[tag]);
});

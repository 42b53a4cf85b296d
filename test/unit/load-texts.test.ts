import { expect, test } from 'vitest';
import { languageTags } from '#shared/language/languages.ts';
import { pageTexts } from '#web/texts/all-pages.ts';
import { pageIn } from '#web/texts/page.ts';

test.each(languageTags)('what is loaded for %s are its own texts', async (tag) => {
  expect(await pageIn(tag)).toBe(pageTexts[tag]);
});

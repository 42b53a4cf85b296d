import { expect, test } from 'vitest';
import { readLibrary } from '#infra/texts/library.ts';
import { wholeIn } from '#infra/texts/marks.ts';
import { languageTags } from '#shared/language/languages.ts';
import { coreWords } from '#web/texts/all-core.ts';
import { pageTexts } from '#web/texts/all-pages.ts';
import { pageIn } from '#web/texts/page.ts';
import { areReviewed } from '#web/texts/reviewed.ts';

const library = await readLibrary();

test.each(languageTags)('what is loaded for %s are its own texts', async (tag) => {
  expect(await pageIn(tag)).toBe(pageTexts[tag]);
});

test.each(languageTags)('a page in %s is a draft unless all texts that stand on it are reviewed', async (tag) => {
  const whole = wholeIn(library, tag);
  for (const [catalogue] of library.get(tag)?.texts ?? []) {
    expect(await areReviewed(tag, catalogue)).toBe(whole.includes(catalogue));
    expect(await areReviewed(tag, catalogue, 'page')).toBe(whole.includes(catalogue) && whole.includes('page'));
  }
  expect(coreWords[tag].review).toBe(whole.includes('core') ? 'reviewed' : 'drafted');
});

import { expect, test } from 'vitest';
import { languageTags } from '#shared/language/languages.ts';
import { core } from '#shared/survey/core.ts';
import { youthTexts } from '#web/texts/all-youth.ts';

const measured = core.questions.filter(({ role }) => role !== 'background').map(({ id }) => id);

test.each(languageTags)('in %s the young are asked the same: every question that is measured, and no other', (tag) => {
  expect(Object.keys(youthTexts[tag].questions)).toEqual(measured);
});

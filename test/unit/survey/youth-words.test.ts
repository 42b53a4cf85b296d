import { expect, test } from 'vitest';
import { languageTags } from '#shared/language/languages.ts';
import { core } from '#shared/survey/core.ts';
import { coreWords } from '#web/texts/all-core.ts';
import { youthTexts } from '#web/texts/all-youth.ts';

const measured = core.questions.filter(({ role }) => role !== 'background').map(({ id }) => id);

test.each(languageTags)(
  'in %s the young are asked the same: every question that is measured, with its codes',
  (tag) => {
    const { questions } = youthTexts[tag];
    expect(Object.keys(questions)).toEqual(measured);
    for (const id of measured)
      expect(Object.keys(questions[id]?.labels ?? {}), id).toEqual(
        Object.keys(coreWords[tag].questions[id]?.labels ?? {}),
      );
  },
);

test.each(['nb', 'en'] as const)(
  'in %s a point of a scale is called the same for the young, so that it means the same',
  (tag) => {
    const scales = core.questions.filter(({ kind }) => kind === 'scale' || kind === 'points').map(({ id }) => id);
    for (const id of scales)
      expect(youthTexts[tag].questions[id]?.labels, id).toEqual(coreWords[tag].questions[id]?.labels);
  },
);

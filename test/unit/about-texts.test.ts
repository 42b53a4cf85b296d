import { expect, test } from 'vitest';
import { languageTags } from '#shared/language/languages.ts';
import { aboutTexts } from '#web/texts/all-about.ts';

test.each(languageTags)(
  'in %s a text of the pages about the survey has the same to fill in, isolated or not, as in nb',
  (tag) => {
    const named = (value: object): unknown[] =>
      Object.keys(value)
        .toSorted()
        .map((key) => {
          const inner = (value as Record<string, object | string>)[key] ?? '';
          return typeof inner === 'string' ? [key, (inner.match(/\{[a-z]+\}/g) ?? []).toSorted()] : [key, named(inner)];
        });
    expect(named(aboutTexts[tag])).toEqual(named(aboutTexts.nb));
  },
);

import { expect, test } from 'vitest';
import {
  calledByIntl,
  type KnownLanguage,
  knownLanguages,
  readLanguage,
  shippedLanguage,
} from '#shared/language/known-languages.ts';
import { languages, languageTags } from '#shared/language/languages.ts';

const tags = Object.keys(knownLanguages) as KnownLanguage[];

test.each([
  ['no', 'nb'],
  ['NB-no', 'nb'],
  ['prs', 'fa-AF'],
  ['fa_AF', 'fa-AF'],
  ['Dari', 'fa-AF'],
  ['fa', 'fa'],
  ['fa-IR', 'fa'],
  ['Farsi', 'fa'],
  ['kmr', 'ku'],
  ['پشتو', 'ps'],
  ['ar-SY', 'ar'],
  [' Ukrainsk ', 'uk'],
  ['Українська', 'uk'],
  ['ትግርኛ', 'ti'],
  ['العربية', 'ar'],
  ['Nynorsk', 'nn'],
])('%s means %s', (text, tag) => expect(readLanguage(text)).toBe(tag));

test.each(['xx', '', 'english?', 'constructor'])('%j means no language of ours', (text) =>
  expect(readLanguage(text)).toBeUndefined(),
);

test.each(['norsk', 'Norwegian', 'kurdisk'])('%s may mean two of ours', (text) =>
  expect(readLanguage(text)).toBe('ambiguous'),
);

test('every tag and every name it goes by means itself', () => {
  for (const tag of tags) {
    const { name, called } = knownLanguages[tag];
    for (const text of [tag, name, called.nb, called.en]) expect(readLanguage(text), text).toBe(tag);
  }
});

test('a language that is shipped and not named here is called what `Intl` calls it', () => {
  expect(calledByIntl('sq')).toEqual({ nb: 'albansk', en: 'Albanian' });
});

test('every shipped language is known under its own name; another one is answered in the fallback', () => {
  for (const tag of languageTags) {
    expect(readLanguage(languages[tag].name)).toBe(tag);
    expect(shippedLanguage(tag, 'nb')).toBe(tag);
  }
  expect(shippedLanguage('am', 'nn')).toBe('nn');
  expect(shippedLanguage('fa', 'nn')).toBe('nn'); // Persian does not silently become Dari
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageTags } from '#shared/language/languages.ts';
import { type Voice, voiceFor } from '#web/survey/voice.ts';

const own = (lang: string): Voice => ({ lang, localService: true });
const network = (lang: string): Voice => ({ lang, localService: false });

test('reads the language of the page, of the same region where there is one', () => {
  const voices = [own('en-US'), own('ar-SA'), own('fa-IR'), own('fa-AF'), own('nb-NO')];
  expect(voiceFor(voices, 'ar')).toEqual(own('ar-SA'));
  expect(voiceFor(voices, 'fa-AF')).toEqual(own('fa-AF'));
  expect(voiceFor(voices.slice(0, 3), 'fa-AF')).toEqual(own('fa-IR'));
  expect(voiceFor(voices, 'ti')).toBeUndefined();
});

test('knows bokmål by the names that phones have for it, and takes it for no other language', () => {
  for (const name of ['nb-NO', 'nb_NO', 'no-NO', 'no', 'nb']) expect(voiceFor([own(name)], 'nb'), name).toBeDefined();
  for (const name of ['nn-NO', 'nod', 'nl-NL']) expect(voiceFor([own(name)], 'nb'), name).toBeUndefined();
  expect(voiceFor([own('nb-NO')], 'nn')).toBeUndefined();
});

test('is never a voice on the network, and never of another language', () => {
  const voice = fc.record({
    lang: fc.constantFrom('nb-NO', 'ar-SA', 'ar', 'uk_UA', 'en', 'so'),
    localService: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(voice), fc.constantFrom(...languageTags), (voices, language) => {
      const found = voiceFor(voices, language);
      if (found) expect(found.localService && found.lang.startsWith(language)).toBe(true);
      else expect(voiceFor([network('ar')], 'ar')).toBeUndefined();
    }),
    { seed: 8 },
  );
});

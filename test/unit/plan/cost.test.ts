import { expect, test } from 'vitest';
import { costOf } from '#functions/office/plan/cost.ts';
import type { Contact, ContactStatus } from '#functions/store/contacts.ts';
import type { KnownLanguage } from '#shared/language/known-languages.ts';
import { type Language, languageTags } from '#shared/language/languages.ts';
import type { MessageTexts } from '#shared/wave/message.ts';

const municipality = {
  code: '5027',
  name: 'Midtre Gauldal', // 14 characters
  defaultLanguage: 'nb' as const,
  orePerPart: 45,
  publicReleases: false,
};
const linkBase = 'https://x.example'; // 17 characters; with "/s/" and the secret a link has 36

/** {municipality} and {link} are 14 + 36 = 50 characters; the rest is filled up to the length that is wanted. */
const long = (length: number, letter: string) => `{municipality}${letter.repeat(length - 50)}{link}`;
const texts = Object.fromEntries(
  languageTags.map((tag) => [tag, { invitation: long(160, 'a'), reminder: long(160, 'a') }]),
) as Record<Language, MessageTexts>;
texts.nb = { invitation: long(160, 'å'), reminder: long(161, 'å') }; // GSM-7: 160 is one part, 161 is two
texts.uk = { invitation: long(134, 'ї'), reminder: long(135, 'ї') }; // UCS-2: 134 = 2 × 67 is two parts, 135 is three

let number = 90_000_000;
const people = (count: number, language: KnownLanguage, status: ContactStatus = 'active'): Contact[] =>
  Array.from({ length: count }, () => ({
    id: String(++number),
    municipality: '5027',
    phone: `+47${number}`,
    language,
    status,
  }));

test('people, alphabet, parts and kroner, counted by hand', () => {
  const list = [
    ...people(3, 'nb'),
    ...people(2, 'am'), // not shipped: bokmål, the municipality's language
    ...people(4, 'uk'),
    ...people(7, 'uk', 'stopped'),
    ...people(1, 'uk', 'undeliverable'),
  ];
  const cost = costOf(list, municipality, texts, { linkBase, reminders: 2 });
  expect(cost.languages).toEqual([
    {
      language: 'nb',
      people: 5,
      inFallback: 2,
      invitation: { encoding: 'GSM-7', units: 160, parts: 1 },
      reminder: { encoding: 'GSM-7', units: 161, parts: 2 },
    },
    {
      language: 'uk',
      people: 4,
      inFallback: 0,
      invitation: { encoding: 'UCS-2', units: 134, parts: 2 },
      reminder: { encoding: 'UCS-2', units: 135, parts: 3 },
    },
  ]);
  expect(cost.people).toBe(9);
  expect(cost.first).toEqual({ parts: 5 * 1 + 4 * 2, ore: 13 * 45 }); // 5.85 kr
  expect(cost.reminders).toEqual({ parts: 2 * (5 * 2 + 4 * 3), ore: 44 * 45 }); // at most 19.80 kr
});

test('a name outside GSM-7 turns the whole text', () => {
  const { languages: rows } = costOf(people(1, 'nb'), { ...municipality, name: 'Kárášjohka' }, texts, {
    linkBase,
    reminders: 0,
  });
  expect(rows[0]?.invitation).toEqual({ encoding: 'UCS-2', units: 156, parts: 3 });
});

test('without reminders they cost nothing, and nobody costs nothing', () => {
  expect(costOf(people(2, 'nb'), municipality, texts, { linkBase, reminders: 0 }).reminders.ore).toBe(0);
  expect(costOf([], municipality, texts, { linkBase, reminders: 2 })).toMatchObject({ people: 0, first: { ore: 0 } });
});

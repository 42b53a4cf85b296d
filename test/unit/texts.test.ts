import { describe, expect, test } from 'vitest';
import { languages, languageTags } from '#shared/language/languages.ts';
import { smsParts } from '#shared/language/sms.ts';
import { core } from '#shared/survey/core.ts';
import { kindOf, type Question } from '#shared/survey/question.ts';
import { afterTexts } from '#web/texts/all-after.ts';
import { coreWords } from '#web/texts/all-core.ts';
import { pageTexts } from '#web/texts/all-pages.ts';
import { smsTexts } from '#web/texts/all-sms.ts';
import { waysTexts } from '#web/texts/all-ways.ts';

const tags = languageTags;
const oneUnitSms = tags.filter((tag) => ['nb', 'nn', 'en', 'so'].includes(tag));
const municipality = 'Midtre Gauldal';
const link = 'https://x.example/s/0123456789abcdef';

/** Every text of an object, by its path: `thanks.title` → "Takk!". */
const leaves = (value: object, path = ''): [path: string, text: string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[path + key, inner]] : leaves(inner, `${path}${key}.`),
  );
const placeholders = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).toSorted();
const placeholdersOf = (texts: object) =>
  Object.fromEntries(leaves(texts).map(([path, text]) => [path, placeholders(text)]));
const fill = (text: string) =>
  text.replace('{municipality}', municipality).replace('{link}', link).replace('{code}', '123456');

/** Codes that need a label: the two ends of a scale of numbers, every point or option otherwise. */
const labelled = (question: Question): string[] => {
  if (question.kind === 'scale') return [String(question.from), String(question.to)];
  if (question.kind === 'text') return [];
  const exits: readonly string[] = question.exits;
  return kindOf(question)
    .codes(question)
    .filter((code) => !exits.includes(code));
};

describe.each(tags)('%s', (tag) => {
  const page = pageTexts[tag];
  const after = afterTexts[tag];
  const sms = smsTexts[tag];
  const words = coreWords[tag];
  const ways = waysTexts[tag];
  const all = [page, after, sms, words, ways].flatMap((texts) => leaves(texts));

  test('the core survey has words for its questions and codes, and no others', () => {
    const asked = core.questions.map((question) => [question.id, labelled(question).toSorted()]);
    const worded = Object.entries(words.questions).map(([id, { labels }]) => [id, Object.keys(labels).toSorted()]);
    expect(worded).toEqual(asked);
    expect(words.language).toBe(tag);
  });

  test('what is filled in is the same as in nb', () => {
    expect(placeholdersOf(page)).toEqual(placeholdersOf(pageTexts.nb));
    expect(placeholdersOf(after)).toEqual(placeholdersOf(afterTexts.nb));
    expect(placeholdersOf(sms)).toEqual(placeholdersOf(smsTexts.nb));
    expect(placeholdersOf(ways)).toEqual(placeholdersOf(waysTexts.nb));
    expect(placeholdersOf(words)).toEqual(placeholdersOf(coreWords.nb));
  });

  test('no text is empty or has a blank too many', () => {
    expect(all.filter(([, text]) => !/\p{L}|\p{N}/u.test(text) || text !== text.trim() || text.includes('  '))).toEqual(
      [],
    );
  });

  test('no two answers to one question read the same', () => {
    for (const question of core.questions) {
      const exits = 'exits' in question ? question.exits.map((exit) => page.exits[exit]) : [];
      const offered = [...Object.values(words.questions[question.id]?.labels ?? {}), ...exits];
      expect(new Set(offered).size).toBe(offered.length);
    }
  });

  test('isolates are closed in the order in which they are opened', () => {
    for (const [path, text] of all) expect(text.replace(/[^\u2066-\u2069]/g, ''), path).toMatch(/^(\u2068\u2069)*$/);
  });

  test('Latin names and links are isolated in right-to-left text, and only there', () => {
    for (const [path, text] of all) {
      const latin = text.match(/\{(municipality|link)\}/g)?.length ?? 0;
      const isolated = text.match(/\u2068\{(municipality|link)\} ?\u2069/g)?.length ?? 0;
      expect(isolated, path).toBe(languages[tag].dir === 'rtl' ? latin : 0);
    }
  });

  test('a text message names the municipality, and a space and more words follow the link', () => {
    for (const text of Object.values(sms)) expect(text).toContain('{municipality}');
    for (const text of [sms.invitation, sms.reminder]) expect(text).toMatch(/(^|[\s\u2068])\{link\} .*\p{L}/u);
  });

  test('a code fits in one part, in the name of the longest municipality too', () => {
    const longest = 'Nordre Land og Søndre'; // longer than any there is
    expect(smsParts(sms.code.replace('{municipality}', longest).replace('{code}', '123456')).parts).toBe(1);
  });

  test('a text message fits in one part of GSM-7 or two of UCS-2', () => {
    for (const text of Object.values(sms))
      expect(fill(text).length).toBeLessThanOrEqual(oneUnitSms.includes(tag) ? 160 : 134);
  });
});

/** The GSM 7-bit basic alphabet, without the characters that count as two. */
const gsm7 = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/;

test.each(oneUnitSms)('text messages in %s need only GSM-7, so no typographic dashes or quotes', (tag) => {
  for (const text of Object.values(smsTexts[tag])) expect(fill(text)).toMatch(gsm7);
});

import { describe, expect, test } from 'vitest';
import { readLibrary } from '#infra/texts/library.ts';
import { wholeIn } from '#infra/texts/marks.ts';
import { languages, languageTags } from '#shared/language/languages.ts';
import { core } from '#shared/survey/core.ts';
import { kindOf, type Question } from '#shared/survey/question.ts';
import { faultsOf, isCopy } from '#shared/texts/faults.ts';
import { markOf } from '#shared/texts/mark.ts';
import { textsOf } from '#shared/texts/texts-of.ts';
import { coreWords } from '#web/texts/all-core.ts';
import { pageTexts } from '#web/texts/all-pages.ts';
import { smsTexts } from '#web/texts/all-sms.ts';

const library = await readLibrary();
const catalogues = [...(library.get('nb')?.texts.keys() ?? [])];
const textsIn = (language: string, catalogue: string): ReadonlyMap<string, string> =>
  library.get(language)?.texts.get(catalogue) ?? new Map();

/** Codes that need a label: the two ends of a scale of numbers, every point or option otherwise. */
const labelled = (question: Question): string[] => {
  if (question.kind === 'scale') return [String(question.from), String(question.to)];
  if (question.kind === 'text') return [];
  const exits: readonly string[] = question.exits;
  return kindOf(question)
    .codes(question)
    .filter((code) => !exits.includes(code));
};

test('every language has a folder, and every folder is a language', () => {
  expect([...library.keys()].toSorted()).toEqual(languageTags.toSorted());
});

test('what the commands read from the sources is what the pages show', () => {
  for (const tag of languageTags) {
    expect([...textsIn(tag, 'page')]).toEqual(textsOf(pageTexts[tag]));
    expect([...textsIn(tag, 'sms')]).toEqual(textsOf(smsTexts[tag]));
  }
});

describe.each(languageTags)('%s', (tag) => {
  const { dir } = languages[tag];

  test.each(catalogues)('%s has the texts that nb has, and each is whole', (catalogue) => {
    const sources = textsIn('nb', catalogue);
    const texts = textsIn(tag, catalogue);
    expect([...texts.keys()].toSorted()).toEqual([...sources.keys()].toSorted());
    const faults = [...texts].flatMap(([path, text]) => {
      const place = { language: tag, dir, catalogue, source: sources.get(path) ?? '', text };
      return faultsOf(place).map((fault) => `${path}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test.each(tag === 'en' ? [] : catalogues)('%s: no text is a copy of the English one', (catalogue) => {
    const english = textsIn('en', catalogue);
    const copies = [...textsIn(tag, catalogue)].filter(([path, text]) => isCopy(text, english.get(path) ?? ''));
    expect(copies).toEqual([]);
  });

  test('what is marked as reviewed is there, and is what was reviewed: else run "npm run texts -- tidy"', () => {
    const marks = [...(library.get(tag)?.reviewed ?? [])].flatMap(([catalogue, marked]) =>
      [...marked].map(([path, mark]) => ({ catalogue, path, mark })),
    );
    const stale = marks.filter(({ catalogue, path, mark }) => {
      const [source, text] = [textsIn('nb', catalogue).get(path), textsIn(tag, catalogue).get(path)];
      return source === undefined || text === undefined || markOf(tag, source, text) !== mark;
    });
    expect(stale).toEqual([]);
    expect(library.get(tag)?.whole).toEqual(wholeIn(library, tag));
  });

  test('the core survey has words for its questions and codes, and no others', () => {
    const words = coreWords[tag];
    const asked = core.questions.map((question) => [question.id, labelled(question).toSorted()]);
    const worded = Object.entries(words.questions).map(([id, { labels }]) => [id, Object.keys(labels).toSorted()]);
    expect(worded).toEqual(asked);
    expect(words.language).toBe(tag);
  });

  test('no two answers to one question read the same', () => {
    for (const question of core.questions) {
      const exits = 'exits' in question ? question.exits.map((exit) => pageTexts[tag].exits[exit]) : [];
      const offered = [...Object.values(coreWords[tag].questions[question.id]?.labels ?? {}), ...exits];
      expect(new Set(offered).size).toBe(offered.length);
    }
  });

  test('a text message names the municipality, and has a link', () => {
    for (const text of [smsTexts[tag].invitation, smsTexts[tag].reminder]) {
      expect(text).toContain('{municipality}');
      expect(text).toContain('{link}');
    }
  });
});

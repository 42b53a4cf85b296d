import { isLanguage, type Language, languageTags } from '#shared/language/languages.ts';

/** What a tag of a phone asks for, in lower case. Undefined: a language of its own that we do not ship. */
const asked: ReadonlyMap<string, Language | undefined> = new Map<string, Language | undefined>([
  ...languageTags.map((tag) => [tag.toLowerCase(), tag] as const),
  ['no', 'nb'],
  ['prs', 'fa-AF'],
  // Who reads Persian reads Dari. A list that says Persian means Persian: nobody is written to in Dari unasked.
  ['fa', 'fa-AF'],
  ['kmr', 'ku'],
  ['ku-arab', undefined],
]);

/** Longer than any tag need be (RFC 5646 §4.4.1); what comes after says nothing that we could use. */
const mostOfTag = 35;

/** The tag itself, or else the longest of its beginnings that is known: `uk-UA` asks for `uk`, `fa-AF` for `fa-AF`. */
const languageFor = (tag: string): Language | undefined => {
  for (let rest = tag.slice(0, mostOfTag); rest !== ''; rest = rest.slice(0, Math.max(rest.lastIndexOf('-'), 0)))
    if (asked.has(rest)) return asked.get(rest);
  return undefined;
};

/** The first language that we ship of an Accept-Language header, by weight. */
export const accepted = (header: string): Language | undefined =>
  header
    .split(',')
    .map((part) => {
      const [tag = '', ...terms] = part
        .toLowerCase()
        .split(';')
        .map((term) => term.trim());
      const weight = terms.find((term) => term.startsWith('q='))?.slice(2) ?? '1';
      return { language: languageFor(tag), weight: Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language)
    .find((language) => language !== undefined);

/** Whoever chose last decides: the reader on the page, her municipality's list, her phone, and then bokmål. */
export const chooseLanguage = (wish: {
  asked: string | undefined;
  ticket: string | undefined;
  header: string | undefined;
  home: Language | undefined;
}): Language => {
  const named = [wish.asked ?? '', wish.ticket ?? ''].find(isLanguage);
  return named ?? accepted(wish.header ?? '') ?? wish.home ?? 'nb';
};

import { isLanguage, type Language } from '#shared/language/languages.ts';

/** Tags under which phones ask for a language that we ship under another. */
const same: ReadonlyMap<string, Language> = new Map([['no', 'nb']]);

/** The first language that we ship of an Accept-Language header, by weight; `uk-UA` asks for `uk`. */
export const accepted = (header: string): Language | undefined =>
  header
    .split(',')
    .map((part) => {
      const [tag = '', ...terms] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const primary = tag.split('-')[0] ?? '';
      const weight = terms.find((term) => term.startsWith('q='))?.slice(2) ?? '1';
      return { language: same.get(primary) ?? primary, weight: Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language)
    .find(isLanguage);

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

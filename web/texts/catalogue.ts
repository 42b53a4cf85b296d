import { type Language, languageTags } from '#shared/language/languages.ts';

/** Finds the texts of one catalogue in one language; they are loaded when somebody first asks for them. */
export type Catalogue<T> = (language: Language) => Promise<T>;

/**
 * A catalogue: the file of that name in every language's folder, which exports it under the same name. The bundler makes a
 * file of its own of each, so the folder is all that it takes to add a language.
 */
export const catalogue = <N extends string, T>(
  name: N,
  open: (language: Language) => Promise<Record<N, T>>,
): Catalogue<T> => {
  const loaded = new Map<Language, Promise<T>>();
  return (language) => {
    const texts = loaded.get(language) ?? open(language).then((file) => file[name]);
    loaded.set(language, texts);
    return texts;
  };
};

/** The texts of a catalogue in every language. */
export const inEveryLanguage = async <T>(texts: Catalogue<T>): Promise<Record<Language, T>> =>
  Object.fromEntries(await Promise.all(languageTags.map(async (tag) => [tag, await texts(tag)] as const))) as Record<
    Language,
    T
  >;

import * as z from 'zod/mini';
import { type Language, languageTags } from '../language/languages.ts';

/** What an entry of a list says in one language. */
export const EntryWords = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  about: z.string().check(z.trim(), z.maxLength(300)),
});
export type EntryWords = z.infer<typeof EntryWords>;

/** In the municipality's language always, in others where somebody has written them. */
export type InLanguages = Partial<Record<Language, EntryWords>>;

const norwegian: readonly Language[] = ['nb', 'nn'];

/** Whether a reader finds her own language among them. Whoever reads one written Norwegian reads the other. */
export const isToldIn = (words: InLanguages, language: Language): boolean =>
  (norwegian.includes(language) ? norwegian : [language]).some((one) => words[one] !== undefined);

/** The words for a reader: in her language, else in the municipality's, else in the first that there is. Says in which. */
export const wordsFor = (words: InLanguages, wished: Language, home: Language): EntryWords & { language: Language } => {
  for (const language of [wished, home, ...languageTags]) {
    const found = words[language];
    if (found) return { language, ...found };
  }
  throw new RangeError('an entry without words');
};

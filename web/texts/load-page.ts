import type { Language } from '#shared/language/languages.ts';
import type { PageTexts } from './texts.ts';

const books: Record<Language, () => Promise<{ page: PageTexts }>> = {
  nb: () => import('./nb/page.ts'),
  nn: () => import('./nn/page.ts'),
  en: () => import('./en/page.ts'),
  uk: () => import('./uk/page.ts'),
  ar: () => import('./ar/page.ts'),
  ti: () => import('./ti/page.ts'),
  so: () => import('./so/page.ts'),
  pl: () => import('./pl/page.ts'),
};
const loaded = new Map<Language, PageTexts>();

/** What the newcomers’ pages say around the questions, in one language: loaded when somebody first asks for it. */
export const loadPageTexts = async (language: Language): Promise<PageTexts> => {
  const texts = loaded.get(language) ?? (await books[language]()).page;
  loaded.set(language, texts);
  return texts;
};

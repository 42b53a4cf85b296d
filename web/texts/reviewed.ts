import type { Language } from '#shared/language/languages.ts';
import { textsOf } from '#shared/texts/texts-of.ts';
import { catalogue } from './catalogue.ts';

/**
 * What somebody whose language it is has read and found right: catalogue → path of the text → `markOf` it. `npm run texts`
 * writes it, and a test fails when a mark no longer fits its text, so at run time it is enough that there is one.
 */
export type Reviewed = Readonly<Record<string, Readonly<Record<string, string>>>>;

const reviewedIn = catalogue<'reviewed', Reviewed>('reviewed', (language) => import(`./${language}/reviewed.ts`));

/** Whether every text of these catalogues has been reviewed. */
export const allReviewed = (reviewed: Reviewed, catalogues: Readonly<Record<string, object>>): boolean =>
  Object.entries(catalogues).every(([name, texts]) =>
    textsOf(texts).every(([path]) => reviewed[name]?.[path] !== undefined),
  );

/** The same of the texts that stand on a page, by catalogue: `{ page: texts }`. A page is a draft while one of them is. */
export const areReviewed = async (language: Language, catalogues: Readonly<Record<string, object>>): Promise<boolean> =>
  allReviewed(await reviewedIn(language), catalogues);

import type { Language } from '#shared/language/languages.ts';
import { catalogue } from './catalogue.ts';

/**
 * The catalogues of a language in which somebody whose language it is has found every text right. It follows from the marks
 * in `marks.json` beside it, and pages need no more. `npm run texts` writes both, and a test holds the one to the other.
 */
export type Reviewed = readonly string[];

const reviewedIn = catalogue<'reviewed', Reviewed>('reviewed', (language) => import(`./${language}/reviewed.ts`));

/** Whether all texts of these catalogues have been reviewed. A page is a draft while one that stands on it is not. */
export const areReviewed = async (language: Language, ...catalogues: string[]): Promise<boolean> => {
  const reviewed = await reviewedIn(language);
  return catalogues.every((name) => reviewed.includes(name));
};

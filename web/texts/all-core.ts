import type { Language } from '#shared/language/languages.ts';
import type { SurveyWords } from '#shared/survey/version.ts';
import { inEveryLanguage } from './catalogue.ts';
import { coreIn } from './core.ts';
import { areReviewed } from './reviewed.ts';

/** As they are stored in the studio: with the state of review that they have now. */
const wordsIn = async (language: Language): Promise<SurveyWords> => {
  const core = await coreIn(language);
  return { language, review: (await areReviewed(language, 'core')) ? 'reviewed' : 'drafted', ...core };
};

/** The words of the core survey, version 1, in every language. */
export const coreWords = await inEveryLanguage(wordsIn);

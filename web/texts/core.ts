import type { SurveyWords } from '#shared/survey/version.ts';
import { catalogue } from './catalogue.ts';

/** The words of the core survey, version 1, in one language. */
export const coreIn = catalogue<'core', SurveyWords>('core', (language) => import(`./${language}/core.ts`));

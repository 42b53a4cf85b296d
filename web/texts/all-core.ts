import { inEveryLanguage } from './catalogue.ts';
import { coreIn } from './core.ts';

/** The words of the core survey, version 1, in every language. */
export const coreWords = await inEveryLanguage(coreIn);

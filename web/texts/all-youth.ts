import { inEveryLanguage } from './catalogue.ts';
import { youthIn } from './youth.ts';

/** The words for the young, in every language. */
export const youthTexts = await inEveryLanguage(youthIn);

import { inEveryLanguage } from './catalogue.ts';
import { waysIn } from './ways.ts';

/** Posters, slips, signing up and the tablet, in every language. */
export const waysTexts = await inEveryLanguage(waysIn);

import { inEveryLanguage } from './catalogue.ts';
import { pageIn } from './page.ts';

/** What the newcomers’ pages say around the questions, in every language. */
export const pageTexts = await inEveryLanguage(pageIn);

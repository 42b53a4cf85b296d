import { catalogue } from './catalogue.ts';
import type { PageTexts } from './texts.ts';

/** What the newcomers’ pages say around the questions, in one language. */
export const pageIn = catalogue<'page', PageTexts>('page', (language) => import(`./${language}/page.ts`));

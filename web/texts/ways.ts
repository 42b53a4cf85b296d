import { catalogue } from './catalogue.ts';
import type { WaysTexts } from './ways-texts.ts';

/** Posters, slips, signing up and the tablet, in one language. */
export const waysIn = catalogue<'ways', WaysTexts>('ways', (language) => import(`./${language}/ways.ts`));

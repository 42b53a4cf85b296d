import { catalogue } from './catalogue.ts';
import type { CoreTexts } from './texts.ts';

/** The words of the core survey, version 1, in one language. */
export const coreIn = catalogue<'core', CoreTexts>('core', (language) => import(`./${language}/core.ts`));

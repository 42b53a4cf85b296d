import type { Language } from '#shared/language/languages.ts';
import { page as ar } from './ar/page.ts';
import { page as en } from './en/page.ts';
import { page as nb } from './nb/page.ts';
import { page as nn } from './nn/page.ts';
import { page as pl } from './pl/page.ts';
import { page as so } from './so/page.ts';
import type { PageTexts } from './texts.ts';
import { page as ti } from './ti/page.ts';
import { page as uk } from './uk/page.ts';

/** What the newcomers’ pages say around the questions, in every language. */
export const pageTexts: Record<Language, PageTexts> = { nb, nn, en, uk, ar, ti, so, pl };

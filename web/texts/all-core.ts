import type { Language } from '#shared/language/languages.ts';
import type { SurveyWords } from '#shared/survey/version.ts';
import { core as ar } from './ar/core.ts';
import { core as en } from './en/core.ts';
import { core as nb } from './nb/core.ts';
import { core as nn } from './nn/core.ts';
import { core as pl } from './pl/core.ts';
import { core as so } from './so/core.ts';
import { core as ti } from './ti/core.ts';
import { core as uk } from './uk/core.ts';

/** The words of the core survey, version 1, in every language. */
export const coreWords: Record<Language, SurveyWords> = { nb, nn, en, uk, ar, ti, so, pl };

import type { Language } from '#shared/language/languages.ts';
import { sms as ar } from './ar/sms.ts';
import { sms as en } from './en/sms.ts';
import { sms as nb } from './nb/sms.ts';
import { sms as nn } from './nn/sms.ts';
import { sms as pl } from './pl/sms.ts';
import { sms as so } from './so/sms.ts';
import type { SmsTexts } from './texts.ts';
import { sms as ti } from './ti/sms.ts';
import { sms as uk } from './uk/sms.ts';

/** The text messages, in every language. */
export const smsTexts: Record<Language, SmsTexts> = { nb, nn, en, uk, ar, ti, so, pl };

import { inEveryLanguage } from './catalogue.ts';
import { smsIn } from './sms.ts';

/** The text messages, in every language. */
export const smsTexts = await inEveryLanguage(smsIn);

import { catalogue } from './catalogue.ts';
import type { SmsTexts } from './texts.ts';

/** The text messages, in one language. */
export const smsIn = catalogue<'sms', SmsTexts>('sms', (language) => import(`./${language}/sms.ts`));

import type { SmsTexts } from '../texts.ts';

export const sms: SmsTexts = {
  invitation: 'Gmina {municipality} pyta, jak się tu mieszka: {link} To dwie minuty. Nikt nie widzi, co odpowiadasz.',
  reminder: 'Nadal można odpowiedzieć gminie {municipality}: {link} To dwie minuty. Nikt nie widzi, co odpowiadasz.',
  code: 'Twój kod: {code}. Gmina {municipality}. Działa przez godzinę.',
};

import type { SmsTexts } from '../texts.ts';

export const sms: SmsTexts = {
  invitation: '{municipality} savivaldybė klausia, kaip gyvenate: {link} Tai dvi minutės. Niekas nematys, ką atsakėte.',
  reminder: '{municipality} savivaldybei dar galite atsakyti: {link} Tai dvi minutės. Niekas nematys, ką atsakėte.',
  code: 'Kodas: {code}. {municipality} savivaldybė. Galioja valandą.',
};

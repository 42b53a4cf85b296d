import type { SmsTexts } from '../texts.ts';

export const sms: SmsTexts = {
  invitation:
    'Hei! {municipality} kommune spør korleis det er å bu her. Svar her: {link} Det tek to minutt. Ingen ser kva du svarer.',
  reminder:
    'Hei igjen! Du kan framleis svare {municipality} kommune. Svar her: {link} Det tek to minutt. Ingen ser kva du svarer.',
  code: 'Koden din er {code}. Skriv han på sida til {municipality} kommune. Han verkar i ein time. Ikkje del han med nokon.',
};

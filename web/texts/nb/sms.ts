import type { SmsTexts } from '../texts.ts';

export const sms: SmsTexts = {
  invitation:
    'Hei! {municipality} kommune spør hvordan det er å bo her. Svar her: {link} Det tar to minutter. Ingen ser hva du svarer.',
  reminder:
    'Hei igjen! Du kan fortsatt svare {municipality} kommune. Svar her: {link} Det tar to minutter. Ingen ser hva du svarer.',
  code: 'Koden din er {code}. Skriv den på siden til {municipality} kommune. Den virker i en time. Del den ikke med noen.',
};

import type { SmsTexts } from '../texts.ts';

/** Without ç, ê, î, ô and œ, so that it is GSM-7 and one part. */
export const sms: SmsTexts = {
  invitation:
    'La commune {municipality} demande : comment est la vie ici ? {link} Deux minutes. Personne ne voit vos réponses.',
  reminder:
    'Vous pouvez encore répondre à la commune {municipality} : {link} Deux minutes. Personne ne voit vos réponses.',
  code: 'Votre code est {code}. Tapez-le sur la page de la commune {municipality}. Il marche une heure. Ne le donnez à personne.',
};

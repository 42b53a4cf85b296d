import type { SmsTexts } from '../texts.ts';

export const sms: SmsTexts = {
  invitation: 'Şaredariya {municipality} dipirse: jiyana li vir çawa ye? {link} Du deqe ne. Tu kes bersiva we nabîne.',
  reminder: 'Hûn hîn dikarin bersiva şaredariya {municipality} bidin: {link} Du deqe ne. Tu kes bersiva we nabîne.',
  code: 'Koda we: {code}. Şaredariya {municipality}. Ji bo saetekê.',
};

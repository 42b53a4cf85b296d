import type { SmsTexts } from '../texts.ts';

export const sms: SmsTexts = {
  invitation:
    'Degmada {municipality}: Sidee ayay noloshu halkan tahay? Ka jawaab: {link} Waa laba daqiiqo. Qofna ma arko waxaad ku jawaabto.',
  reminder:
    'Degmada {municipality}: Weli waad jawaabi kartaa. Ka jawaab: {link} Waa laba daqiiqo. Qofna ma arko waxaad ku jawaabto.',
  code: 'Koodhkaagu waa {code}. Ku qor bogga degmada {municipality}. Wuxuu shaqeynayaa hal saac. Cidna ha la wadaagin.',
};

import type { SmsTexts } from '../texts.ts';

export const sms: SmsTexts = {
  invitation:
    'Habari! Manispaa ya {municipality} inauliza maisha yakoje hapa. Jibu: {link} Ni dakika mbili. Hakuna anayeona ulichojibu.',
  reminder:
    'Habari tena! Bado unaweza kuijibu manispaa ya {municipality}: {link} Ni dakika mbili. Hakuna anayeona ulichojibu.',
  code: 'Kodi yako ni {code}. Iandike kwenye ukurasa wa manispaa ya {municipality}. Inafanya kazi kwa saa moja. Usimpe mtu mwingine.',
};

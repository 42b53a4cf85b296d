import type { SmsTexts } from '../texts.ts';

/** The space before the closing isolate ends the link: some phones would take the isolate for a part of it. */
export const sms: SmsTexts = {
  invitation:
    'د \u2068{municipality}\u2069 ښاروالي پوښتي: دلته ژوند څنګه دی؟ \u2068{link} \u2069 دوې دقیقې دي. ستاسو ځواب هېڅوک نه ویني.',
  reminder:
    'لا هم د \u2068{municipality}\u2069 ښاروالۍ ته ځواب ورکولی شئ: \u2068{link} \u2069 دوې دقیقې دي. ځواب هېڅوک نه ویني.',
  code: 'ستاسو کوډ: {code}. د \u2068{municipality}\u2069 ښاروالي. یو ساعت.',
};

import type { SmsTexts } from '../texts.ts';

/** The space before the closing isolate ends the link: some phones would take the isolate for a part of it. */
export const sms: SmsTexts = {
  invitation:
    'شاروالی \u2068{municipality}\u2069 می‌پرسد: زندگی اینجا چطور است؟ \u2068{link} \u2069 دو دقیقه است. کسی جواب را نمی‌بیند.',
  reminder:
    'هنوز می‌توانید به شاروالی \u2068{municipality}\u2069 جواب بدهید: \u2068{link} \u2069 دو دقیقه است. کسی جواب را نمی‌بیند.',
  code: 'کد شما: {code}. شاروالی \u2068{municipality}\u2069. برای یک ساعت.',
};

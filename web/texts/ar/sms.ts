import type { SmsTexts } from '../texts.ts';

/** The space before the closing isolate ends the link: some phones would take the isolate for a part of it. */
export const sms: SmsTexts = {
  invitation:
    'تسأل بلدية \u2068{municipality}\u2069 عن الحياة هنا. للإجابة: \u2068{link} \u2069 يستغرق ذلك دقيقتين. لا أحد يرى ما أجبت به.',
  reminder:
    'ما زال بإمكانك الرد على بلدية \u2068{municipality}\u2069 هنا: \u2068{link} \u2069 يستغرق ذلك دقيقتين. لا أحد يرى ما أجبت به.',
  code: 'رمزك: {code}. بلدية \u2068{municipality}\u2069. صالح لساعة واحدة.',
};

import type { SmsTexts } from '../texts.ts';

export const sms: SmsTexts = {
  invitation: '{municipality} မြို့နယ်က မေးပါတယ်၊ နေရတာ ဘယ်လိုလဲ။ {link} နှစ်မိနစ်ပါ။ သင့်အဖြေ ဘယ်သူမှ မမြင်ပါ။',
  reminder: '{municipality} မြို့နယ်ကို ဖြေနိုင်ပါသေးတယ်။ {link} နှစ်မိနစ်ပါ။ သင့်အဖြေ ဘယ်သူမှ မမြင်ပါ။',
  code: 'ကုဒ် {code}၊ {municipality} မြို့နယ်။ တစ်နာရီအတွင်း သုံးပါ။',
};

import type { SmsTexts } from '../texts.ts';

export const sms: SmsTexts = {
  invitation: 'Муниципалитет {municipality}: как вам живётся? {link} Это две минуты. Никто не видит, что вы ответили.',
  reminder: 'Муниципалитет {municipality}: ещё можно ответить. {link} Две минуты. Никто не видит, что вы ответили.',
  code: 'Ваш код: {code}. Муниципалитет {municipality}. Работает час.',
};

import type { SmsTexts } from '../texts.ts';

export const sms: SmsTexts = {
  invitation: 'Муніципалітет {municipality}: як вам живеться? {link} Це дві хвилини. Ніхто не бачить, що ви відповіли.',
  reminder: 'Муніципалітет {municipality}: ще можна відповісти. {link} Дві хвилини. Ніхто не бачить, що ви відповіли.',
  code: 'Ваш код: {code}. Муніципалітет {municipality}. Діє одну годину.',
};

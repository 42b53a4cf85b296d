import type { SmsTexts } from '../texts.ts';

export const sms: SmsTexts = {
  invitation:
    'Hello from {municipality} municipality! How is life here? Answer: {link} It takes two minutes. Nobody sees what you answer.',
  reminder:
    'Hello again from {municipality} municipality! You can still answer: {link} It takes two minutes. Nobody sees what you answer.',
  code: 'Your code is {code}. Type it on the page of {municipality} municipality. It works for one hour. Share it with nobody.',
};

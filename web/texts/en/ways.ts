import type { WaysTexts } from '../ways-texts.ts';

export const ways: WaysTexts = {
  poster: {
    title: 'How is it to live here?',
    body: '{municipality} municipality asks everybody who is new here. The answers are used to make it better to live here.',
    scan: 'Point the camera of your phone at the square, or type the address:',
    voluntary: 'Voluntary and anonymous. It takes two minutes.',
  },
  slip: '{municipality} municipality asks how it is to live here. Voluntary and anonymous.',
  join: {
    title: 'How is it to live here?',
    body: '{municipality} municipality asks everybody who is new here. Type your phone number, and we send you a code.',
    phone: 'Phone number',
    phoneHint: 'Is the number from another country? Begin with + and the country code.',
    language: 'Language of the messages',
    consent:
      'By pressing the button you agree to get text messages about surveys from {municipality} municipality. You can stop them at any time.',
    send: 'Send me a code',
    wrong: 'We do not understand the number. Please check it and type it again.',
  },
  closed: {
    title: 'This address is not used any more',
    body: 'You cannot sign up with this address. Check that it is the same as on the poster, or ask the municipality.',
  },
  busy: {
    title: 'Please wait a little',
    body: 'Too many codes have been sent. Try again in an hour. If it does not work then, try tomorrow.',
  },
  confirm: {
    title: 'Type the code',
    body: 'We have sent you a text message with six digits. It may take a minute to arrive.',
    code: 'Code',
    send: 'Continue',
    wrong: 'That is not the code. Look at the message, and type the six digits again.',
    again: 'Ask for a new code',
    over: {
      title: 'The code does not work any more',
      body: 'It is too old, or it has been typed wrong too many times. You can ask for a new one.',
    },
  },
  joined: {
    title: 'Thank you! You are in',
    soon: 'In about ten minutes you get a message with your own link, at night not before the morning. If you have a link already, use that one.',
    date: 'We ask next time on {date}. Then you get a message with your own link.',
    later: 'You get a message with your own link when we ask next time.',
  },
  code: {
    title: 'Type your code',
    body: 'The code on the paper has twelve characters. Capital and small letters are the same.',
    label: 'Code',
    send: 'Continue',
    wrong: 'We do not understand the code. Look at the paper, and type all the characters.',
    unknown: 'We do not know this code, or the survey is over. Look at the paper again, or ask for a new one.',
  },
  kiosk: {
    left: 'This page is cleared in {n} seconds.',
    stay: 'I am still here',
    again: 'Clear the page',
    unsent:
      'Your answers are not sent. They are gone when this page is cleared. Wait here, or use the same code on a phone later.',
  },
};

import type { PageTexts } from '../texts.ts';

export const page: PageTexts = {
  intro: {
    who: 'The municipality of {municipality} asks what it is like to live here. The answers help to make it better.',
    time: 'It takes about two minutes.',
    privacy:
      'Nobody can see what you answered, not even the municipality. Numbers are shown only as totals for groups of people.',
    skip: 'You can skip any question.',
    until: 'The last day to answer is {date}.',
  },
  links: { real: 'How do I know that this is real?', privacy: 'Privacy', accessibility: 'Accessibility' },
  leave: 'Leave quickly',
  languageLabel: 'Language',
  notReviewed: 'This text is a draft. No native speaker of English has checked it yet. It may contain mistakes.',
  synthetic: 'This is a demonstration. All answers and results here are made up.',
  exits: { 'dont-know': 'I don’t know', 'rather-not': 'I’d rather not say' },
  next: 'Next',
  back: 'Back',
  send: 'Send',
  sending: {
    unsent: 'Not sent yet',
    now: 'Sending …',
    sent: 'Sent',
    waiting: 'There is no connection right now. Your answers are still here. The page tries again by itself.',
  },
  listen: 'Listen to the question',
  stopListening: 'Stop reading aloud',
  progress: 'Question {n} of {total}',
  errors: {
    title: 'Something needs another look',
    'not-a-choice': 'Choose one of the answers, or skip the question.',
    'too-long': 'The text is too long. Write at most {max} characters.',
  },
  thanks: {
    title: 'Thank you!',
    body: 'Your answers are counted together with the answers of others. The results come when the survey has closed.',
  },
  answered: {
    title: 'The answer has already been sent',
    body: 'An answer has already been sent with this link. Each link works only once. Thank you!',
  },
  closed: { title: 'The survey is closed', body: 'It is no longer possible to answer. Thank you for your interest.' },
  notYetOpen: {
    title: 'The survey is not open yet',
    body: 'You can answer from {date}. Please use the same link then.',
  },
  unknown: {
    title: 'We cannot find this page',
    body: 'We do not know this link, or the survey is over. Please check the link in the message.',
  },
  failed: {
    title: 'Something went wrong on our side',
    body: 'Your answers are still on the page. Wait a moment, then send them again.',
    reopen: 'Wait a moment, then open the link again.',
  },
  stop: {
    explain: 'Do you want no more messages about surveys? Tap the button once and you will get no more.',
    button: 'Stop the messages',
    done: { title: 'The messages are stopped', body: 'We will send you no more messages about surveys.' },
  },
};

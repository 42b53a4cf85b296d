import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'What is it like to be young here?',
  intro: 'You decide yourself whether to answer. There are no wrong answers.',
  guardians: 'For parents and guardians',
  questions: {
    life: {
      text: 'Think about your life right now. How satisfied are you?',
      help: '0 is the least and 10 is the most.',
    },
    place: {
      text: 'How satisfied are you with the place where you live?',
      help: '0 is the least and 10 is the most.',
    },
    belonging: {
      text: 'How strongly do you feel that you belong in {municipality}?',
    },
    network: {
      text: 'How many people here can you talk to or ask for help?',
      help: 'For example friends, family, a teacher or a coach.',
    },
    'left-out': {
      text: 'Think about the last four weeks. How many times have you felt left out?',
      help: 'For example at school, online or in your free time.',
    },
    activity: {
      text: 'Did you join in anything in your free time in the last month?',
      help: 'For example sports, a club, a choir or a course. If not: what was the main reason?',
    },
    help: {
      text: 'Do you know where you can get help when you need it?',
      help: 'For example with school, a doctor, someone to talk to or the bus.',
    },
    stay: {
      text: 'Do you think you will live in {municipality} two years from now?',
    },
    open: {
      text: 'Is there anything else you want to say?',
      help: 'The municipality can read this, but cannot see who wrote it. Do not write names, phone numbers or anything else that shows who you are.',
    },
  },
};

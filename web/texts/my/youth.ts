import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'What is it like to be young here?',
  intro: 'You decide yourself whether to answer. There are no wrong answers.',
  guardians: 'For parents and guardians',
  questions: {
    life: {
      text: 'Think about your life right now. How satisfied are you?',
      help: '0 is the least and 10 is the most.',
      labels: { '0': 'Not satisfied at all', '10': 'Completely satisfied' },
    },
    place: {
      text: 'How satisfied are you with the place where you live?',
      help: '0 is the least and 10 is the most.',
      labels: { '0': 'Not satisfied at all', '10': 'Completely satisfied' },
    },
    belonging: {
      text: 'How strongly do you feel that you belong in {municipality}?',
      labels: {
        '1': 'Not at all',
        '2': 'A little',
        '3': 'Moderately',
        '4': 'Strongly',
        '5': 'Very strongly',
      },
    },
    network: {
      text: 'How many people here can you talk to or ask for help?',
      help: 'For example friends, family, a teacher or a coach.',
      labels: {
        '1': 'Nobody',
        '2': 'One person',
        '3': 'Two or three people',
        '4': 'Four to six people',
        '5': 'Seven people or more',
      },
    },
    'left-out': {
      text: 'Think about the last four weeks. How many times have you felt left out?',
      help: 'For example at school, online or in your free time.',
      labels: {
        '1': 'Not once',
        '2': 'One time',
        '3': 'Two or three times',
        '4': 'About once a week',
        '5': 'More than once a week',
      },
    },
    activity: {
      text: 'Did you join in anything in your free time in the last month?',
      help: 'For example sports, a club, a choir or a course. If not: what was the main reason?',
      labels: {
        yes: 'Yes',
        'no-cost': 'No, it cost too much',
        'no-transport': 'No, it was hard to get there',
        'no-language': 'No, the language was difficult',
        'no-unknown': 'No, I did not know of any',
        'no-time': 'No, I did not have time',
        'no-other': 'No, for another reason',
      },
    },
    help: {
      text: 'Do you know where you can get help when you need it?',
      help: 'For example with school, a doctor, someone to talk to or the bus.',
      labels: {
        '1': 'No, not for anything',
        '2': 'For a few things',
        '3': 'For about half of what I need',
        '4': 'For most things',
        '5': 'Yes, for everything',
      },
    },
    stay: {
      text: 'Do you think you will live in {municipality} two years from now?',
      labels: { yes: 'Yes', maybe: 'Maybe', no: 'No' },
    },
    open: {
      text: 'Is there anything else you want to say?',
      help: 'The municipality can read this, but cannot see who wrote it. Do not write names, phone numbers or anything else that shows who you are.',
      labels: {},
    },
  },
};

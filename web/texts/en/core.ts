import type { CoreTexts } from '../texts.ts';

export const core: CoreTexts = {
  title: 'What is it like to live here?',
  questions: {
    life: {
      text: 'Think about your life these days. How satisfied are you with it?',
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
      help: 'For example friends, family, neighbours or people at work.',
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
      labels: {
        '1': 'Not once',
        '2': 'One time',
        '3': 'Two or three times',
        '4': 'About once a week',
        '5': 'More than once a week',
      },
    },
    activity: {
      text: 'Did you take part in an activity or an association in the last month?',
      help: 'For example a club, a course, sports or voluntary work. If not: what was the main reason?',
      labels: {
        yes: 'Yes',
        'no-cost': 'No, it cost too much',
        'no-transport': 'No, it was hard to get there',
        'no-language': 'No, the language was difficult',
        'no-unknown': 'No, I had not heard of any',
        'no-time': 'No, I did not have time',
        'no-other': 'No, for another reason',
      },
    },
    help: {
      text: 'Do you know where you can get practical help?',
      help: 'For example with forms, housing, a doctor or transport.',
      labels: {
        '1': 'No, not for anything',
        '2': 'For a few things',
        '3': 'For about half of what I need',
        '4': 'For most things',
        '5': 'Yes, for everything',
      },
    },
    stay: {
      text: 'Do you plan to live in {municipality} two years from now?',
      labels: { yes: 'Yes', maybe: 'Maybe', no: 'No' },
    },
    open: {
      text: 'Is there anything else you want to say?',
      help: 'The municipality can read this, but cannot see who wrote it. Do not write names, phone numbers or anything else that shows who you are.',
      labels: {},
    },
    age: {
      text: 'How old are you?',
      labels: { '18-29': '18 to 29 years', '30-44': '30 to 44 years', '45-plus': '45 years or older' },
    },
    reason: {
      text: 'What was the main reason you came to Norway?',
      labels: { protection: 'Protection', work: 'Work', family: 'Family', other: 'Another reason' },
    },
    'time-here': {
      text: 'How long have you lived in {municipality}?',
      labels: { 'under-1': 'Less than 1 year', '1-to-3': '1 to 3 years', '3-plus': 'More than 3 years' },
    },
  },
};

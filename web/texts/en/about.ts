import type { AboutTexts } from '../about.ts';

export const about: AboutTexts = {
  home: {
    title: 'Questions from the municipality of {municipality}',
    who: 'The municipality of {municipality} asks people who have moved here what it is like to live here.',
    how: 'You get a text message a few times a year. It takes about two minutes to answer.',
    why: 'The municipality wants to know what is good and what must get better.',
    free: 'You decide yourself whether to answer. The municipality does not learn what you answered.',
  },
  contact: {
    title: 'Whom can you ask?',
    phone: 'Phone',
    email: 'E-mail',
    web: 'Web page',
    none: 'Ask the municipality of {municipality}. Call them, or go there.',
  },
  real: {
    title: 'How do I know that this is real?',
    message: {
      title: 'What a real message looks like',
      name: 'It says the name of the municipality: {municipality}.',
      link: 'The link begins with exactly this: {link}',
      bar: 'The same address stands at the top of the browser when you are on the page.',
    },
    never: {
      title: 'What we never ask for',
      name: 'Your name',
      id: 'Your national identity number or D number',
      bank: 'Bank, card or money',
      password: 'Passwords or BankID',
    },
    doubt: {
      title: 'Are you in doubt?',
      body: 'Do not tap the link in the message. Ask the municipality first.',
    },
  },
  privacy: {
    title: 'Privacy',
    short: {
      title: 'In short',
      nobody: 'Nobody can see what you answered, not even the municipality.',
      deleted: 'When the survey has closed, the answers are counted and deleted.',
      free: 'You may leave it unanswered, and you can stop the messages whenever you want.',
    },
    asked: {
      title: 'What we ask',
      what: 'We ask how you are doing here. We also ask your age, why you came and how long you have lived here.',
      skip: 'You can skip any question.',
      never: 'We do not ask for your name or your national identity number.',
    },
    kept: {
      title: 'What is stored',
      list: 'The municipality has a list of phone numbers and languages. It is used to send messages.',
      answer: 'Your answer is stored without name, phone number, language, time or link.',
      apart: 'So nobody can find your answer again. We cannot show it to you either, or delete yours alone.',
    },
    seen: {
      title: 'Who sees what',
      groups: 'The municipality sees numbers for groups of at least five. Others can only see groups of at least ten.',
      words:
        'What you write in your own words the municipality can read when at least ten have written. Do not write who you are.',
      sent: 'The municipality can see that you got a message, but not whether you answered.',
      sms: 'The company that sends the text messages sees your number and the message.',
    },
    deleted: {
      title: 'What is deleted, and when',
      answer:
        'The answer: when all answers are counted. Only numbers are left then, and what people wrote in their own words.',
      sent: 'That you got a message: after 400 days.',
      number: 'Your number: when the municipality deletes it. You can ask for that. Copies may exist for a while.',
      stopped: 'If you stop the messages, your number stays on the list, so that we know you want no more.',
    },
    phone: {
      title: 'On your phone',
      cookies: 'The pages use no cookies and do not follow you.',
      draft: 'Answers that are not sent stay on the phone until they are sent, and for at most {days} days.',
    },
    help: {
      title: 'If you ask for help',
      apart: 'If you want help or want to help others, that is a form of its own. It is never joined to your answers.',
      deleted: 'The municipality reads it. It is deleted after 90 days.',
    },
    rights: {
      title: 'What you can ask for',
      stop: 'You can stop the messages or take a break. You do that on the page that the link opens.',
      ask: 'You can ask the municipality what it has stored about you, and ask it to correct or delete that.',
      law: 'The municipality is responsible, and can tell you which law it follows.',
      complain: 'You can complain to the Norwegian Data Protection Authority: {authority}',
    },
  },
  accessibility: {
    title: 'Accessibility',
    aim: 'Everybody should be able to use these pages. Our aim is the standard WCAG 2.2 at level AA.',
    state: {
      title: 'How it is now',
      partly: 'The pages follow most of the standard, but not everything has been tried.',
      tested:
        'We try the pages with a keyboard, with large print, without script and with a program that looks for faults.',
    },
    gaps: {
      title: 'What is not good enough yet',
      texts: 'Many texts are drafts. Nobody whose first language it is has read them.',
      audio: 'Not every language can be read aloud.',
      people: 'No person with a disability has tried the pages for us.',
    },
    tell: {
      title: 'Is something hard to use?',
      body: 'Tell the municipality. You can also ask to answer in another way.',
    },
    authority:
      'The Norwegian Authority for Universal Design of ICT sees to it that the rules are followed: {authority}',
    date: 'Last gone through on {date}.',
  },
  guardians: {
    title: 'For parents and guardians',
    lead: 'The municipality of {municipality} also asks young people from the age of {age} what it is like to live here.',
    about: {
      title: 'What we ask the young',
      what: 'About life here, friends, free time and help. Also why they came to Norway, and how long they have lived here.',
      free: 'It is voluntary. They can skip any question.',
      nobody: 'Nobody can see what one person answered: not parents, not the school, not the municipality.',
    },
    you: {
      title: 'What you can do',
      consent: 'The municipality decides whether parents must say yes first. Ask the municipality.',
      stop: 'If you do not want your child to get messages, you can tell the municipality.',
      talk: 'Please let your child answer alone.',
    },
  },
};

import type { Problem } from '#functions/office/community/fields.ts';
import type { ActionStatus } from '#shared/community/action.ts';
import type { ForWhom } from '#shared/community/activity.ts';
import type { About, Reach, Wish } from '#shared/community/help.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';

type Sort = 'actions' | 'activities';

export type CommunityTexts = {
  title: string;
  lead: string;
  seeThem: string;
  done: Record<'saved' | 'removed' | 'seen' | 'forgotten', string>;
  help: {
    title: string;
    lead: string;
    none: string;
    wish: Record<Wish, string>;
    about: Record<About, string>;
    reach: Record<Reach, string>;
    writes: (language: string) => string;
    expires: (day: string) => string;
    isDone: string;
    markDone: string;
    forget: string;
  };
  lists: Record<
    Sort,
    { title: string; lead: string; none: string; add: string; new: string; change: string; remove: string }
  >;
  status: Record<ActionStatus, string>;
  for: Record<ForWhom, string>;
  free: string;
  weekly: (until: string) => string;
  past: string;
  inLanguages: (names: string) => string;
  fields: {
    titleIn: string;
    aboutIn: string;
    aboutHint: string;
    languages: string;
    languagesHint: string;
    status: string;
    statusDay: string;
    responsible: string;
    responsibleHint: string;
    question: string;
    noQuestion: string;
    place: string;
    day: string;
    time: string;
    weekly: string;
    weeklyLabel: string;
    until: string;
    untilHint: string;
    kroner: string;
    kronerHint: string;
    for: string;
    contact: string;
    contactHint: string;
  };
  save: string;
  back: string;
  changed: { title: string; body: string; gone: string; theirs: string };
  full: string;
  problems: Record<Problem, string>;
};

export const communityTexts: Record<StaffLanguage, CommunityTexts> = {
  nb: {
    title: 'For innflyttere',
    lead: 'Dette ser de som har svart, på sitt eget språk: hva dere gjør, og hva som skjer her. Her leser du også hvem som ber om hjelp.',
    seeThem: 'Se siden slik de ser den',
    done: {
      saved: 'Lagret. Innflytterne ser det innen ett minutt.',
      removed: 'Fjernet.',
      seen: 'Merket som fulgt opp.',
      forgotten: 'Slettet.',
    },
    help: {
      title: 'Ønsker om hjelp',
      lead: 'Sendt på et eget skjema, utenom undersøkelsen. Ingen kan koble dem til svar.',
      none: 'Ingen har bedt om noe nå.',
      wish: { want: 'Vil ha hjelp', can: 'Kan hjelpe' },
      about: {
        forms: 'skjemaer og brev',
        language: 'norsk språk',
        transport: 'transport',
        school: 'barn og skole',
        friends: 'bli kjent med folk',
        work: 'arbeid',
        other: 'noe annet',
      },
      reach: { phone: 'Ring eller send melding:', email: 'Send e-post:', office: 'Kommer selv til kommunen.' },
      writes: (language) => `Skjemaet var på ${language}`,
      expires: (day) => `Slettes av seg selv ${day}.`,
      isDone: 'Fulgt opp',
      markDone: 'Merk som fulgt opp',
      forget: 'Slett',
    },
    lists: {
      activities: {
        title: 'Aktiviteter',
        lead: 'Den nærmeste står først. Det som er over, forsvinner av seg selv.',
        none: 'Ingen aktiviteter er lagt inn.',
        add: 'Legg inn en aktivitet',
        new: 'Ny aktivitet',
        change: 'Endre aktivitet',
        remove: 'Fjern aktiviteten',
      },
      actions: {
        title: 'Tiltak',
        lead: 'Hva kommunen gjør med det folk har svart. Alle kan lese det.',
        none: 'Ingen tiltak er lagt inn.',
        add: 'Legg inn et tiltak',
        new: 'Nytt tiltak',
        change: 'Endre tiltak',
        remove: 'Fjern tiltaket',
      },
    },
    status: { planned: 'Planlagt', doing: 'I gang', done: 'Gjort' },
    for: {
      everyone: 'Alle',
      youth: 'Ungdom',
      women: 'Kvinner',
      men: 'Menn',
      families: 'Familier',
      children: 'Barn',
      older: 'Eldre',
    },
    free: 'gratis',
    weekly: (until) => `hver uke til ${until}`,
    past: 'Er over',
    inLanguages: (names) => `Skrevet på ${names}`,
    fields: {
      titleIn: 'Tittel',
      aboutIn: 'Kort forklaring',
      aboutHint: 'Enkle ord. Høyst 300 tegn. Kan stå tom.',
      languages: 'Andre språk',
      languagesHint: 'De som leser et språk uten tekst her, får teksten over.',
      status: 'Hvor langt er det kommet?',
      statusDay: 'Dato: når det ble gjort, begynte eller er planlagt',
      responsible: 'Ansvarlig',
      responsibleHint: 'Offentlig: innflytterne ser det. Skriv helst en stilling eller avdeling. Kan stå tom.',
      question: 'Hvilket spørsmål svarer det på?',
      noQuestion: 'Ikke ett bestemt',
      place: 'Sted',
      day: 'Dag',
      time: 'Klokkeslett',
      weekly: 'Gjentas den?',
      weeklyLabel: 'Hver uke på samme ukedag',
      until: 'Siste dag',
      untilHint: 'Bare hvis den gjentas: dagen den går for siste gang.',
      kroner: 'Pris i kroner',
      kronerHint: '0 er gratis',
      for: 'For hvem?',
      contact: 'Hvem kan de spørre?',
      contactHint: 'Offentlig: navn, telefon eller e-post. Kan stå tom.',
    },
    save: 'Lagre',
    back: 'Tilbake uten å lagre',
    changed: {
      title: 'Noen andre har endret dette i mellomtiden',
      body: 'Ingenting er lagret ennå, og ingenting av det du skrev, er borte. Nederst ser du hva den andre skrev. Lagrer du nå, gjelder det som står i skjemaet.',
      gone: 'Noen andre har fjernet dette i mellomtiden. Det du skrev, står i skjemaet. Lagrer du nå, legges det inn på nytt.',
      theirs: 'Slik er det lagret nå',
    },
    full: 'Lista er full. Fjern noe gammelt, og lagre igjen. Det du skrev, står i skjemaet.',
    problems: {
      missing: 'Fyll ut dette',
      'too-long': 'Teksten er for lang',
      'not-a-day': 'Skriv en dag, for eksempel 7.3.2026',
      'not-a-time': 'Skriv et klokkeslett, for eksempel 18:00',
      'not-an-amount': 'Skriv et helt antall kroner, 0 for gratis',
      'before-the-first': 'Siste dag er før den første',
      'not-a-choice': 'Velg en av mulighetene',
    },
  },
  en: {
    title: 'For newcomers',
    lead: 'What those who have answered see, in their own language: what you do, and what there is to do here. Here you also read who asks for help.',
    seeThem: 'See the page as they see it',
    done: {
      saved: 'Saved. Newcomers see it within a minute.',
      removed: 'Removed.',
      seen: 'Marked as seen to.',
      forgotten: 'Deleted.',
    },
    help: {
      title: 'Requests for help',
      lead: 'Sent on a form of its own, apart from the survey. Nobody can join them with answers.',
      none: 'Nobody has asked for anything now.',
      wish: { want: 'Wants help', can: 'Can help' },
      about: {
        forms: 'forms and letters',
        language: 'the Norwegian language',
        transport: 'transport',
        school: 'children and school',
        friends: 'getting to know people',
        work: 'work',
        other: 'something else',
      },
      reach: {
        phone: 'Call or send a message:',
        email: 'Send an e-mail:',
        office: 'Comes to the municipality herself.',
      },
      writes: (language) => `The form was in ${language}`,
      expires: (day) => `Deleted by itself on ${day}.`,
      isDone: 'Seen to',
      markDone: 'Mark as seen to',
      forget: 'Delete',
    },
    lists: {
      activities: {
        title: 'Activities',
        lead: 'The nearest comes first. What is over disappears by itself.',
        none: 'There are no activities.',
        add: 'Add an activity',
        new: 'New activity',
        change: 'Change an activity',
        remove: 'Remove the activity',
      },
      actions: {
        title: 'Actions',
        lead: 'What the municipality does about what people said. Everybody can read it.',
        none: 'There are no actions.',
        add: 'Add an action',
        new: 'New action',
        change: 'Change an action',
        remove: 'Remove the action',
      },
    },
    status: { planned: 'Planned', doing: 'Under way', done: 'Done' },
    for: {
      everyone: 'Everyone',
      youth: 'Young people',
      women: 'Women',
      men: 'Men',
      families: 'Families',
      children: 'Children',
      older: 'Older people',
    },
    free: 'free',
    weekly: (until) => `every week until ${until}`,
    past: 'Over',
    inLanguages: (names) => `Written in ${names}`,
    fields: {
      titleIn: 'Title',
      aboutIn: 'Short explanation',
      aboutHint: 'Simple words. At most 300 characters. May be left empty.',
      languages: 'Other languages',
      languagesHint: 'Those who read a language without a text here get the text above.',
      status: 'How far has it come?',
      statusDay: 'Date: when it was done, began, or is planned',
      responsible: 'Responsible',
      responsibleHint: 'Public: newcomers see it. Rather a position or department than a name. May be left empty.',
      question: 'Which question does it answer?',
      noQuestion: 'None in particular',
      place: 'Place',
      day: 'Day',
      time: 'Time',
      weekly: 'Does it repeat?',
      weeklyLabel: 'Every week on the same weekday',
      until: 'Last day',
      untilHint: 'Only if it repeats: the day on which it takes place for the last time.',
      kroner: 'Price in kroner',
      kronerHint: '0 is free',
      for: 'For whom?',
      contact: 'Whom can they ask?',
      contactHint: 'Public: a name, telephone or e-mail. May be left empty.',
    },
    save: 'Save',
    back: 'Back without saving',
    changed: {
      title: 'Somebody else has changed this meanwhile',
      body: 'Nothing is saved yet, and nothing that you wrote is lost. At the end you see what the other wrote. If you save now, what stands in the form counts.',
      gone: 'Somebody else has removed this meanwhile. What you wrote stands in the form. If you save now, it is added again.',
      theirs: 'As it is saved now',
    },
    full: 'The list is full. Remove something old, and save again. What you wrote stands in the form.',
    problems: {
      missing: 'Fill this in',
      'too-long': 'The text is too long',
      'not-a-day': 'Write a day, such as 7.3.2026',
      'not-a-time': 'Write a time, such as 18:00',
      'not-an-amount': 'Write a whole number of kroner, 0 for free',
      'before-the-first': 'The last day is before the first',
      'not-a-choice': 'Choose one of these',
    },
  },
};

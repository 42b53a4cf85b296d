import type { LengthProblem } from '#shared/codesign/forms.ts';
import type { ProposalState } from '#shared/codesign/proposal.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';

/** How many there are of something. `{n}`. */
export type Counted = { none: string; one: string; many: string };

/** What the workshop says. `{municipality}`, `{n}`, `{max}` and `{date}` are filled in. */
export type WorkshopTexts = {
  choose: string;
  title: string;
  lead: string;
  survey: { link: string; about: string };
  propose: { link: string; about: string };
  proposals: string;
  none: string;
  states: Record<ProposalState, string>;
  support: Counted;
  comments: Counted;
  back: string;
};

export const workshopTexts: Record<StaffLanguage, WorkshopTexts> = {
  nb: {
    choose: 'Velg kommune',
    title: 'Verksted for {municipality}',
    lead: 'Her er du med og bestemmer hva innflyttere blir spurt om. Se spørsmålene, foreslå noe bedre, og følg med på hva som skjer med det.',
    survey: { link: 'Se spørsmålene', about: 'Slik innflytterne ser dem, på alle språkene.' },
    propose: { link: 'Foreslå noe', about: 'Et nytt spørsmål, eller en endring i et som finnes.' },
    proposals: 'Forslag',
    none: 'Ingen har foreslått noe ennå. Du kan være den første.',
    states: { new: 'Nytt', planned: 'Planlagt', done: 'Gjennomført', declined: 'Ikke tatt med' },
    support: { none: 'Ingen støtter dette ennå', one: '1 støtter dette', many: '{n} støtter dette' },
    comments: { none: 'ingen kommentarer', one: '1 kommentar', many: '{n} kommentarer' },
    back: 'Til verkstedet',
  },
  en: {
    choose: 'Choose a municipality',
    title: 'Workshop for {municipality}',
    lead: 'Here you help decide what newcomers are asked. See the questions, propose something better, and follow what becomes of it.',
    survey: { link: 'See the questions', about: 'As newcomers see them, in every language.' },
    propose: { link: 'Make a proposal', about: 'A new question, or a change to one that is there.' },
    proposals: 'Proposals',
    none: 'Nobody has proposed anything yet. You can be the first.',
    states: { new: 'New', planned: 'Planned', done: 'Done', declined: 'Not taken up' },
    support: { none: 'Nobody supports this yet', one: '1 supports this', many: '{n} support this' },
    comments: { none: 'no comments', one: '1 comment', many: '{n} comments' },
    back: 'To the workshop',
  },
};

export type SurveyPageTexts = {
  title: string;
  lead: string;
  language: string;
  show: string;
  review: Record<'drafted' | 'reviewed', string>;
  noWords: string;
  change: string;
  roles: Record<'core' | 'open' | 'background', string>;
  scale: string;
  open: string;
  exits: string;
};

export const surveyPageTexts: Record<StaffLanguage, SurveyPageTexts> = {
  nb: {
    title: 'Spørsmålene',
    lead: 'Dette blir innflyttere i {municipality} spurt om. Alle spørsmål kan hoppes over.',
    language: 'Språk',
    show: 'Vis',
    review: {
      drafted: 'Utkast: ingen med dette morsmålet har lest gjennom oversettelsen ennå.',
      reviewed: 'Lest gjennom av en med dette morsmålet.',
    },
    noWords: 'Undersøkelsen finnes ikke på dette språket ennå.',
    change: 'Foreslå en endring',
    roles: { core: 'Følges over tid', open: 'Med egne ord', background: 'Om den som svarer' },
    scale: 'Tall fra {from} til {to}',
    open: 'Et felt å skrive i, høyst {max} tegn',
    exits: 'Kan også svare «vet ikke» eller «vil ikke svare».',
  },
  en: {
    title: 'The questions',
    lead: 'This is what newcomers in {municipality} are asked. Every question can be left out.',
    language: 'Language',
    show: 'Show',
    review: {
      drafted: 'Draft: no native speaker has read through this translation yet.',
      reviewed: 'Read through by a native speaker.',
    },
    noWords: 'The survey does not exist in this language yet.',
    change: 'Propose a change',
    roles: { core: 'Followed over time', open: 'In one’s own words', background: 'About the person answering' },
    scale: 'Numbers from {from} to {to}',
    open: 'A field to write in, at most {max} characters',
    exits: '“Don’t know” or “rather not say” can be answered too.',
  },
};

export type ProposalTexts = {
  title: string;
  lead: string;
  fields: { title: string; titleHint: string; text: string; textHint: string; about: string; new: string };
  send: string;
  problems: Record<'title' | 'text', Record<LengthProblem, string>> & { about: string };
  commentProblems: Record<LengthProblem | 'full', string>;
  aboutQuestion: string;
  yours: string;
  by: string;
  supportIt: string;
  unsupport: string;
  youSupport: string;
  comments: string;
  noComments: string;
  you: string;
  someone: string;
  comment: string;
  commentHint: string;
  sendComment: string;
  became: string;
  undecided: string;
  done: Record<'proposed' | 'supported' | 'unsupported' | 'commented', string>;
};

export const proposalTexts: Record<StaffLanguage, ProposalTexts> = {
  nb: {
    title: 'Foreslå noe',
    lead: 'Alle som er med i verkstedet, og kommunen, kan lese forslaget. Navnet ditt vises ikke.',
    fields: {
      title: 'Forslaget med få ord',
      titleHint: 'Høyst {max} tegn',
      text: 'Hva foreslår du, og hvorfor?',
      textHint: 'Skriv på det språket du vil, høyst {max} tegn. Ikke skriv noe som viser hvem andre er.',
      about: 'Hva gjelder det?',
      new: 'Noe nytt',
    },
    send: 'Send forslaget',
    problems: {
      title: { empty: 'Skriv forslaget med få ord.', 'too-long': 'Skriv det kortere: høyst {max} tegn.' },
      text: {
        empty: 'Skriv hva du foreslår, og hvorfor.',
        'too-long': 'Forslaget er for langt: høyst {max} tegn.',
      },
      about: 'Velg noe fra listen.',
    },
    commentProblems: {
      empty: 'Skriv en kommentar først.',
      'too-long': 'Kommentaren er for lang: høyst {max} tegn.',
      full: 'Det er ikke plass til flere kommentarer her.',
    },
    aboutQuestion: 'Gjelder spørsmålet',
    yours: 'Ditt forslag',
    by: 'Foreslått {date}',
    supportIt: 'Støtt forslaget',
    unsupport: 'Ikke støtt lenger',
    youSupport: 'Du støtter dette.',
    comments: 'Kommentarer',
    noComments: 'Ingen har skrevet noe ennå.',
    you: 'Du',
    someone: 'En i verkstedet',
    comment: 'Skriv en kommentar',
    commentHint: 'Høyst {max} tegn',
    sendComment: 'Send kommentaren',
    became: 'Hva skjer med det?',
    undecided: 'Kommunen har ikke svart ennå.',
    done: {
      proposed: 'Takk! Forslaget er lagt fram.',
      supported: 'Takk, nå teller din støtte med.',
      unsupported: 'Du støtter ikke lenger forslaget.',
      commented: 'Takk, kommentaren er lagt til.',
    },
  },
  en: {
    title: 'Make a proposal',
    lead: 'Everyone in the workshop, and the municipality, can read the proposal. Your name is not shown.',
    fields: {
      title: 'The proposal in a few words',
      titleHint: 'At most {max} characters',
      text: 'What do you propose, and why?',
      textHint: 'Write in the language you like, at most {max} characters. Write nothing that shows who others are.',
      about: 'What is it about?',
      new: 'Something new',
    },
    send: 'Send the proposal',
    problems: {
      title: {
        empty: 'Write the proposal in a few words.',
        'too-long': 'Make it shorter: at most {max} characters.',
      },
      text: {
        empty: 'Write what you propose, and why.',
        'too-long': 'The proposal is too long: at most {max} characters.',
      },
      about: 'Choose something from the list.',
    },
    commentProblems: {
      empty: 'Write a comment first.',
      'too-long': 'The comment is too long: at most {max} characters.',
      full: 'There is no room for more comments here.',
    },
    aboutQuestion: 'About the question',
    yours: 'Your proposal',
    by: 'Proposed {date}',
    supportIt: 'Support this',
    unsupport: 'No longer support it',
    youSupport: 'You support this.',
    comments: 'Comments',
    noComments: 'Nobody has written anything yet.',
    you: 'You',
    someone: 'Someone in the workshop',
    comment: 'Write a comment',
    commentHint: 'At most {max} characters',
    sendComment: 'Send the comment',
    became: 'What becomes of it?',
    undecided: 'The municipality has not answered yet.',
    done: {
      proposed: 'Thank you! The proposal has been put forward.',
      supported: 'Thank you, your support now counts.',
      unsupported: 'You no longer support the proposal.',
      commented: 'Thank you, the comment has been added.',
    },
  },
};

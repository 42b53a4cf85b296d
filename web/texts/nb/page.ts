import type { PageTexts } from '../texts.ts';

export const page: PageTexts = {
  intro: {
    who: '{municipality} kommune spør hvordan det er å bo her. Svarene hjelper kommunen å gjøre det bedre.',
    time: 'Det tar omtrent to minutter.',
    privacy:
      'Ingen kan se hva du har svart, heller ikke kommunen. Tallene vises bare samlet, for grupper av mennesker.',
    skip: 'Du kan hoppe over alle spørsmål.',
    until: 'Du kan svare til og med {date}.',
  },
  links: { real: 'Hvordan vet jeg at dette er ekte?', privacy: 'Personvern', accessibility: 'Tilgjengelighet' },
  leave: 'Gå raskt ut',
  languageLabel: 'Språk',
  notReviewed: 'Denne teksten er et utkast. Ingen med norsk som morsmål har gått gjennom den ennå. Den kan ha feil.',
  synthetic: 'Dette er en demonstrasjon. Alle svar og resultater her er oppdiktet.',
  exits: { 'dont-know': 'Vet ikke', 'rather-not': 'Vil ikke svare' },
  next: 'Neste',
  back: 'Tilbake',
  send: 'Send',
  sending: {
    unsent: 'Ikke sendt ennå',
    now: 'Sender …',
    sent: 'Sendt',
    waiting: 'Det er ikke kontakt akkurat nå. Svarene dine er fortsatt her. Siden prøver igjen av seg selv.',
  },
  listen: 'Hør spørsmålet',
  stopListening: 'Stopp opplesingen',
  progress: 'Spørsmål {n} av {total}',
  errors: {
    title: 'Noe må rettes',
    'not-a-choice': 'Velg ett av svarene, eller hopp over spørsmålet.',
    'too-long': 'Teksten er for lang. Skriv høyst {max} tegn.',
  },
  thanks: {
    title: 'Takk!',
    body: 'Svarene dine telles sammen med svarene fra andre. Resultatene kommer når undersøkelsen er stengt.',
  },
  answered: {
    title: 'Svaret er allerede sendt',
    body: 'Det er allerede sendt et svar med denne lenken. Hver lenke kan brukes bare én gang. Takk!',
  },
  closed: { title: 'Undersøkelsen er stengt', body: 'Det er ikke mulig å svare lenger. Takk for interessen.' },
  notYetOpen: {
    title: 'Undersøkelsen har ikke åpnet ennå',
    body: 'Du kan svare fra {date}. Bruk den samme lenken da.',
  },
  unknown: {
    title: 'Vi finner ikke siden',
    body: 'Vi kjenner ikke denne lenken, eller undersøkelsen er over. Se etter at lenken er lik den i meldingen.',
  },
  failed: {
    title: 'Noe gikk galt hos oss',
    body: 'Svarene dine står fortsatt på siden. Vent litt, og send dem en gang til.',
    reopen: 'Vent litt, og åpne lenken en gang til.',
  },
  stop: {
    explain: 'Vil du ikke ha flere meldinger om undersøkelser? Trykk én gang på knappen, så får du ingen flere.',
    button: 'Stopp meldingene',
    done: { title: 'Meldingene er stoppet', body: 'Vi sender deg ikke flere meldinger om undersøkelser.' },
  },
};

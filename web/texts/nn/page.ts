import type { PageTexts } from '../texts.ts';

export const page: PageTexts = {
  intro: {
    who: '{municipality} kommune spør korleis det er å bu her. Svara hjelper kommunen å gjere det betre.',
    time: 'Det tek omtrent to minutt.',
    privacy:
      'Ingen kan sjå kva du har svart, heller ikkje kommunen. Tala blir berre viste samla, for grupper av menneske.',
    skip: 'Du kan hoppe over alle spørsmål.',
    until: 'Du kan svare til og med {date}.',
  },
  links: { real: 'Korleis veit eg at dette er ekte?', privacy: 'Personvern', accessibility: 'Tilgjenge' },
  leave: 'Gå raskt ut',
  languageLabel: 'Språk',
  notReviewed: 'Denne teksten er eit utkast. Ingen med norsk som morsmål har gått gjennom han enno. Han kan ha feil.',
  synthetic: 'Dette er ein demonstrasjon. Alle svar og resultat her er oppdikta.',
  exits: { 'dont-know': 'Veit ikkje', 'rather-not': 'Vil ikkje svare' },
  next: 'Neste',
  back: 'Tilbake',
  send: 'Send',
  sending: {
    unsent: 'Ikkje sendt enno',
    now: 'Sender …',
    sent: 'Sendt',
    waiting: 'Det er ikkje kontakt akkurat no. Svara dine er framleis her. Sida prøver igjen av seg sjølv.',
  },
  listen: 'Høyr spørsmålet',
  stopListening: 'Stopp opplesinga',
  progress: 'Spørsmål {n} av {total}',
  errors: {
    title: 'Noko må rettast',
    'not-a-choice': 'Vel eitt av svara, eller hopp over spørsmålet.',
    'too-long': 'Teksten er for lang. Skriv høgst {max} teikn.',
  },
  thanks: {
    title: 'Takk!',
    body: 'Svara dine blir talde saman med svara frå andre. Resultata kjem når undersøkinga er stengd.',
  },
  answered: {
    title: 'Svaret er allereie sendt',
    body: 'Det er allereie sendt eit svar med denne lenkja. Kvar lenkje kan brukast berre éin gong. Takk!',
  },
  closed: { title: 'Undersøkinga er stengd', body: 'Det er ikkje mogleg å svare lenger. Takk for interessa.' },
  notYetOpen: {
    title: 'Undersøkinga har ikkje opna enno',
    body: 'Du kan svare frå {date}. Bruk den same lenkja då.',
  },
  unknown: {
    title: 'Vi finn ikkje sida',
    body: 'Vi kjenner ikkje denne lenkja, eller undersøkinga er over. Sjå etter at lenkja er lik den i meldinga.',
  },
  failed: {
    title: 'Noko gjekk gale hos oss',
    body: 'Svara dine står framleis på sida. Vent litt, og send dei ein gong til.',
    reopen: 'Vent litt, og opne lenkja ein gong til.',
  },
  stop: {
    explain: 'Vil du ikkje ha fleire meldingar om undersøkingar? Trykk éin gong på knappen, så får du ingen fleire.',
    button: 'Stopp meldingane',
    done: { title: 'Meldingane er stoppa', body: 'Vi sender deg ikkje fleire meldingar om undersøkingar.' },
  },
};

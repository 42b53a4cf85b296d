import type { WaysTexts } from '../ways-texts.ts';

export const ways: WaysTexts = {
  poster: {
    title: 'Korleis er det å bu her?',
    body: '{municipality} kommune spør alle som er nye her. Svara blir brukte til å gjere det betre å bu her.',
    scan: 'Peik på ruta med kameraet på telefonen, eller skriv adressa:',
    voluntary: 'Frivillig og anonymt. Det tek to minutt.',
  },
  slip: '{municipality} kommune spør korleis det er å bu her. Frivillig og anonymt.',
  join: {
    title: 'Korleis er det å bu her?',
    body: '{municipality} kommune spør alle som er nye her. Skriv telefonnummeret ditt, så sender vi deg ein kode.',
    phone: 'Telefonnummer',
    phoneHint: 'Er nummeret frå eit anna land? Start med + og landkoden.',
    language: 'Språk i meldingane',
    consent:
      'Når du trykkjer på knappen, seier du ja til å få SMS om undersøkingar frå {municipality} kommune. Du kan stoppe dei når du vil.',
    send: 'Send meg ein kode',
    wrong: 'Vi forstår ikkje nummeret. Sjå etter, og skriv det ein gong til.',
  },
  closed: {
    title: 'Adressa er ikkje i bruk lenger',
    body: 'Du kan ikkje melde deg på med denne adressa. Sjå etter at ho er lik den på plakaten, eller spør kommunen.',
  },
  busy: {
    title: 'Vent litt',
    body: 'Det er sendt for mange kodar. Prøv igjen om ein time. Verkar det ikkje då, prøv i morgon.',
  },
  confirm: {
    title: 'Skriv koden',
    body: 'Vi har sendt deg ein SMS med seks tal. Han kan bruke eit minutt på å kome fram.',
    code: 'Kode',
    send: 'Hald fram',
    wrong: 'Det er ikkje koden. Sjå på meldinga, og skriv dei seks tala ein gong til.',
    again: 'Be om ein ny kode',
    over: {
      title: 'Koden verkar ikkje lenger',
      body: 'Han er for gammal, eller det er skrive feil for mange gonger. Du kan be om ein ny.',
    },
  },
  joined: {
    title: 'Takk! Du er med',
    soon: 'Om omtrent ti minutt får du ei melding med di eiga lenkje, om natta først om morgonen. Har du ei lenkje frå før, bruk den.',
    date: 'Vi spør neste gong {date}. Då får du ei melding med di eiga lenkje.',
    later: 'Du får ei melding med di eiga lenkje når vi spør neste gong.',
  },
  code: {
    title: 'Skriv koden din',
    body: 'Koden på lappen har tolv teikn. Store og små bokstavar er det same.',
    label: 'Kode',
    send: 'Hald fram',
    wrong: 'Vi forstår ikkje koden. Sjå på lappen, og skriv alle teikna.',
    unknown:
      'Vi kjenner ikkje denne koden, eller undersøkinga er over. Sjå på lappen ein gong til, eller be om ein ny lapp.',
  },
  kiosk: {
    left: 'Sida blir tømd om {n} sekund.',
    stay: 'Eg er her framleis',
    again: 'Tøm sida',
    unsent:
      'Svara dine er ikkje sende. Dei blir borte når sida blir tømd. Vent her, eller bruk den same koden på ein telefon seinare.',
  },
};

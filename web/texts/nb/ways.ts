import type { WaysTexts } from '../ways-texts.ts';

export const ways: WaysTexts = {
  poster: {
    title: 'Hvordan er det å bo her?',
    body: '{municipality} kommune spør alle som er nye her. Svarene brukes til å gjøre det bedre å bo her.',
    scan: 'Pek på ruta med kameraet på telefonen, eller skriv adressen:',
    voluntary: 'Frivillig og anonymt. Det tar to minutter.',
  },
  slip: '{municipality} kommune spør hvordan det er å bo her. Frivillig og anonymt.',
  join: {
    title: 'Hvordan er det å bo her?',
    body: '{municipality} kommune spør alle som er nye her. Skriv telefonnummeret ditt, så sender vi deg en kode.',
    phone: 'Telefonnummer',
    phoneHint: 'Er nummeret fra et annet land? Begynn med + og landkoden.',
    language: 'Språk i meldingene',
    consent:
      'Når du trykker på knappen, sier du ja til å få SMS om undersøkelser fra {municipality} kommune. Du kan stoppe dem når du vil.',
    send: 'Send meg en kode',
    wrong: 'Vi forstår ikke nummeret. Se etter, og skriv det en gang til.',
  },
  closed: {
    title: 'Adressen brukes ikke lenger',
    body: 'Du kan ikke melde deg på med denne adressen. Se etter at den er lik den på plakaten, eller spør kommunen.',
  },
  busy: {
    title: 'Vent litt',
    body: 'Det er sendt for mange koder. Prøv igjen om en time. Virker det ikke da, prøv i morgen.',
  },
  confirm: {
    title: 'Skriv koden',
    body: 'Vi har sendt deg en SMS med seks tall. Den kan bruke et minutt på å komme fram.',
    code: 'Kode',
    send: 'Fortsett',
    wrong: 'Det er ikke koden. Se på meldingen, og skriv de seks tallene en gang til.',
    again: 'Be om en ny kode',
    over: {
      title: 'Koden virker ikke lenger',
      body: 'Den er for gammel, eller det er skrevet feil for mange ganger. Du kan be om en ny.',
    },
  },
  joined: {
    title: 'Takk! Du er med',
    soon: 'Om omtrent ti minutter får du en melding med din egen lenke, om natta først om morgenen. Har du en lenke fra før, bruk den.',
    date: 'Vi spør neste gang {date}. Da får du en melding med din egen lenke.',
    later: 'Du får en melding med din egen lenke når vi spør neste gang.',
  },
  code: {
    title: 'Skriv koden din',
    body: 'Koden på lappen har tolv tegn. Store og små bokstaver er det samme.',
    label: 'Kode',
    send: 'Fortsett',
    wrong: 'Vi forstår ikke koden. Se på lappen, og skriv alle tegnene.',
    unknown:
      'Vi kjenner ikke denne koden, eller undersøkelsen er over. Se på lappen en gang til, eller be om en ny lapp.',
  },
  kiosk: {
    left: 'Siden tømmes om {n} sekunder.',
    stay: 'Jeg er her fortsatt',
    again: 'Tøm siden',
    unsent:
      'Svarene dine er ikke sendt. De blir borte når siden tømmes. Vent her, eller bruk den samme koden på en telefon senere.',
  },
};

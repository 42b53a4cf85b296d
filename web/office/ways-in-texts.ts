import type { StaffLanguage } from '#shared/language/languages.ts';

type WaysInTexts = {
  title: string;
  lead: string;
  posters: {
    title: string;
    body: string;
    make: string;
    made: string;
    withdrawn: string;
    address: string;
    since: string;
    print: string;
    withdraw: string;
    withdrawHint: string;
    none: string;
  };
  slips: {
    title: string;
    body: string;
    noWave: string;
    wave: string;
    language: string;
    languageHint: string;
    second: string;
    noSecond: string;
    sheets: string;
    sheetsHint: string;
    make: string;
    notSheets: string;
    notWave: string;
    notLanguage: string;
    once: string;
  };
  kiosk: { title: string; body: string; address: string };
  poster: {
    title: string;
    size: string;
    languages: string;
    languagesHint: string;
    show: string;
    print: string;
    back: string;
  };
};

export const waysInTexts: Record<StaffLanguage, WaysInTexts> = {
  nb: {
    title: 'Andre veier inn',
    lead: 'For dem som ikke står på telefonlista, og for dem som ikke har telefon.',
    posters: {
      title: 'Plakat',
      body: 'Den som ser plakaten, melder seg på med telefonnummeret sitt og en kode på SMS, og får så sin egen lenke som alle andre.',
      make: 'Lag en plakat',
      made: 'Plakaten er laget.',
      withdrawn: 'Plakaten er trukket tilbake. Ingen kan melde seg på med den lenger.',
      address: 'Adresse',
      since: 'Laget',
      print: 'Vis og skriv ut',
      withdraw: 'Trekk tilbake',
      withdrawHint: 'Adressen på plakatene slutter å virke.',
      none: 'Det er ingen plakat ennå.',
    },
    slips: {
      title: 'Lapper',
      body: 'Et ark har 24 lapper, hver med sin egen kode som kan brukes én gang. Del dem ut til folk uten telefon; de svarer på en PC eller et nettbrett. Lapper som ikke blir brukt, teller ikke med.',
      noWave: 'Lapper hører til en runde. Planlegg en runde først.',
      wave: 'Runde',
      language: 'Språk',
      languageHint: 'Undersøkelsen åpner på dette språket. Det kan byttes på siden.',
      second: 'Andre språk på lappen',
      noSecond: 'Ingen',
      sheets: 'Ark',
      sheetsHint: '1 til 10. Hvert ark er 24 lapper.',
      make: 'Lag PDF',
      notSheets: 'Skriv et antall ark fra 1 til 10',
      notWave: 'Velg en runde som er åpen eller planlagt',
      notLanguage: 'Velg et av språkene',
      once: 'Filen lages bare nå. Vi tar ikke vare på kodene, så blir den borte, lager du nye lapper.',
    },
    kiosk: {
      title: 'Nettbrett som mange bruker',
      body: 'Åpne adressen på et nettbrett, for eksempel på biblioteket. Den som har en lapp, skriver koden. Siden tømmes etter hver person.',
      address: 'Adresse',
    },
    poster: {
      title: 'Plakat',
      size: 'Papir',
      languages: 'Språk',
      languagesHint: 'Inntil fire',
      show: 'Vis',
      print: 'Skriv ut siden med nettleseren (Ctrl+P). Velg samme papir, og ingen topptekst eller bunntekst.',
      back: 'Tilbake',
    },
  },
  en: {
    title: 'Other ways in',
    lead: 'For those who are not on the phone list, and for those who have no phone.',
    posters: {
      title: 'Poster',
      body: 'Whoever sees the poster signs up with her phone number and a code by SMS, and then gets a link of her own like everybody else.',
      make: 'Make a poster',
      made: 'The poster is made.',
      withdrawn: 'The poster is withdrawn. Nobody can sign up with it any more.',
      address: 'Address',
      since: 'Made',
      print: 'Show and print',
      withdraw: 'Withdraw',
      withdrawHint: 'The address on the posters stops working.',
      none: 'There is no poster yet.',
    },
    slips: {
      title: 'Slips of paper',
      body: 'A sheet has 24 slips, each with a code of its own that can be used once. Hand them out to people without a phone; they answer on a computer or a tablet. Slips that are not used do not count.',
      noWave: 'Slips belong to a wave. Plan a wave first.',
      wave: 'Wave',
      language: 'Language',
      languageHint: 'The survey opens in this language. It can be changed on the page.',
      second: 'Second language on the slip',
      noSecond: 'None',
      sheets: 'Sheets',
      sheetsHint: '1 to 10. Each sheet is 24 slips.',
      make: 'Make PDF',
      notSheets: 'Write a number of sheets from 1 to 10',
      notWave: 'Choose a wave that is open or planned',
      notLanguage: 'Choose one of the languages',
      once: 'The file is made only now. We do not keep the codes, so if it gets lost, make new slips.',
    },
    kiosk: {
      title: 'A tablet that many use',
      body: 'Open the address on a tablet, at the library for instance. Whoever has a slip types the code. The page is cleared after each person.',
      address: 'Address',
    },
    poster: {
      title: 'Poster',
      size: 'Paper',
      languages: 'Languages',
      languagesHint: 'Up to four',
      show: 'Show',
      print: 'Print the page with the browser (Ctrl+P). Choose the same paper, and no headers or footers.',
      back: 'Back',
    },
  },
};

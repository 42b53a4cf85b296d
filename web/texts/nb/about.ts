import type { AboutTexts } from '../about.ts';

export const about: AboutTexts = {
  home: {
    title: 'Spørsmål fra {municipality} kommune',
    who: '{municipality} kommune spør folk som har flyttet hit, hvordan det er å bo her.',
    how: 'Du får en SMS noen ganger i året. Det tar omtrent to minutter å svare.',
    why: 'Kommunen vil vite hva som er bra, og hva som må bli bedre.',
    free: 'Du bestemmer selv om du vil svare. Kommunen får ikke vite hva du har svart.',
  },
  contact: {
    title: 'Hvem kan du spørre?',
    phone: 'Telefon',
    email: 'E-post',
    web: 'Nettside',
    none: 'Spør {municipality} kommune. Ring dit, eller gå dit.',
  },
  real: {
    title: 'Hvordan vet jeg at dette er ekte?',
    message: {
      title: 'Slik er en ekte melding',
      name: 'Den sier navnet på kommunen: {municipality}.',
      link: 'Lenken begynner med akkurat dette: {link}',
      bar: 'Den samme adressen står øverst i nettleseren når du er på siden.',
    },
    never: {
      title: 'Dette spør vi aldri om',
      name: 'Navnet ditt',
      id: 'Fødselsnummer eller D-nummer',
      bank: 'Bank, kort eller penger',
      password: 'Passord eller BankID',
    },
    doubt: {
      title: 'Er du i tvil?',
      body: 'Ikke trykk på lenken i meldingen. Spør kommunen først.',
    },
  },
  privacy: {
    title: 'Personvern',
    short: {
      title: 'Kort sagt',
      nobody: 'Ingen kan se hva du har svart, heller ikke kommunen.',
      deleted: 'Når undersøkelsen er stengt, blir svarene telt og slettet.',
      free: 'Du kan la være å svare, og du kan stoppe meldingene når du vil.',
    },
    asked: {
      title: 'Hva vi spør om',
      what: 'Vi spør hvordan du har det her. Vi spør også om alder, hvorfor du kom, og hvor lenge du har bodd her.',
      skip: 'Du kan hoppe over alle spørsmål.',
      never: 'Vi spør ikke om navn eller fødselsnummer.',
    },
    kept: {
      title: 'Hva som blir lagret',
      list: 'Kommunen har en liste med telefonnummer og språk. Den brukes til å sende meldinger.',
      answer: 'Svaret ditt blir lagret uten navn, telefonnummer, språk, tidspunkt og lenke.',
      apart: 'Derfor kan ingen finne igjen svaret ditt. Vi kan heller ikke vise deg det eller slette bare ditt.',
    },
    seen: {
      title: 'Hvem ser hva',
      groups: 'Kommunen ser tall for grupper på minst fem. Andre kan bare se tall for grupper på minst ti.',
      words: 'Det du skriver med egne ord, kan kommunen lese når minst ti har skrevet. Ikke skriv hvem du er.',
      sent: 'Kommunen kan se at du har fått en melding, men ikke om du har svart.',
      sms: 'Firmaet som sender SMS-ene, ser nummeret ditt og meldingen.',
    },
    deleted: {
      title: 'Hva som blir slettet, og når',
      answer: 'Svaret: når alle svar er telt. Da er bare tall igjen, og det folk har skrevet med egne ord.',
      sent: 'At du fikk en melding: etter 400 dager.',
      number: 'Nummeret ditt: når kommunen sletter det. Det kan du be om. Kopier kan finnes en tid etterpå.',
      stopped: 'Stopper du meldingene, står nummeret på lista, så vi vet at du ikke vil ha flere.',
    },
    phone: {
      title: 'På telefonen din',
      cookies: 'Sidene bruker ikke informasjonskapsler (cookies), og de følger deg ikke.',
      draft: 'Svar som ikke er sendt, ligger på telefonen til de er sendt, og høyst i {days} dager.',
    },
    help: {
      title: 'Hvis du ber om hjelp',
      apart: 'Vil du ha hjelp eller hjelpe andre, er det et eget skjema. Det blir aldri koblet til svarene dine.',
      deleted: 'Kommunen leser det. Det blir slettet etter 90 dager.',
    },
    rights: {
      title: 'Det du kan kreve',
      stop: 'Du kan stoppe meldingene eller ta en pause. Det gjør du på siden som lenken går til.',
      ask: 'Du kan spørre kommunen hva den har lagret om deg, og be den rette det eller slette det.',
      law: 'Kommunen har ansvaret, og kan si hvilken lov den følger.',
      complain: 'Du kan klage til Datatilsynet: {authority}',
    },
  },
  accessibility: {
    title: 'Tilgjengelighet',
    aim: 'Alle skal kunne bruke disse sidene. Målet vårt er standarden WCAG 2.2 på nivå AA.',
    state: {
      title: 'Slik er det nå',
      partly: 'Sidene følger det meste av standarden, men ikke alt er prøvd.',
      tested: 'Vi prøver sidene med tastatur, med stor skrift, uten skript og med et program som leter etter feil.',
    },
    gaps: {
      title: 'Dette er ikke godt nok ennå',
      texts: 'Mange tekster er utkast. Ingen med språket som morsmål har lest dem.',
      audio: 'Ikke alle språk kan leses høyt.',
      people: 'Ingen med nedsatt funksjonsevne har prøvd sidene for oss.',
    },
    tell: {
      title: 'Er noe vanskelig å bruke?',
      body: 'Si fra til kommunen. Du kan også be om å få svare på en annen måte.',
    },
    authority: 'Uutilsynet passer på at reglene blir fulgt: {authority}',
    date: 'Sist gått gjennom {date}.',
  },
  guardians: {
    title: 'Til foreldre og foresatte',
    lead: '{municipality} kommune spør også unge fra {age} år hvordan det er å bo her.',
    about: {
      title: 'Hva vi spør de unge om',
      what: 'Om livet her, venner, fritid og hjelp. Også hvorfor de kom til Norge, og hvor lenge de har bodd her.',
      free: 'Det er frivillig. De kan hoppe over alle spørsmål.',
      nobody: 'Ingen kan se hva én person har svart, heller ikke foreldre, skolen eller kommunen.',
    },
    you: {
      title: 'Hva du kan gjøre',
      consent: 'Kommunen bestemmer om foreldre må si ja først. Spør kommunen.',
      stop: 'Vil du ikke at barnet ditt skal få meldinger, kan du si det til kommunen.',
      talk: 'La gjerne barnet svare alene.',
    },
  },
};

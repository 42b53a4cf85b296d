import type { AboutTexts } from '../about.ts';

export const about: AboutTexts = {
  home: {
    title: 'Spørsmål frå {municipality} kommune',
    who: '{municipality} kommune spør folk som har flytta hit, korleis det er å bu her.',
    how: 'Du får ein SMS nokre gonger i året. Det tek omtrent to minutt å svare.',
    why: 'Kommunen vil vite kva som er bra, og kva som må bli betre.',
    free: 'Du vel sjølv om du vil svare. Kommunen får ikkje vite kva du har svart.',
  },
  contact: {
    title: 'Kven kan du spørje?',
    phone: 'Telefon',
    email: 'E-post',
    web: 'Nettside',
    none: 'Spør {municipality} kommune. Ring dit, eller gå dit.',
  },
  real: {
    title: 'Korleis veit eg at dette er ekte?',
    message: {
      title: 'Slik er ei ekte melding',
      name: 'Ho seier namnet på kommunen: {municipality}.',
      link: 'Lenkja byrjar med akkurat dette: {link}',
      bar: 'Den same adressa står øvst i nettlesaren når du er på sida.',
    },
    never: {
      title: 'Dette spør vi aldri om',
      name: 'Namnet ditt',
      id: 'Fødselsnummer eller D-nummer',
      bank: 'Bank, kort eller pengar',
      password: 'Passord eller BankID',
    },
    doubt: {
      title: 'Er du i tvil?',
      body: 'Ikkje trykk på lenkja i meldinga. Spør kommunen først.',
    },
  },
  privacy: {
    title: 'Personvern',
    short: {
      title: 'Kort sagt',
      nobody: 'Ingen kan sjå kva du har svart, heller ikkje kommunen.',
      deleted: 'Når undersøkinga er stengd, blir svara talde og sletta.',
      free: 'Du kan la vere å svare, og du kan stoppe meldingane når du vil.',
    },
    asked: {
      title: 'Kva vi spør om',
      what: 'Vi spør korleis du har det her. Vi spør også om alder, kvifor du kom, og kor lenge du har budd her.',
      skip: 'Du kan hoppe over alle spørsmål.',
      never: 'Vi spør ikkje om namn eller fødselsnummer.',
    },
    kept: {
      title: 'Kva som blir lagra',
      list: 'Kommunen har ei liste med telefonnummer og språk. Ho blir brukt til å sende meldingar.',
      answer: 'Svaret ditt blir lagra utan namn, telefonnummer, språk, tidspunkt og lenkje.',
      apart: 'Derfor kan ingen finne att svaret ditt. Vi kan heller ikkje vise deg det eller slette berre ditt.',
    },
    seen: {
      title: 'Kven ser kva',
      groups: 'Kommunen ser tal for grupper på minst fem. Andre kan berre sjå tal for grupper på minst ti.',
      words: 'Det du skriv med eigne ord, kan kommunen lese når minst ti har skrive. Ikkje skriv kven du er.',
      sent: 'Kommunen kan sjå at du har fått ei melding, men ikkje om du har svart.',
      sms: 'Firmaet som sender SMS-ane, ser nummeret ditt og meldinga.',
    },
    deleted: {
      title: 'Kva som blir sletta, og når',
      answer: 'Svaret: når alle svar er talde. Då er berre tal igjen, og det folk har skrive med eigne ord.',
      sent: 'At du fekk ei melding: etter 400 dagar.',
      number: 'Nummeret ditt: når kommunen slettar det. Det kan du be om. Kopiar kan finnast ei tid etterpå.',
      stopped: 'Stoppar du meldingane, står nummeret på lista, så vi veit at du ikkje vil ha fleire.',
    },
    phone: {
      title: 'På telefonen din',
      cookies: 'Sidene bruker ikkje informasjonskapslar (cookies), og dei følgjer deg ikkje.',
      draft: 'Svar som ikkje er sende, ligg på telefonen til dei er sende, og høgst i {days} dagar.',
    },
    help: {
      title: 'Viss du ber om hjelp',
      apart: 'Vil du ha hjelp eller hjelpe andre, er det eit eige skjema. Det blir aldri kopla til svara dine.',
      deleted: 'Kommunen les det. Det blir sletta etter 90 dagar.',
    },
    rights: {
      title: 'Det du kan krevje',
      stop: 'Du kan stoppe meldingane eller ta ein pause. Det gjer du på sida som lenkja går til.',
      ask: 'Du kan spørje kommunen kva han har lagra om deg, og be han rette det eller slette det.',
      law: 'Kommunen har ansvaret, og kan seie kva lov han følgjer.',
      complain: 'Du kan klage til Datatilsynet: {authority}',
    },
  },
  accessibility: {
    title: 'Tilgjenge',
    aim: 'Alle skal kunne bruke desse sidene. Målet vårt er standarden WCAG 2.2 på nivå AA.',
    state: {
      title: 'Slik er det no',
      partly: 'Sidene følgjer det meste av standarden, men ikkje alt er prøvd.',
      tested: 'Vi prøver sidene med tastatur, med stor skrift, utan skript og med eit program som leitar etter feil.',
    },
    gaps: {
      title: 'Dette er ikkje godt nok enno',
      texts: 'Mange tekstar er utkast. Ingen med språket som morsmål har lese dei.',
      audio: 'Ikkje alle språk kan lesast høgt.',
      people: 'Ingen med nedsett funksjonsevne har prøvd sidene for oss.',
    },
    tell: {
      title: 'Er noko vanskeleg å bruke?',
      body: 'Sei frå til kommunen. Du kan også be om å få svare på ein annan måte.',
    },
    authority: 'Uutilsynet passar på at reglane blir følgde: {authority}',
    date: 'Sist gått gjennom {date}.',
  },
  guardians: {
    title: 'Til foreldre og føresette',
    lead: '{municipality} kommune spør også unge frå {age} år korleis det er å bu her.',
    about: {
      title: 'Kva vi spør dei unge om',
      what: 'Om livet her, vener, fritid og hjelp. Også kvifor dei kom til Noreg, og kor lenge dei har budd her.',
      free: 'Det er frivillig. Dei kan hoppe over alle spørsmål.',
      nobody: 'Ingen kan sjå kva éin person har svart, heller ikkje foreldre, skulen eller kommunen.',
    },
    you: {
      title: 'Kva du kan gjere',
      consent: 'Kommunen avgjer om foreldre må seie ja først. Spør kommunen.',
      stop: 'Vil du ikkje at barnet ditt skal få meldingar, kan du seie det til kommunen.',
      talk: 'La gjerne barnet svare åleine.',
    },
  },
};

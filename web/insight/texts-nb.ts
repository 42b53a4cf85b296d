import type { InsightTexts } from './texts.ts';

export const nb: InsightTexts = {
  front: {
    title: 'Hvordan er det å høre til her?',
    lead: 'Tilhør spør nyinnflyttede i norske kommuner hvordan de har det: korte undersøkelser på eget språk, fra en lenke i en SMS. Kommunen ser utviklingen over tid. Ingen ser hva én person har svart.',
    parts: [
      {
        title: 'For den som svarer',
        body: 'To minutter, på språket du leser best. Svarene lagres uten navn og nummer, og enkeltsvarene slettes når runden er talt opp.',
      },
      {
        title: 'For kommunen',
        body: 'Planlegg et år med undersøkelser i ett skjema. Les resultatene når hver runde er lukket, med ærlig usikkerhet også for små grupper.',
      },
      {
        title: 'For den som finansierer',
        body: 'Se om tilhørigheten øker i kommunene dere støtter. Bare publiserte tall, aldri grupper på færre enn ti, aldri fritekst.',
      },
    ],
    insight: 'Se utviklingen',
    api: 'Åpne tall for maskiner (OpenAPI)',
  },
  start: {
    title: 'Innsikt',
    mine: 'Dine kommuner',
    programme: 'Programmet',
    programmeAbout: 'Ett spørsmål om gangen, på tvers av kommunene dere finansierer.',
    none: 'Du er innlogget, men har ikke tilgang til en kommunes egne tall. Offentlige tall kan du åpne nedenfor.',
    signIn: 'Logg inn',
    signInAbout: 'Ansatte i kommunen og finansiører logger inn for å se sine egne tall.',
    open: 'Offentlige tall',
    openAbout: 'Noen kommuner viser utviklingen sin åpent for alle.',
    code: 'Kommunenummer',
    codeHelp: 'Fire sifre, for eksempel 5027 for Midtre Gauldal.',
    show: 'Vis tallene',
  },
  trend: {
    title: (municipality) => `Slik går det i ${municipality}`,
    as: {
      officer: (k) => `Kommunens egne tall. Grupper på færre enn ${k} vises aldri.`,
      funder: (k) => `Tall for finansiører. Grupper på færre enn ${k} vises aldri, og fritekst vises ikke.`,
      anyone: (k) => `Offentlige tall. Grupper på færre enn ${k} vises aldri, og fritekst vises ikke.`,
    },
    coarser: 'De åpne tallene er grovere, så de sier sjeldnere «tydelig».',
    latest: (number, day) => `Siste runde er nummer ${number}, lukket ${day}.`,
    brief: 'Kort fortalt',
    briefNone:
      'Ingen spørsmål har endret seg tydelig. Det er det vanlige når få svarer: bare store endringer kan skilles fra tilfeldigheter.',
    briefSome: 'Dette har endret seg tydelig:',
    glance: 'Alle spørsmål i siste runde',
    byQuestion: 'Spørsmål for spørsmål',
    otherSeries: 'Andre undersøkelser i kommunen',
    seriesName: (from, to) => (from === to ? from : `${from} til ${to}`),
  },
  response: {
    all: (answered, invited, rate) => `${answered} av ${invited} inviterte svarte (${rate}).`,
    answered: (answered) => `${answered} svarte.`,
    invited: (invited) => `${invited} var invitert.`,
    rate: (rate) => `Svarprosenten var ${rate}.`,
    withheld: (what, because) => `Holdes tilbake: ${what} (${because}).`,
    names: { answered: 'hvor mange som svarte', invited: 'hvor mange som var invitert', rate: 'svarprosenten' },
  },
  howToRead: {
    title: 'Slik leser du tallene',
    bar: {
      asked: 'Hva er usikkerheten?',
      answer:
        'Punktet er svaret fra dem som svarte. Streken gjennom punktet viser usikkerheten: hadde vi spurt mange like store grupper av samme slags mennesker, ville streken fanget det riktige tallet 95 av 100 ganger. Lang strek betyr få svar. Der få har svart, eller der antallet svar holdes tilbake, tegner vi streken lengre enn nødvendig, slik at ingen kan regne seg tilbake.',
    },
    intervals: {
      asked: 'Hvorfor står det noen ganger to spenn?',
      answer:
        'De svarer på hvert sitt spørsmål. «Usikkerhet (95 %)» er til å sammenligne med: kan en forskjell fra en annen runde være tilfeldig? Alt vi skriver om endring, bygger på det. Det andre handler om akkurat disse menneskene: hvor ville tallet ligget om alle inviterte hadde svart? Det er smalere, fordi det ikke er så mange igjen å spørre, og det gjelder bare hvis de som ikke svarte, likner dem som svarte. Det kan ingen kontrollere. Der et av de to antallene holdes tilbake, er det andre spennet utelatt.',
    },
    verdicts: {
      asked: 'Når skriver vi «tydelig høyere» eller «tydelig lavere»?',
      answer:
        'Bare når endringen er større enn det tilfeldigheter lett kan gi. Jo flere spørsmål som sammenlignes på én gang, desto mer krever vi av hvert, for ett av mange vil ofte se endret ut ved en tilfeldighet. «Ingen tydelig endring» betyr ikke at alt er likt, bare at vi ikke kan vite. «For få til å si noe» betyr at et tall holdes tilbake i en av rundene.',
    },
    detectable: {
      asked: 'Hvor stor må en endring være for å synes?',
      answer:
        'Der vi skriver «ingen tydelig endring», skriver vi også hvor stor endring som ville syntes, slik tallene vises: en virkelig endring av den størrelsen blir funnet omtrent fire av fem ganger. Mindre endringer kan finnes uten å bli sett.',
    },
    pooled: {
      asked: 'Hvorfor slås fire runder sammen?',
      answer:
        'Med få svar sier én runde lite. Når fire runder på rad er ferdige, vises de også som ett tall og sammenlignes med de fire før. Det er alltid de samme fire, bestemt før noen kjenner svarene. Små endringer som varer, synes bedre slik.',
    },
    symbol: {
      asked: 'Hva betyr tegnet : ?',
      answer:
        'Et tall holdes tilbake for å verne dem som svarte. Grunnen står ved siden av tegnet eller under tabellen.',
    },
  },
  intervals: {
    ifAllHadAnswered: (low, high) =>
      `Hadde alle inviterte svart, ville tallet trolig ligget mellom ${low} og ${high}, så sant de som ikke svarte, likner dem som svarte.`,
    comparing: (ends) => `Skal du sammenligne med andre runder, bruk usikkerheten (${ends}).`,
    more: 'Hvorfor to spenn?',
  },
  pooled: {
    rounds: (first, last) => `Runde ${first} til ${last} samlet`,
    since: 'Siden de fire rundene før dem',
    sinceBefore: (rounds) => `${rounds}, siden de fire før`,
  },
  table: {
    question: 'Spørsmål',
    wave: 'Runde',
    closed: 'Lukket',
    value: { mean: 'Gjennomsnitt', share: (answer) => `Andel «${answer}»`, unknown: 'Resultat' },
    interval: 'Usikkerhet (95 %)',
    n: 'Svar',
    nWithheld: (because) => `Hvor mange som svarte på akkurat dette, vises ikke: ${because}`,
    people: 'Så mange svarte',
    rate: 'Svarprosent',
    latest: 'Siste runde',
    sincePrevious: 'Siden forrige runde',
    sinceFirst: 'Siden første runde',
    answer: 'Svar',
    count: 'Antall',
    group: 'Gruppe',
    municipality: 'Kommune',
    numbers: 'Tallene bak',
    distribution: 'Slik fordelte svarene seg i siste runde',
    noDistribution: (because) => `Hvordan svarene fordelte seg i siste runde, vises ikke: ${because}.`,
    waveName: (number) => `Runde ${number}`,
  },
  scale: (low, lowLabel, high, highLabel) => `Skala fra ${low} («${lowLabel}») til ${high} («${highLabel}»)`,
  scaleBare: (low, high) => `Skala fra ${low} til ${high}`,
  change: {
    up: 'Tydelig høyere',
    down: 'Tydelig lavere',
    'no-clear-change': 'Ingen tydelig endring',
    tooFew: 'For få til å si noe: et tall holdes tilbake i en av rundene',
    askedOtherwise: 'Kan ikke sammenlignes: ikke spurt på samme måte i begge rundene',
    notBoth: 'Kan ikke sammenlignes: det finnes ikke tall for begge',
    nothingEarlier: 'Ingenting å sammenligne med ennå',
    points: (size) => `${size} poeng`,
    percentagePoints: (size) => `${size} prosentpoeng`,
    between: (near, far) => `(mellom ${near} og ${far})`,
    detectable: (size) => `Slik tallene vises, ville trolig bare en endring på om lag ${size} eller mer vært synlig.`,
    previous: 'Siden forrige runde',
    first: 'Siden første runde',
  },
  because: {
    'too-few-answers': 'for få personer, i alt eller i en del av tallet',
    'few-or-nearly-all': 'det kunne vist hva noen få, eller nesten alle, svarte',
    'remainder-too-small': 'tallet ville avslørt en liten gruppe',
    'protects-another': 'med det kunne noe om noen få personer vært regnet ut',
    'not-asked': 'ikke spurt i denne runden',
    'not-comparable': 'spurt på en annen måte',
  },
  reason: {
    line: (sign, because) => `Tegnet ${sign} her: ${because}.`,
    spoken: (because) => `holdes tilbake: ${because}`,
  },
  breakdowns: {
    title: 'Fordelt etter bakgrunn i siste runde',
    about: 'Sammenlign en gruppe med seg selv over tid, ikke med de andre: grupper kan bruke skalaer ulikt.',
  },
  comments: {
    title: 'Med egne ord',
    about:
      'Tekstene står i tilfeldig rekkefølge, uten noe om hvem som skrev. Telefonnumre og liknende er fjernet. Fritekst vises aldri for finansiører eller andre utenfor kommunen.',
    withheld: (because, rounds) => `Tekstene holdes tilbake: ${because} (runde ${rounds}).`,
    tooFew: 'for få skrev noe',
  },
  download: {
    title: 'Ta med tallene',
    csv: 'Last ned som regneark (CSV)',
    csvAbout: 'Åpnes riktig i Excel på norsk. Fritekst er ikke med.',
    api: 'De samme tallene for maskiner',
    png: 'Last ned diagrammet (PNG)',
  },
  chart: {
    alt: (question) => `Linjediagram: ${question} De samme tallene står i tabellen under.`,
    bars: (interval) => `Streken gjennom hvert punkt: ${interval.toLocaleLowerCase('nb')}.`,
    gap: (mark, months, because) => `Tegnet ${mark} i ${months}: ${because}.`,
    source: (municipality) => `Kilde: Tilhør, ${municipality}`,
    synthetic: 'Oppdiktede tall: personene finnes ikke',
  },
  programme: {
    title: 'Programmet',
    about:
      'Kommunene står i alfabetisk rekkefølge. Det er ingen rangering: kommunene er ulike, og forskjeller mellom dem kan ha mange grunner. Se på hver kommunes egen utvikling.',
    pick: 'Spørsmål',
    show: 'Vis',
    glance: 'Siste runde i hver kommune',
    nothing: 'Ingen av kommunene har publisert en runde ennå.',
    noneYet: 'ingen runde publisert ennå',
    municipality: 'Alle spørsmål',
    whole: 'kommunen',
  },
  notPublished: {
    title: 'Her er det ingen offentlige tall',
    body: 'Enten har ingen runde blitt publisert ennå, eller så viser ikke kommunen tallene sine åpent. Arbeider du i kommunen eller finansierer den, kan du logge inn.',
    back: 'Til innsikt',
  },
};

import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Gap } from './trend.ts';

/** All that the insight pages say. Numbers, dates and names come in already written for the reader. */
export type InsightTexts = {
  front: {
    title: string;
    lead: string;
    parts: readonly { title: string; body: string }[];
    insight: string;
    api: string;
  };
  start: {
    title: string;
    mine: string;
    programme: string;
    programmeAbout: string;
    none: string;
    signIn: string;
    signInAbout: string;
    open: string;
    openAbout: string;
    code: string;
    codeHelp: string;
    show: string;
  };
  trend: {
    title: (municipality: string) => string;
    as: { officer: (k: string) => string; funder: (k: string) => string; anyone: (k: string) => string };
    latest: (number: string, day: string) => string;
    response: (answered: string, invited: string, rate: string) => string;
    answered: (answered: string) => string;
    responseWithheld: string;
    brief: string;
    briefNone: string;
    briefSome: string;
    glance: string;
    howToRead: string;
    byQuestion: string;
    interval: string;
    clear: string;
    symbol: string;
    otherSeries: string;
    seriesName: (from: string, to: string) => string;
  };
  table: {
    question: string;
    wave: string;
    closed: string;
    value: { mean: string; share: (answer: string) => string; unknown: string };
    interval: string;
    n: string;
    rate: string;
    latest: string;
    sincePrevious: string;
    sinceFirst: string;
    answer: string;
    count: string;
    group: string;
    municipality: string;
    numbers: string;
    distribution: string;
    waveName: (number: string) => string;
  };
  scale: (low: string, lowLabel: string, high: string, highLabel: string) => string;
  scaleBare: (low: string, high: string) => string;
  change: {
    up: string;
    down: string;
    'no-clear-change': string;
    tooFew: string;
    nothingEarlier: string;
    points: (size: string) => string;
    percentagePoints: (size: string) => string;
    between: (near: string, far: string) => string;
    previous: string;
    first: string;
  };
  because: Record<Gap, (k: string) => string>;
  breakdowns: { title: string; about: string };
  comments: { title: string; about: string; withheld: string };
  download: { title: string; csv: string; csvAbout: string; api: string; png: string };
  chart: {
    alt: (question: string) => string;
    /** What the bars are; gets the name of the interval. */
    bars: (interval: string) => string;
    /** Why points are missing: the mark, the rounds it stands for, the reason. */
    gap: (mark: string, months: string, because: string) => string;
    source: (municipality: string) => string;
    synthetic: string;
  };
  programme: {
    title: string;
    about: string;
    pick: string;
    show: string;
    glance: string;
    nothing: string;
    noneYet: string;
    municipality: string;
    whole: string;
  };
  notPublished: { title: string; body: string; back: string };
};

const nb: InsightTexts = {
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
    latest: (number, day) => `Siste runde er nummer ${number}, lukket ${day}.`,
    response: (answered, invited, rate) => `${answered} av ${invited} inviterte svarte (${rate}).`,
    answered: (answered) => `${answered} svarte.`,
    responseWithheld: 'For få svarte til at antallet kan vises.',
    brief: 'Kort fortalt',
    briefNone:
      'Ingen spørsmål har endret seg tydelig. Det er det vanlige når få svarer: bare store endringer kan skilles fra tilfeldigheter.',
    briefSome: 'Dette har endret seg tydelig:',
    glance: 'Alle spørsmål i siste runde',
    howToRead: 'Slik leser du tallene',
    byQuestion: 'Spørsmål for spørsmål',
    interval:
      'Punktet er svaret fra dem som svarte. Streken gjennom punktet viser usikkerheten: hadde vi spurt mange like store grupper av samme slags mennesker, ville streken fanget det riktige tallet 95 av 100 ganger. Lang strek betyr få svar.',
    clear:
      'Vi skriver «høyere» eller «lavere» bare når endringen er større enn det tilfeldigheter lett kan gi. «Ingen tydelig endring» betyr ikke at alt er likt, bare at vi ikke kan vite.',
    symbol:
      'Tegnet : betyr at tallet holdes tilbake for å verne dem som svarte. Grunnen står ved siden av eller under.',
    otherSeries: 'Andre undersøkelser i kommunen',
    seriesName: (from, to) => (from === to ? from : `${from} til ${to}`),
  },
  table: {
    question: 'Spørsmål',
    wave: 'Runde',
    closed: 'Lukket',
    value: { mean: 'Gjennomsnitt', share: (answer) => `Andel «${answer}»`, unknown: 'Resultat' },
    interval: 'Usikkerhet (95 %)',
    n: 'Svar',
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
    waveName: (number) => `Runde ${number}`,
  },
  scale: (low, lowLabel, high, highLabel) => `Skala fra ${low} («${lowLabel}») til ${high} («${highLabel}»)`,
  scaleBare: (low, high) => `Skala fra ${low} til ${high}`,
  change: {
    up: 'Høyere',
    down: 'Lavere',
    'no-clear-change': 'Ingen tydelig endring',
    tooFew: 'Kan ikke sammenlignes: tallet mangler i én av rundene',
    nothingEarlier: 'Ingenting å sammenligne med ennå',
    points: (size) => `${size} poeng`,
    percentagePoints: (size) => `${size} prosentpoeng`,
    between: (near, far) => `(mellom ${near} og ${far})`,
    previous: 'Siden forrige runde',
    first: 'Siden første runde',
  },
  because: {
    'too-few-answers': (k) => `færre enn ${k} svar`,
    'remainder-too-small': () => 'tallet ville avslørt en liten gruppe',
    'all-alike': () => 'nesten alle svarte det samme',
    'protects-another': () => 'verner en annen, liten gruppe',
    'not-asked': () => 'ikke spurt i denne runden',
    'not-comparable': () => 'spurt på en annen måte',
  },
  breakdowns: {
    title: 'Fordelt etter bakgrunn i siste runde',
    about: 'Sammenlign en gruppe med seg selv over tid, ikke med de andre: grupper kan bruke skalaer ulikt.',
  },
  comments: {
    title: 'Med egne ord',
    about:
      'Tekstene står i tilfeldig rekkefølge, uten noe om hvem som skrev. Telefonnumre og liknende er fjernet. Fritekst vises aldri for finansiører eller andre utenfor kommunen.',
    withheld: 'Tekstene holdes tilbake:',
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

const en: InsightTexts = {
  front: {
    title: 'What is it like to belong here?',
    lead: 'Tilhør asks newcomers to Norwegian municipalities how they are doing: short surveys in their own language, from a link in a text message. The municipality sees how things develop. Nobody sees what one person answered.',
    parts: [
      {
        title: 'For those who answer',
        body: 'Two minutes, in the language you read best. Answers are kept without name or number, and the single answers are deleted once the round is counted.',
      },
      {
        title: 'For the municipality',
        body: 'Plan a year of surveys in one form. Read the results when each round has closed, with honest uncertainty for small groups too.',
      },
      {
        title: 'For those who fund',
        body: 'See whether belonging rises in the municipalities you support. Published figures only, never groups of fewer than ten, never free text.',
      },
    ],
    insight: 'See the trends',
    api: 'Open figures for machines (OpenAPI)',
  },
  start: {
    title: 'Insight',
    mine: 'Your municipalities',
    programme: 'The programme',
    programmeAbout: 'One question at a time, across the municipalities you fund.',
    none: 'You are signed in but have no access to a municipality’s own figures. You can open public figures below.',
    signIn: 'Sign in',
    signInAbout: 'Municipal staff and funders sign in to see their own figures.',
    open: 'Public figures',
    openAbout: 'Some municipalities show their trends to everyone.',
    code: 'Municipality number',
    codeHelp: 'Four digits, for example 5027 for Midtre Gauldal.',
    show: 'Show the figures',
  },
  trend: {
    title: (municipality) => `How it is going in ${municipality}`,
    as: {
      officer: (k) => `The municipality’s own figures. Groups of fewer than ${k} are never shown.`,
      funder: (k) => `Figures for funders. Groups of fewer than ${k} are never shown, and free text is not shown.`,
      anyone: (k) => `Public figures. Groups of fewer than ${k} are never shown, and free text is not shown.`,
    },
    latest: (number, day) => `The latest round is number ${number}, closed on ${day}.`,
    response: (answered, invited, rate) => `${answered} of ${invited} people invited answered (${rate}).`,
    answered: (answered) => `${answered} answered.`,
    responseWithheld: 'Too few answered for the number to be shown.',
    brief: 'In short',
    briefNone:
      'No question has clearly changed. That is usual when few people answer: only large changes can be told from chance.',
    briefSome: 'These have clearly changed:',
    glance: 'Every question in the latest round',
    howToRead: 'How to read the figures',
    byQuestion: 'Question by question',
    interval:
      'The dot is the answer of those who answered. The bar through it shows the uncertainty: had we asked many equally large groups of the same kind of people, the bar would have caught the right figure 95 times in 100. A long bar means few answers.',
    clear:
      'We write “higher” or “lower” only when a change is larger than chance easily gives. “No clear change” does not mean that nothing changed, only that we cannot know.',
    symbol:
      'The sign : means that a figure is withheld to protect those who answered. The reason stands beside or below it.',
    otherSeries: 'Other surveys in this municipality',
    seriesName: (from, to) => (from === to ? from : `${from} to ${to}`),
  },
  table: {
    question: 'Question',
    wave: 'Round',
    closed: 'Closed',
    value: { mean: 'Mean', share: (answer) => `Share “${answer}”`, unknown: 'Result' },
    interval: 'Uncertainty (95%)',
    n: 'Answers',
    rate: 'Response rate',
    latest: 'Latest round',
    sincePrevious: 'Since the round before',
    sinceFirst: 'Since the first round',
    answer: 'Answer',
    count: 'Number',
    group: 'Group',
    municipality: 'Municipality',
    numbers: 'The figures behind it',
    distribution: 'How the answers fell in the latest round',
    waveName: (number) => `Round ${number}`,
  },
  scale: (low, lowLabel, high, highLabel) => `Scale from ${low} (“${lowLabel}”) to ${high} (“${highLabel}”)`,
  scaleBare: (low, high) => `Scale from ${low} to ${high}`,
  change: {
    up: 'Higher',
    down: 'Lower',
    'no-clear-change': 'No clear change',
    tooFew: 'Cannot be compared: one of the rounds has no figure',
    nothingEarlier: 'Nothing to compare with yet',
    points: (size) => `${size} points`,
    percentagePoints: (size) => `${size} percentage points`,
    between: (near, far) => `(between ${near} and ${far})`,
    previous: 'Since the round before',
    first: 'Since the first round',
  },
  because: {
    'too-few-answers': (k) => `fewer than ${k} answers`,
    'remainder-too-small': () => 'it would give away a small group',
    'all-alike': () => 'nearly all answered the same',
    'protects-another': () => 'protects another small group',
    'not-asked': () => 'not asked in this round',
    'not-comparable': () => 'asked in another way',
  },
  breakdowns: {
    title: 'By background in the latest round',
    about: 'Compare a group with itself over time, not with the others: groups may use scales differently.',
  },
  comments: {
    title: 'In their own words',
    about:
      'The texts stand in random order, with nothing about who wrote them. Phone numbers and the like are removed. Free text is never shown to funders or anyone else outside the municipality.',
    withheld: 'The texts are withheld:',
  },
  download: {
    title: 'Take the figures with you',
    csv: 'Download as a spreadsheet (CSV)',
    csvAbout: 'Opens right in a Norwegian Excel: semicolons and decimal commas. Free text is not in it.',
    api: 'The same figures for machines',
    png: 'Download the chart (PNG)',
  },
  chart: {
    alt: (question) => `Line chart: ${question} The same figures stand in the table below.`,
    bars: (interval) => `The bar through each point: ${interval.toLocaleLowerCase('en')}.`,
    gap: (mark, months, because) => `The sign ${mark} in ${months}: ${because}.`,
    source: (municipality) => `Source: Tilhør, ${municipality}`,
    synthetic: 'Synthetic figures: these people do not exist',
  },
  programme: {
    title: 'The programme',
    about:
      'Municipalities are in alphabetical order. This is no ranking: they are different, and differences between them may have many reasons. Look at how each one develops.',
    pick: 'Question',
    show: 'Show',
    glance: 'The latest round in each municipality',
    nothing: 'None of the municipalities has published a round yet.',
    noneYet: 'no round published yet',
    municipality: 'Every question',
    whole: 'the municipality',
  },
  notPublished: {
    title: 'There are no public figures here',
    body: 'Either no round has been published yet, or the municipality does not show its figures openly. If you work for the municipality or fund it, you can sign in.',
    back: 'To insight',
  },
};

export const texts: Record<StaffLanguage, InsightTexts> = { nb, en };

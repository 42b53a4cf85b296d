import type { BrokenList } from '#functions/office/phone-list/decode.ts';
import type { Refusal } from '#functions/office/phone-list/read-list.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';

type Broken = { [P in BrokenList['problem']]: string };

export type PeopleTexts = {
  title: string;
  empty: string;
  noneSuch: string;
  import: string;
  show: string;
  all: string;
  filter: string;
  imported: (count: string) => string;
  pages: string;
  page: (n: string) => string;
  retry: string;
  retryOne: (phone: string) => string;
  retried: string;
  form: {
    title: string;
    lead: string;
    file: string;
    fileHint: string;
    pasted: string;
    pastedHint: string;
    missing: string;
    missingHint: string;
    refuseMissing: string;
    next: string;
    nothing: string;
    twice: string;
  };
  broken: Broken & { atLine: (line: number) => string };
  preview: {
    title: string;
    lead: string;
    nothing: string;
    figures: Record<'added' | 'updated' | 'unchanged' | 'duplicates' | 'refused', string>;
    accepted: (count: string) => string;
    confirm: (count: string) => string;
    another: string;
    line: string;
    why: string;
    original: string;
    becomes: string;
    refusedTitle: (count: string) => string;
    refusedByNumber: (count: string) => string;
    refusedByLanguage: (count: string) => string;
    refusedByYouth: (count: string) => string;
    download: string;
    downloadHint: string;
    noRoom: (held: string, all: string) => string;
    duplicatesTitle: (count: string) => string;
    quietTitle: (count: string) => string;
    changesTitle: (count: string) => string;
    firstOf: (shown: string, all: string) => string;
    fallback: (language: string, fallback: string) => string;
  };
  refusal: Record<Refusal, string>;
  duplicate: (first: number) => string;
  otherLanguage: (language: string) => string;
  added: string;
  updated: (before: string, after: string) => string;
  becomes: Record<'young' | 'adult', string>;
  /** Beside somebody's status in the list. */
  young: Record<'asked' | 'not-asked', string>;
  unchanged: string;
  staysStopped: string;
  staysUndeliverable: string;
  leftOutFile: string;
  progress: {
    title: string;
    done: (done: string, total: string) => string;
    rest: string;
    continue: string;
    failed: string;
  };
};

export const peopleTexts: Record<StaffLanguage, PeopleTexts> = {
  nb: {
    title: 'Telefonliste',
    empty: 'Ingen står på lista.',
    noneSuch: 'Ingen på lista er slik. Velg «Alle» for å se alle.',
    import: 'Legg inn telefonliste',
    show: 'Vis',
    all: 'Alle',
    filter: 'Hvem vil du se?',
    imported: (count) => `Lista er lagt inn: ${count} ${count === '1' ? 'linje' : 'linjer'} skrevet.`,
    pages: 'Sider',
    page: (n) => `Side ${n}`,
    retry: 'Prøv igjen',
    retryOne: (phone) => `Prøv igjen: ${phone}`,
    retried: 'Nummeret prøves igjen neste gang det sendes meldinger.',
    form: {
      title: 'Legg inn telefonliste',
      lead: 'En linje per person, med telefonnummer og språk. Du får se hva som skjer med hver linje før noe blir lagret.',
      file: 'Fil',
      fileHint: 'CSV med komma, semikolon eller tabulator. I Excel: Lagre som, «CSV UTF-8».',
      pasted: 'Eller lim inn lista',
      pastedHint: 'For eksempel «900 00 001; ukrainsk». Numre uten landkode er norske.',
      missing: 'Linjer uten språk',
      missingHint: 'Hva skal vi gjøre når en linje ikke sier hvilket språk personen leser?',
      refuseMissing: 'Ikke legg dem inn',
      next: 'Se hva som blir lagt inn',
      nothing: 'Velg en fil eller lim inn lista',
      twice: 'Velg en fil eller lim inn lista, ikke begge deler',
    },
    broken: {
      empty: 'Det står ingen linjer i lista.',
      'not-text':
        'Fila er ikke tekst. Åpne den i regnearket, velg Lagre som og «CSV UTF-8», og prøv igjen. Ingenting er lagt inn.',
      'too-long': 'Lista er for lang. Del den i flere og legg inn én om gangen. Ingenting er lagt inn.',
      'no-number-column': 'Vi finner ingen kolonne med telefonnumre. Ingenting er lagt inn.',
      'open-quote': 'Et anførselstegn er åpnet og aldri lukket. Ingenting er lagt inn.',
      atLine: (line) => `Se på linje ${line}.`,
    },
    preview: {
      title: 'Dette blir lagt inn',
      lead: 'Ingenting er lagret ennå.',
      nothing: 'Lista endrer ingenting: alle som kan legges inn, står der fra før.',
      figures: {
        added: 'nye',
        updated: 'endres',
        unchanged: 'står der fra før',
        duplicates: 'gjentatt i lista',
        refused: 'blir ikke med',
      },
      accepted: (count) => (count === '1' ? '1 linje er god.' : `${count} linjer er gode.`),
      confirm: (count) => `Legg inn ${count}`,
      another: 'Velg en annen liste',
      line: 'Linje',
      why: 'Årsak',
      original: 'Slik står det i lista',
      becomes: 'Blir',
      refusedTitle: (count) => `Blir ikke med: ${count}`,
      refusedByNumber: (count) => `${count} uten gyldig telefonnummer`,
      refusedByLanguage: (count) => `${count} med ukjent språk`,
      refusedByYouth: (count) => `${count} som er eller kan være ungdom`,
      download: 'Last ned disse linjene',
      downloadHint: 'Rett dem i regnearket og legg inn fila på nytt.',
      noRoom: (held, all) =>
        `Fila har plass til ${held} av de ${all} linjene. Del lista i flere og legg inn én om gangen for å få med alle.`,
      duplicatesTitle: (count) => `Gjentatt i lista: ${count}`,
      quietTitle: (count) => `Gode linjer, men får fortsatt ingen meldinger: ${count}`,
      changesTitle: (count) => `Gode linjer: ${count}`,
      firstOf: (shown, all) => `De første ${shown} av ${all}.`,
      fallback: (language, fallback) => `${language}, får meldinger på ${fallback}`,
    },
    refusal: {
      'no-number': 'Ikke et gyldig telefonnummer',
      'no-language': 'Språk mangler',
      'ambiguous-language': 'Språket kan være to: skriv bokmål eller nynorsk, kurmanji eller sorani',
      'unknown-language': 'Ukjent språk',
      'unclear-youth': 'Skriv «ja» eller «nei» i kolonnen for ungdom',
      'young-not-asked':
        'Ungdom, men kommunen spør bare voksne. Kolonnen leses når «Ungdom» er slått på i innstillingene',
    },
    duplicate: (first) => `Samme nummer som på linje ${first}, som gjelder`,
    otherLanguage: (language) => `her står det ${language}`,
    added: 'Ny',
    updated: (before, after) => `Språk endres fra ${before} til ${after}`,
    becomes: { young: 'regnes nå som ungdom', adult: 'regnes nå som voksen' },
    young: { asked: 'ungdom', 'not-asked': 'ungdom, får ingen meldinger mens bare voksne blir spurt' },
    unchanged: 'Står der fra før',
    staysStopped: 'har bedt om å slippe meldinger, og får fortsatt ingen',
    staysUndeliverable: 'SMS kom ikke fram, og personen får fortsatt ingen meldinger',
    leftOutFile: 'linjer-som-ikke-ble-med.csv',
    progress: {
      title: 'Legger inn lista',
      done: (done, total) => `${done} av ${total} linjer er lagt inn`,
      rest: 'Resten er ikke lagt inn ennå. Trykk for å fortsette der det slapp.',
      continue: 'Fortsett',
      failed: 'Forbindelsen ble brutt. Det som er lagt inn, er lagret. Trykk for å fortsette.',
    },
  },
  en: {
    title: 'Phone list',
    empty: 'Nobody is on the list.',
    noneSuch: 'Nobody on the list is like that. Choose “All” to see everybody.',
    import: 'Import a phone list',
    show: 'Show',
    all: 'Everybody',
    filter: 'Whom do you want to see?',
    imported: (count) => `The list is imported: ${count} ${count === '1' ? 'line' : 'lines'} written.`,
    pages: 'Pages',
    page: (n) => `Page ${n}`,
    retry: 'Try again',
    retryOne: (phone) => `Try again: ${phone}`,
    retried: 'The number is tried again the next time messages are sent.',
    form: {
      title: 'Import a phone list',
      lead: 'One line per person, with a phone number and a language. You see what becomes of every line before anything is saved.',
      file: 'File',
      fileHint: 'CSV with commas, semicolons or tabs. In Excel: Save as, “CSV UTF-8”.',
      pasted: 'Or paste the list',
      pastedHint: 'For example “900 00 001; Ukrainian”. Numbers without a country code are Norwegian.',
      missing: 'Lines without a language',
      missingHint: 'What should happen when a line does not say which language the person reads?',
      refuseMissing: 'Leave them out',
      next: 'See what will be imported',
      nothing: 'Choose a file or paste the list',
      twice: 'Choose a file or paste the list, not both',
    },
    broken: {
      empty: 'There are no lines in the list.',
      'not-text':
        'The file is not text. Open it in the spreadsheet, choose Save as and “CSV UTF-8”, and try again. Nothing is imported.',
      'too-long': 'The list is too long. Divide it and import one part at a time. Nothing is imported.',
      'no-number-column': 'We find no column with phone numbers. Nothing is imported.',
      'open-quote': 'A quotation mark is opened and never closed. Nothing is imported.',
      atLine: (line) => `Look at line ${line}.`,
    },
    preview: {
      title: 'This will be imported',
      lead: 'Nothing is saved yet.',
      nothing: 'The list changes nothing: everybody who can be imported is there already.',
      figures: {
        added: 'new',
        updated: 'change',
        unchanged: 'there already',
        duplicates: 'repeated in the list',
        refused: 'left out',
      },
      accepted: (count) => (count === '1' ? '1 line is good.' : `${count} lines are good.`),
      confirm: (count) => `Import ${count}`,
      another: 'Choose another list',
      line: 'Line',
      why: 'Why',
      original: 'As it stands in the list',
      becomes: 'Becomes',
      refusedTitle: (count) => `Left out: ${count}`,
      refusedByNumber: (count) => `${count} without a valid phone number`,
      refusedByLanguage: (count) => `${count} with an unknown language`,
      refusedByYouth: (count) => `${count} who are young, or may be`,
      download: 'Download these lines',
      downloadHint: 'Mend them in the spreadsheet and import the file again.',
      noRoom: (held, all) =>
        `The file has room for ${held} of the ${all} lines. Divide the list and import one part at a time to get them all.`,
      duplicatesTitle: (count) => `Repeated in the list: ${count}`,
      quietTitle: (count) => `Good lines that still get no messages: ${count}`,
      changesTitle: (count) => `Good lines: ${count}`,
      firstOf: (shown, all) => `The first ${shown} of ${all}.`,
      fallback: (language, fallback) => `${language}, gets messages in ${fallback}`,
    },
    refusal: {
      'no-number': 'Not a valid phone number',
      'no-language': 'No language given',
      'ambiguous-language': 'The language may be two: write Bokmål or Nynorsk, Kurmanji or Sorani',
      'unknown-language': 'Unknown language',
      'unclear-youth': 'Write “yes” or “no” in the column for youth',
      'young-not-asked':
        'Young, but the municipality asks adults only. The column is read when “Young people” is on in the settings',
    },
    duplicate: (first) => `The same number as on line ${first}, which counts`,
    otherLanguage: (language) => `this line says ${language}`,
    added: 'New',
    updated: (before, after) => `Language changes from ${before} to ${after}`,
    becomes: { young: 'now counted as young', adult: 'now counted as an adult' },
    young: { asked: 'young', 'not-asked': 'young, gets no messages while only adults are asked' },
    unchanged: 'There already',
    staysStopped: 'has asked for no more messages, stays stopped',
    staysUndeliverable: 'SMS did not get through, still gets no messages',
    leftOutFile: 'lines-left-out.csv',
    progress: {
      title: 'Importing the list',
      done: (done, total) => `${done} of ${total} lines imported`,
      rest: 'The rest is not imported yet. Press to go on from there.',
      continue: 'Continue',
      failed: 'The connection was lost. What is imported is saved. Press to continue.',
    },
  },
};

import type { StaffLanguage } from '#shared/language/languages.ts';

type RecordingsTexts = {
  title: string;
  titleIn: (language: string) => string;
  lead: string;
  /** Column heads of the table of languages. */
  column: { language: string; people: string; done: string; missing: string };
  done: (done: number, total: number) => string;
  all: string;
  none: string;
  back: string;
  how: string;
  steps: readonly string[];
  question: (n: number) => string;
  help: string;
  labels: string;
  noWords: string;
  now: (kilobytes: string) => string;
  listen: (n: number) => string;
  outdated: string;
  upload: (n: number) => string;
  replace: (n: number) => string;
  hint: string;
  remove: string;
  removeOne: (n: number) => string;
  save: string;
  saved: (count: number) => string;
  removed: string;
  /** Why a file cannot be used; the number of the question first, because the list of errors stands above all of them. */
  nothing: string;
  problem: Record<'too-large' | 'mp4' | 'wav' | 'other-ogg' | 'unknown', (n: number, kilobytes: string) => string>;
};

export const recordingsTexts: Record<StaffLanguage, RecordingsTexts> = {
  nb: {
    title: 'Opplesing',
    titleIn: (language) => `Opplesing på ${language}`,
    lead: 'Noen leser lite. Her kan du legge inn opptak av en som leser spørsmålene høyt. Der det ikke finnes opptak, leser telefonen selv hvis den kan språket.',
    column: { language: 'Språk', people: 'Får meldinger', done: 'Lest inn', missing: 'Mangler spørsmål' },
    done: (done, total) => `${done} av ${total}`,
    all: 'alle',
    none: 'ingen',
    back: 'Alle språk',
    how: 'Slik lager du et opptak',
    steps: [
      'Finn en som har språket som morsmål, og et stille rom. La henne lese spørsmålet, hjelpeteksten og svarene rolig, slik de står her. «Vet ikke» og «Vil helst ikke svare» trenger hun ikke lese.',
      'Ta opp med opptakeren på telefonen, ett opptak for hvert spørsmål, høyst 20 sekunder. Da er det ikke mer enn 60 kB når det er gjort lite.',
      'Telefonen lager oftest en M4A-fil. Åpne den på en PC i et lydprogram, for eksempel Audacity, og eksporter som MP3: mono, 22 050 Hz, 24 kbit/s.',
      'MP3 virker på alle telefoner. Opus (Ogg eller WebM) virker også, men ikke på eldre iPhoner.',
    ],
    question: (n) => `Spørsmål ${n}`,
    help: 'Hjelpetekst:',
    labels: 'Svar:',
    noWords: 'Denne undersøkelsen har ingen tekster på dette språket ennå.',
    now: (kilobytes) => `Opptak på ${kilobytes} kB`,
    listen: (n) => `Opptaket av spørsmål ${n}`,
    outdated: 'Teksten er endret etter at dette ble lest inn. Les den inn på nytt.',
    upload: (n) => `Opptak av spørsmål ${n}`,
    replace: (n) => `Nytt opptak av spørsmål ${n}`,
    hint: 'MP3 eller Opus, høyst 60 kB',
    remove: 'Fjern opptaket',
    removeOne: (n) => `Fjern opptaket av spørsmål ${n}`,
    save: 'Lagre opptakene',
    saved: (count) =>
      `${count === 1 ? 'Ett opptak er lagret' : `${count} opptak er lagret`}. Det kan ta fem minutter før alle hører det nye.`,
    removed: 'Opptaket er fjernet. Det kan ta fem minutter før det er borte for alle.',
    nothing: 'Velg minst én fil',
    problem: {
      'too-large': (n, kilobytes) =>
        `Spørsmål ${n}: filen er på ${kilobytes} kB. Høyst 60 kB går. Eksporter i mono med 24 kbit/s eller lavere, eller les kortere`,
      mp4: (n) => `Spørsmål ${n}: filen er en M4A- eller MP4-fil, slik telefoner lager dem. Eksporter den som MP3`,
      wav: (n) => `Spørsmål ${n}: filen er en WAV-fil. Eksporter den som MP3`,
      'other-ogg': (n) => `Spørsmål ${n}: filen er en Ogg-fil uten Opus. Eksporter den som MP3`,
      unknown: (n) => `Spørsmål ${n}: filen er verken MP3 eller Opus, eller den er skadet. Eksporter opptaket på nytt`,
    },
  },
  en: {
    title: 'Reading aloud',
    titleIn: (language) => `Reading aloud in ${language}`,
    lead: 'Some read little. Here you can put recordings of somebody who reads the questions aloud. Where there is no recording, the phone reads by itself if it knows the language.',
    column: { language: 'Language', people: 'Get messages', done: 'Recorded', missing: 'Missing questions' },
    done: (done, total) => `${done} of ${total}`,
    all: 'all',
    none: 'none',
    back: 'All languages',
    how: 'How to make a recording',
    steps: [
      'Find somebody whose first language it is, and a quiet room. Let her read the question, the help and the answers calmly, just as they stand here. “I don’t know” and “I’d rather not say” need not be read.',
      'Record with the phone’s recorder, one recording for each question, 20 seconds at most. Made small, it is then no more than 60 kB.',
      'The phone usually makes an M4A file. Open it on a PC in a sound program such as Audacity and export it as MP3: mono, 22,050 Hz, 24 kbit/s.',
      'MP3 plays on every phone. Opus (Ogg or WebM) works too, but not on older iPhones.',
    ],
    question: (n) => `Question ${n}`,
    help: 'Help:',
    labels: 'Answers:',
    noWords: 'This survey has no words in this language yet.',
    now: (kilobytes) => `Recording of ${kilobytes} kB`,
    listen: (n) => `The recording of question ${n}`,
    outdated: 'The text has changed since this was recorded. Record it again.',
    upload: (n) => `Recording of question ${n}`,
    replace: (n) => `New recording of question ${n}`,
    hint: 'MP3 or Opus, at most 60 kB',
    remove: 'Remove the recording',
    removeOne: (n) => `Remove the recording of question ${n}`,
    save: 'Save the recordings',
    saved: (count) =>
      `${count === 1 ? 'One recording is saved' : `${count} recordings are saved`}. It may take five minutes until everybody hears what is new.`,
    removed: 'The recording is removed. It may take five minutes until it is gone for everybody.',
    nothing: 'Choose at least one file',
    problem: {
      'too-large': (n, kilobytes) =>
        `Question ${n}: the file has ${kilobytes} kB, and 60 kB is the most. Export it in mono at 24 kbit/s or less, or read less`,
      mp4: (n) => `Question ${n}: the file is an M4A or MP4 file, as phones make them. Export it as MP3`,
      wav: (n) => `Question ${n}: the file is a WAV file. Export it as MP3`,
      'other-ogg': (n) => `Question ${n}: the file is an Ogg file without Opus. Export it as MP3`,
      unknown: (n) => `Question ${n}: the file is neither MP3 nor Opus, or it is damaged. Export the recording again`,
    },
  },
};

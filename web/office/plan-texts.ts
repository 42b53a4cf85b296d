import type { Problem } from '#functions/office/plan/form.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';

export type PlanTexts = {
  title: string;
  lead: string;
  survey: string;
  firstDay: string;
  firstDayHint: string;
  everyMonths: string;
  months: (n: number) => string;
  openDays: string;
  openDaysHint: string;
  reminders: string;
  remindersHint: string;
  reminder1: string;
  reminder2: string;
  quiet: string;
  quietHint: string;
  quietFrom: string;
  quietTo: string;
  breakdowns: string;
  breakdownsHint: string;
  /** How a breakdown turns out with so many people: groups, people in each if they were equally large, where there are any. */
  breakdown: (name: string, groups: string, each: string | undefined) => string;
  repeats: string;
  repeatsLabel: string;
  next: string;
  problems: Record<Problem, string>;
  preview: {
    title: string;
    lead: string;
    change: string;
    confirm: (waves: string) => string;
    waves: string;
    wave: string;
    opens: string;
    closes: string;
    reminders: string;
    none: string;
    repeats: string;
    endsAfter: string;
    overlap: (wave: string) => string;
    nobody: string;
    quiet: (from: string, to: string) => string;
    declared: (names: string) => string;
    notDeclared: string;
  };
  cost: {
    title: string;
    perWave: string;
    perYear: string;
    first: string;
    reminders: string;
    atMost: (kroner: string) => string;
    pauses: string;
    price: (kroner: string) => string;
    changePrice: string;
    languages: string;
    language: string;
    people: string;
    encoding: string;
    partsFirst: string;
    partsReminder: string;
    perLanguageFirst: string;
    perLanguageReminders: string;
    inFallback: (count: string) => string;
    explain: string;
    total: string;
  };
  taken: string;
};

export const planTexts: Record<StaffLanguage, PlanTexts> = {
  nb: {
    title: 'Planlegg et år',
    lead: 'Ett skjema for hele året. Du ser datoene og hva det koster før noe blir lagret.',
    survey: 'Undersøkelse',
    firstDay: 'Første dag',
    firstDayHint: 'Den første runden åpner klokka ti denne dagen.',
    everyMonths: 'Hvor ofte?',
    months: (n) => (n === 1 ? 'Hver måned' : n === 12 ? 'En gang i året' : `Hver ${n}. måned`),
    openDays: 'Åpen i så mange dager',
    openDaysHint: '7 til 28. Den siste dagen er med.',
    reminders: 'Påminnelser',
    remindersHint: 'Går bare til dem som ikke har svart. La stå tomt for ingen.',
    reminder1: 'Første, så mange dager etter åpning',
    reminder2: 'Andre, så mange dager etter åpning',
    quiet: 'Ingen meldinger om natta',
    quietHint: 'Meldinger venter til stilletiden er over.',
    quietFrom: 'Stille fra klokka',
    quietTo: 'Stille til klokka',
    breakdowns: 'Dele opp tallene etter',
    breakdownsHint:
      'Høyst to, og de må velges før runden åpner. Grupper med færre enn 5 svar blir aldri vist, og da må ofte en større gruppe skjules også. Er dere få, får dere mest ut av å la dette stå tomt.',
    breakdown: (name, groups, each) =>
      `${name}: ${groups} grupper${each ? `, om lag ${each} i hver om de var like store` : ''}`,
    repeats: 'Etter det første året',
    repeatsLabel: 'Fortsett til noen stopper det',
    next: 'Se datoer og pris',
    problems: {
      'not-a-day': 'Skriv første dag som en dato, for eksempel 1.9.2026',
      'already-passed': 'Første dag må være i dag før klokka ti eller senere: den er allerede forbi',
      'too-far-ahead': 'Første dag kan ikke være mer enn to år fram',
      'not-7-to-28': 'Velg fra 7 til 28 dager åpent',
      'not-1-to-12': 'Velg fra hver måned til hver 12. måned',
      'not-an-hour': 'Skriv stilletiden som en hel time, fra 0 til 23',
      'quiet-when-sending': 'Stilletiden dekker tidspunktet da meldingene skal ut. Gjør den kortere',
      'reminder-not-a-day-count': 'Skriv påminnelsen som et antall dager fra 1 til 28, eller la den stå tom',
      'reminder-after-close': 'Påminnelsen må komme før runden lukker',
      'reminders-out-of-order': 'Den andre påminnelsen må komme etter den første',
      'too-many-breakdowns': 'Velg høyst to oppdelinger',
      'no-such-survey': 'Velg en undersøkelse',
    },
    preview: {
      title: 'Slik blir året',
      lead: 'Ingenting er lagret ennå.',
      change: 'Endre',
      confirm: (waves) => `Lagre planen: ${waves} ${waves === '1' ? 'runde' : 'runder'}`,
      waves: 'Runder',
      wave: 'Runde',
      opens: 'Åpner',
      closes: 'Åpen',
      reminders: 'Påminnelser',
      none: 'Ingen',
      repeats: 'Nye runder legges til av seg selv et år fram i tid, til noen stopper det.',
      endsAfter: 'Etter det første året er det slutt.',
      overlap: (wave) =>
        `${wave} i en annen plan er åpen samtidig. De samme menneskene får da to undersøkelser på en gang.`,
      nobody: 'Ingen på telefonlista får meldinger ennå. Legg inn lista før den første dagen.',
      quiet: (from, to) => `Ingen meldinger mellom klokka ${from} og ${to}.`,
      declared: (names) => `Tallene kan deles opp etter ${names}, der gruppene er store nok.`,
      notDeclared: 'Tallene deles ikke opp i grupper.',
    },
    cost: {
      title: 'Dette koster det',
      perWave: 'En runde',
      perYear: 'Hele året',
      first: 'Invitasjoner',
      reminders: 'Påminnelser',
      atMost: (kroner) => `høyst ${kroner}`,
      pauses:
        'De som har bedt om en pause, er regnet med, så ingen kan se av prisen hvem de er: det blir høyst så mye.',
      price: (kroner) => `Regnet med ${kroner} per del av en melding.`,
      changePrice: 'Endre prisen',
      languages: 'Meldinger i en runde, etter språk',
      language: 'Språk',
      people: 'Personer',
      encoding: 'Tegnsett',
      partsFirst: 'Deler, invitasjon',
      partsReminder: 'Deler, påminnelse',
      perLanguageFirst: 'Invitasjoner, høyst',
      perLanguageReminders: 'Påminnelser, høyst',
      inFallback: (count) => `${count} av dem leser et språk vi ikke har ennå`,
      explain:
        'En lang melding deles og betales per del. Latinske bokstaver får plass til flere tegn per del (GSM-7) enn andre alfabeter (UCS-2). Påminnelser går bare til dem som ikke har svart, så de koster nesten alltid mindre.',
      total: 'Til sammen',
    },
    taken: 'Denne planen kan ikke lagres på nytt. Begynn på en ny.',
  },
  en: {
    title: 'Plan a year',
    lead: 'One form for the whole year. You see the dates and the cost before anything is saved.',
    survey: 'Survey',
    firstDay: 'First day',
    firstDayHint: "The first wave opens at ten o'clock on this day.",
    everyMonths: 'How often?',
    months: (n) => (n === 1 ? 'Every month' : n === 12 ? 'Once a year' : `Every ${n} months`),
    openDays: 'Open for so many days',
    openDaysHint: '7 to 28. The last day is included.',
    reminders: 'Reminders',
    remindersHint: 'Go only to those who have not answered. Leave empty for none.',
    reminder1: 'First, so many days after opening',
    reminder2: 'Second, so many days after opening',
    quiet: 'No messages at night',
    quietHint: 'Messages wait until the quiet hours are over.',
    quietFrom: "Quiet from (o'clock)",
    quietTo: "Quiet until (o'clock)",
    breakdowns: 'Break the figures down by',
    breakdownsHint:
      'At most two, and they must be chosen before the wave opens. Groups with fewer than 5 answers are never shown, and then a larger group often has to be hidden too. If you are few, leaving this empty tells you the most.',
    breakdown: (name, groups, each) =>
      `${name}: ${groups} groups${each ? `, about ${each} in each if they were equally large` : ''}`,
    repeats: 'After the first year',
    repeatsLabel: 'Go on until somebody stops it',
    next: 'See dates and cost',
    problems: {
      'not-a-day': 'Write the first day as a date, such as 1.9.2026',
      'already-passed': "The first day must be today before ten o'clock or later: it has already passed",
      'too-far-ahead': 'The first day cannot be more than two years ahead',
      'not-7-to-28': 'Choose from 7 to 28 days open',
      'not-1-to-12': 'Choose from every month to every 12 months',
      'not-an-hour': 'Write the quiet hours as whole hours, from 0 to 23',
      'quiet-when-sending': 'The quiet hours cover the time at which messages go out. Make them shorter',
      'reminder-not-a-day-count': 'Write the reminder as a number of days from 1 to 28, or leave it empty',
      'reminder-after-close': 'The reminder must come before the wave closes',
      'reminders-out-of-order': 'The second reminder must come after the first',
      'too-many-breakdowns': 'Choose at most two breakdowns',
      'no-such-survey': 'Choose a survey',
    },
    preview: {
      title: 'The year ahead',
      lead: 'Nothing is saved yet.',
      change: 'Change',
      confirm: (waves) => `Save the plan: ${waves} ${waves === '1' ? 'wave' : 'waves'}`,
      waves: 'Waves',
      wave: 'Wave',
      opens: 'Opens',
      closes: 'Open',
      reminders: 'Reminders',
      none: 'None',
      repeats: 'New waves are added by themselves a year ahead, until somebody stops it.',
      endsAfter: 'After the first year it ends.',
      overlap: (wave) =>
        `${wave} of another plan is open at the same time. The same people then get two surveys at once.`,
      nobody: 'Nobody on the phone list gets messages yet. Import the list before the first day.',
      quiet: (from, to) => `No messages between ${from} and ${to}.`,
      declared: (names) => `The figures may be broken down by ${names}, where the groups are large enough.`,
      notDeclared: 'The figures are not broken down into groups.',
    },
    cost: {
      title: 'What it costs',
      perWave: 'One wave',
      perYear: 'The whole year',
      first: 'Invitations',
      reminders: 'Reminders',
      atMost: (kroner) => `at most ${kroner}`,
      pauses:
        'Those who have asked for a pause are counted too, so that nobody can see from the price who they are: it is at most this much.',
      price: (kroner) => `Counted with ${kroner} for each part of a message.`,
      changePrice: 'Change the price',
      languages: 'Messages of one wave, by language',
      language: 'Language',
      people: 'People',
      encoding: 'Alphabet',
      partsFirst: 'Parts, invitation',
      partsReminder: 'Parts, reminder',
      perLanguageFirst: 'Invitations, at most',
      perLanguageReminders: 'Reminders, at most',
      inFallback: (count) => `${count} of them read a language that we do not have yet`,
      explain:
        'A long message is sent in parts and paid by the part. Latin letters leave room for more characters in a part (GSM-7) than other alphabets (UCS-2). Reminders go only to those who have not answered, so they nearly always cost less.',
      total: 'Total',
    },
    taken: 'This plan cannot be saved again. Begin a new one.',
  },
};

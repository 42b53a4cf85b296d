import type { StaffLanguage } from '#shared/language/languages.ts';

export type OverviewTexts = {
  title: string;
  start: { title: string; body: string };
  noPeople: string;
  now: string;
  /** `until` says "to the end of Sunday …". */
  openNow: (wave: string, until: string) => string;
  countingNow: (wave: string) => string;
  nextOpens: (wave: string, when: string) => string;
  nothingPlanned: string;
  noResultsYet: string;
  toWave: (wave: string) => string;
  toImport: string;
  toPlan: string;
  toTrends: string;
  toPeople: string;
  byStatus: string;
  byLanguage: string;
  total: string;
  notShipped: (fallback: string) => string;
  undeliverable: { title: string; body: string; more: (count: string) => string };
  waves: { title: string; wave: string; state: string; opens: string; closes: string };
  planned: (waves: string) => string;
};

export const overviewTexts: Record<StaffLanguage, OverviewTexts> = {
  nb: {
    title: 'Oversikt',
    start: {
      title: 'To steg, så går det av seg selv',
      body: 'Først telefonlista, så planen for året. Resten gjør Tilhør: sender meldingene, minner om dem, lukker og viser tallene.',
    },
    noPeople: 'Ingen står på telefonlista ennå.',
    now: 'Nå',
    openNow: (wave, until) => `${wave} er åpen ${until}.`,
    countingNow: (wave) => `${wave} er lukket og telles opp. Tallene kommer om noen minutter.`,
    nextOpens: (wave, when) => `${wave} åpner ${when}.`,
    nothingPlanned: 'Ingen flere runder er planlagt.',
    noResultsYet: 'Ingen, heller ikke du, ser svar mens en runde er åpen.',
    toWave: (wave) => `Se ${wave.toLowerCase()}`,
    toImport: 'Legg inn telefonliste',
    toPlan: 'Planlegg et år',
    toTrends: 'Se utviklingen',
    toPeople: 'Se hele telefonlista',
    byStatus: 'Etter status',
    byLanguage: 'Etter språk',
    total: 'Til sammen',
    notShipped: (fallback) => `får meldinger på ${fallback}`,
    undeliverable: {
      title: 'Numre som SMS ikke kommer fram til',
      body: 'Meldingen kom ikke fram. Finn riktig nummer og legg det inn som en ny linje i lista.',
      more: (count) => `og ${count} til`,
    },
    waves: { title: 'Runder', wave: 'Runde', state: 'Tilstand', opens: 'Åpner', closes: 'Åpen' },
    planned: (waves) => `Planen er lagret: ${waves} ${waves === '1' ? 'runde' : 'runder'}.`,
  },
  en: {
    title: 'Overview',
    start: {
      title: 'Two steps, then it runs by itself',
      body: 'First the phone list, then the plan for the year. Tilhør does the rest: sends the messages and reminders, closes, and shows the figures.',
    },
    noPeople: 'Nobody is on the phone list yet.',
    now: 'Now',
    openNow: (wave, until) => `${wave} is open ${until}.`,
    countingNow: (wave) => `${wave} is closed and being counted. The figures come in a few minutes.`,
    nextOpens: (wave, when) => `${wave} opens ${when}.`,
    nothingPlanned: 'No further waves are planned.',
    noResultsYet: 'Nobody, not even you, sees answers while a wave is open.',
    toWave: (wave) => `See ${wave.toLowerCase()}`,
    toImport: 'Import a phone list',
    toPlan: 'Plan a year',
    toTrends: 'See the trends',
    toPeople: 'See the whole phone list',
    byStatus: 'By status',
    byLanguage: 'By language',
    total: 'Total',
    notShipped: (fallback) => `gets messages in ${fallback}`,
    undeliverable: {
      title: 'Numbers that SMS does not reach',
      body: 'The message did not get through. Find the right number and import it as a new line of the list.',
      more: (count) => `and ${count} more`,
    },
    waves: { title: 'Waves', wave: 'Wave', state: 'State', opens: 'Opens', closes: 'Open' },
    planned: (waves) => `The plan is saved: ${waves} ${waves === '1' ? 'wave' : 'waves'}.`,
  },
};

import type { ContactState } from '#functions/store/contacts.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Step, WaveState } from '#shared/wave/wave.ts';

/** The pages of one municipality's office. */
export type Tab =
  | 'overview'
  | 'people'
  | 'plan'
  | 'trends'
  | 'proposals'
  | 'community'
  | 'recordings'
  | 'ways-in'
  | 'settings';

/** What several pages of the office say. */
export type OfficeTexts = {
  navigation: string;
  tabs: Record<Tab, string>;
  choose: { title: string; lead: string };
  status: Record<ContactState, string>;
  state: Record<WaveState, string>;
  stopped: string;
  step: Record<Step, string>;
  wave: (number: number) => string;
  language: string;
  people: string;
  phone: string;
  statusLabel: string;
  back: string;
};

export const officeTexts: Record<StaffLanguage, OfficeTexts> = {
  nb: {
    navigation: 'Kommunens sider',
    tabs: {
      overview: 'Oversikt',
      people: 'Telefonliste',
      plan: 'Planlegg et år',
      trends: 'Utvikling',
      proposals: 'Forslag',
      community: 'For innflyttere',
      recordings: 'Opplesing',
      'ways-in': 'Andre veier inn',
      settings: 'Innstillinger',
    },
    choose: { title: 'Velg kommune', lead: 'Du har ansvar for flere kommuner.' },
    status: {
      active: 'Får meldinger',
      paused: 'Har bedt om en pause',
      stopped: 'Har bedt om å slippe meldinger',
      undeliverable: 'SMS kommer ikke fram',
    },
    state: {
      planned: 'Planlagt',
      open: 'Åpen',
      closing: 'Telles opp',
      published: 'Publisert',
      cancelled: 'Avlyst',
    },
    stopped: 'Stoppet før tiden',
    step: { invitation: 'Invitasjon', 'reminder-1': 'Første påminnelse', 'reminder-2': 'Andre påminnelse' },
    wave: (number) => `Runde ${number}`,
    language: 'Språk',
    people: 'Personer',
    phone: 'Telefon',
    statusLabel: 'Status',
    back: 'Tilbake',
  },
  en: {
    navigation: 'Pages of the municipality',
    tabs: {
      overview: 'Overview',
      people: 'Phone list',
      plan: 'Plan a year',
      trends: 'Trends',
      proposals: 'Proposals',
      community: 'For newcomers',
      recordings: 'Reading aloud',
      'ways-in': 'Other ways in',
      settings: 'Settings',
    },
    choose: { title: 'Choose a municipality', lead: 'You are responsible for several municipalities.' },
    status: {
      active: 'Gets messages',
      paused: 'Has asked for a pause',
      stopped: 'Has asked for no more messages',
      undeliverable: 'SMS does not get through',
    },
    state: {
      planned: 'Planned',
      open: 'Open',
      closing: 'Being counted',
      published: 'Published',
      cancelled: 'Cancelled',
    },
    stopped: 'Stopped early',
    step: { invitation: 'Invitation', 'reminder-1': 'First reminder', 'reminder-2': 'Second reminder' },
    wave: (number) => `Wave ${number}`,
    language: 'Language',
    people: 'People',
    phone: 'Phone',
    statusLabel: 'Status',
    back: 'Back',
  },
};

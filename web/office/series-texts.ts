import type { StaffLanguage } from '#shared/language/languages.ts';

export type SeriesTexts = {
  title: string;
  /** How often, from which day. */
  plan: (every: string, from: string) => string;
  repeats: string;
  once: string;
  end: string;
  ended: string;
  ask: { title: string; body: string; list: string; none: string; confirm: string; back: string };
};

export const seriesTexts: Record<StaffLanguage, SeriesTexts> = {
  nb: {
    title: 'Planer',
    plan: (every, from) => `${every} fra ${from}`,
    repeats: 'fortsetter til noen stopper det',
    once: 'ett år',
    end: 'Avslutt planen',
    ended: 'Planen er avsluttet.',
    ask: {
      title: 'Avslutte planen?',
      body: 'Ingen nye runder legges til, og rundene som ikke har åpnet, blir avlyst. En runde som er åpen nå, går til den lukker. Tallene som er publisert, blir stående.',
      list: 'Dette blir avlyst:',
      none: 'Ingen runder er planlagt akkurat nå.',
      confirm: 'Avslutt planen',
      back: 'Ikke nå',
    },
  },
  en: {
    title: 'Plans',
    plan: (every, from) => `${every} from ${from}`,
    repeats: 'goes on until somebody stops it',
    once: 'one year',
    end: 'End the plan',
    ended: 'The plan is ended.',
    ask: {
      title: 'End the plan?',
      body: 'No more waves are added, and those that have not opened are cancelled. A wave that is open now goes on until it closes. What has been published stays.',
      list: 'This will be cancelled:',
      none: 'No waves are planned just now.',
      confirm: 'End the plan',
      back: 'Not now',
    },
  },
};

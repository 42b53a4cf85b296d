import type { StaffLanguage } from '#shared/language/languages.ts';

type Ask = { title: string; body: string; confirm: string };

export type WaveTexts = {
  opens: string;
  closes: string;
  reminders: string;
  reminderAt: (name: string, when: string) => string;
  none: string;
  quiet: string;
  quietHours: (from: string, to: string) => string;
  never: string;
  breakdowns: string;
  next: {
    title: string;
    opens: (when: string) => string;
    sends: (step: string, when: string) => string;
    sending: (step: string) => string;
    closes: (when: string) => string;
    counts: (when: string) => string;
    countsNow: string;
    published: (when: string) => string;
    cancelled: (when: string) => string;
  };
  sent: {
    title: string;
    message: string;
    count: string;
    reminders: string;
    none: string;
    undeliverable: (count: string) => string;
  };
  hidden: string;
  neverAgain: string;
  seeTrend: string;
  change: { link: string; title: string; save: string; only: string };
  cancel: { link: string } & Ask;
  stop: { link: string } & Ask;
  back: string;
  done: Record<'changed' | 'cancelled' | 'stopped', string>;
  moved: { title: string; body: string; again: string };
  tooLate: { title: string; body: string };
};

export const waveTexts: Record<StaffLanguage, WaveTexts> = {
  nb: {
    opens: 'Åpner',
    closes: 'Åpen',
    reminders: 'Påminnelser',
    reminderAt: (name, when) => `${name}: ${when}`,
    none: 'Ingen',
    quiet: 'Ingen meldinger',
    quietHours: (from, to) => `mellom klokka ${from} og ${to}`,
    never: 'Meldinger kan gå hele døgnet',
    breakdowns: 'Deles opp etter',
    next: {
      title: 'Hva skjer nå?',
      opens: (when) => `Runden åpner ${when}, og invitasjonene går ut.`,
      sends: (step, when) => `${step} går ut ${when}.`,
      sending: (step) => `${step} er på vei ut nå.`,
      closes: (when) => `Runden er åpen ${when}. Så telles svarene opp og slettes.`,
      counts: (when) => `Runden er lukket. Svarene telles opp ${when} eller like etter.`,
      countsNow: 'Runden er lukket. Svarene telles opp nå.',
      published: (when) => `Tallene ble publisert ${when}. Svarene er slettet.`,
      cancelled: (when) => `Runden ble avlyst ${when}. Ingen fikk meldinger.`,
    },
    sent: {
      title: 'Meldinger',
      message: 'Melding',
      count: 'Personer',
      reminders:
        'En påminnelse sendes bare til dem som ikke har svart. Hvem det er, lagrer vi ikke, så her telles alle.',
      none: 'Ingen meldinger er sendt ennå.',
      undeliverable: (count) => `SMS kommer ikke fram til ${count} på telefonlista.`,
    },
    hidden: 'Ingen, heller ikke du, ser svar mens runden er åpen.',
    neverAgain: 'En runde som er lukket, åpnes aldri igjen.',
    seeTrend: 'Se tallene',
    change: {
      link: 'Endre',
      title: 'Endre',
      save: 'Lagre',
      only: 'Dette gjelder bare denne runden. Den kan endres til den åpner.',
    },
    cancel: {
      link: 'Avlys',
      title: 'Avlyse runden?',
      body: 'Ingen får meldinger i denne runden. Den kan ikke hentes tilbake; de andre rundene i planen blir stående.',
      confirm: 'Avlys runden',
    },
    stop: {
      link: 'Stopp nå',
      title: 'Stoppe runden nå?',
      body: 'Ingen kan svare etter dette, og ingen flere meldinger går ut. Svarene som er kommet, telles opp og publiseres. Runden åpnes aldri igjen.',
      confirm: 'Stopp runden',
    },
    back: 'Ikke nå',
    done: {
      changed: 'Endringen er lagret.',
      cancelled: 'Runden er avlyst.',
      stopped: 'Runden er stoppet.',
    },
    moved: {
      title: 'Noen andre har endret runden',
      body: 'Den er ikke lenger slik du så den. Ingenting av det du gjorde, er lagret. Se på runden igjen.',
      again: 'Se på runden',
    },
    tooLate: {
      title: 'Dette kan ikke gjøres lenger',
      body: 'Runden er ikke i en tilstand der dette er mulig: den kan endres og avlyses til den åpner, stoppes mens den er åpen, og åpnes aldri igjen.',
    },
  },
  en: {
    opens: 'Opens',
    closes: 'Open',
    reminders: 'Reminders',
    reminderAt: (name, when) => `${name}: ${when}`,
    none: 'None',
    quiet: 'No messages',
    quietHours: (from, to) => `between ${from} and ${to}`,
    never: 'Messages may go at any hour',
    breakdowns: 'Broken down by',
    next: {
      title: 'What happens next?',
      opens: (when) => `The wave opens on ${when}, and the invitations go out.`,
      sends: (step, when) => `${step} goes out on ${when}.`,
      sending: (step) => `${step} is going out now.`,
      closes: (when) => `The wave is open ${when}. Then the answers are counted and deleted.`,
      counts: (when) => `The wave is closed. The answers are counted on ${when} or shortly after.`,
      countsNow: 'The wave is closed. The answers are being counted now.',
      published: (when) => `The figures were published on ${when}. The answers are deleted.`,
      cancelled: (when) => `The wave was cancelled on ${when}. Nobody got messages.`,
    },
    sent: {
      title: 'Messages',
      message: 'Message',
      count: 'People',
      reminders:
        'A reminder is sent only to those who have not answered. Who they are is not stored, so everybody is counted here.',
      none: 'No messages have been sent yet.',
      undeliverable: (count) => `SMS does not get through to ${count} on the phone list.`,
    },
    hidden: 'Nobody, not even you, sees answers while the wave is open.',
    neverAgain: 'A wave that is closed is never opened again.',
    seeTrend: 'See the figures',
    change: {
      link: 'Change',
      title: 'Change',
      save: 'Save',
      only: 'This is for this wave only. It can be changed until it opens.',
    },
    cancel: {
      link: 'Cancel',
      title: 'Cancel the wave?',
      body: 'Nobody gets messages in this wave. It cannot be brought back; the other waves of the plan stay.',
      confirm: 'Cancel the wave',
    },
    stop: {
      link: 'Stop now',
      title: 'Stop the wave now?',
      body: 'Nobody can answer after this, and no more messages go out. The answers that have come are counted and published. The wave is never opened again.',
      confirm: 'Stop the wave',
    },
    back: 'Not now',
    done: {
      changed: 'The change is saved.',
      cancelled: 'The wave is cancelled.',
      stopped: 'The wave is stopped.',
    },
    moved: {
      title: 'Somebody else has changed the wave',
      body: 'It is no longer as you saw it. Nothing of what you did is saved. Look at the wave again.',
      again: 'Look at the wave',
    },
    tooLate: {
      title: 'This can no longer be done',
      body: 'The wave is not in a state where this is possible: it can be changed and cancelled until it opens, stopped while it is open, and is never opened again.',
    },
  },
};

import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import { type Frame, NoticePage } from './notice.tsx';

type Words = { title: string; body: string };

const texts: Record<
  StaffLanguage,
  {
    again: string;
    failed: Record<'provider' | 'too-late' | 'refused', Words>;
    ended: Words;
    noAccess: Words;
    tellThem: string;
    other: string;
    out: Words;
    outThere: string;
  }
> = {
  nb: {
    again: 'Logg inn',
    failed: {
      provider: {
        title: 'Innloggingen svarer ikke',
        body: 'Tjenesten som vi logger inn med, er ikke å få tak i akkurat nå. Vent et minutt og prøv igjen.',
      },
      'too-late': {
        title: 'Innloggingen ble avbrutt',
        body: 'Det tok for lang tid, eller du begynte i et annet vindu. Prøv igjen.',
      },
      refused: { title: 'Du ble ikke logget inn', body: 'Innloggingen ble avbrutt eller avvist. Prøv igjen.' },
    },
    ended: {
      title: 'Innloggingen er utløpt',
      body: 'Det du sendte, er ikke lagret. Logg inn, gå tilbake til skjemaet og send det en gang til.',
    },
    noAccess: {
      title: 'Du er logget inn, men har ikke tilgang ennå',
      body: 'Kontoen din er ikke knyttet til noen kommune. Spør den som har ansvar for Tilhør hos dere.',
    },
    tellThem: 'De trenger dette for å gi deg tilgang:',
    other: 'Se det som er åpent for alle',
    out: {
      title: 'Du er logget ut',
      body: 'Vi sender deg videre, så du også blir logget ut hos innloggingstjenesten.',
    },
    outThere: 'Gå videre',
  },
  en: {
    again: 'Sign in',
    failed: {
      provider: {
        title: 'Sign-in does not answer',
        body: 'The service that we sign in with cannot be reached just now. Wait a minute and try again.',
      },
      'too-late': {
        title: 'Sign-in was interrupted',
        body: 'It took too long, or you began in another window. Try again.',
      },
      refused: { title: 'You were not signed in', body: 'Sign-in was cancelled or refused. Try again.' },
    },
    ended: {
      title: 'Your sign-in has ended',
      body: 'What you sent has not been saved. Sign in, go back to the form and send it once more.',
    },
    noAccess: {
      title: 'You are signed in, but have no access yet',
      body: 'Your account is not tied to any municipality. Ask the person responsible for Tilhør where you work.',
    },
    tellThem: 'They need this to give you access:',
    other: 'See what is open to everyone',
    out: {
      title: 'You are signed out',
      body: 'We are sending you on, so that you are signed out of the sign-in service too.',
    },
    outThere: 'Go on',
  },
};

const Again: FC<{ frame: Frame; to: string }> = ({ frame, to }) => (
  <a class="ds-button" data-variant="primary" href={`/sign-in?to=${encodeURIComponent(to)}`}>
    {texts[frame.language].again}
  </a>
);

type FailedProps = { frame: Frame; to: string; because: 'provider' | 'too-late' | 'refused' };

/** Sign-in did not work; trying again leads to where the person wanted to go. */
export const SignInFailed: FC<FailedProps> = ({ frame, to, because }) => (
  <NoticePage frame={frame} {...texts[frame.language].failed[because]}>
    <Again frame={frame} to={to} />
  </NoticePage>
);

/** A form was sent after the session had ended. */
export const SessionEnded: FC<{ frame: Frame; to: string }> = ({ frame, to }) => (
  <NoticePage frame={frame} {...texts[frame.language].ended}>
    <Again frame={frame} to={to} />
  </NoticePage>
);

/** The provider knows the person, we do not. */
/** `subject` is what the provider calls the person: with it the operator makes a membership. */
export const AccountWithoutAccess: FC<{ frame: Frame; subject: string }> = ({ frame, subject }) => (
  <NoticePage frame={frame} {...texts[frame.language].noAccess}>
    <p>
      {texts[frame.language].tellThem} <code>{subject}</code>
    </p>
    <p>
      <a href="/insight">{texts[frame.language].other}</a>
    </p>
  </NoticePage>
);

/** Signed out here; the page leads on to the provider by itself, and by a link where that is switched off. */
export const SignedOut: FC<{ frame: Frame; providerUrl: string }> = ({ frame, providerUrl }) => (
  <NoticePage frame={frame} {...texts[frame.language].out}>
    <a class="ds-button" data-variant="primary" href={providerUrl}>
      {texts[frame.language].outThere}
    </a>
  </NoticePage>
);

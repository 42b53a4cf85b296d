import type { StaffLanguage } from '#shared/language/languages.ts';

/** What stands around every staff page, and the pages that belong to no door. */
export type FrameTexts = {
  skip: string;
  navigation: string;
  doors: Record<Door, string>;
  signIn: string;
  signOut: string;
  signedInAs: string;
  synthetic: string;
  footer: string;
  errorSummary: string;
  home: string;
};

/** The doors of the house, as in the navigation. */
export type Door = 'office' | 'workshop' | 'insight';

export const frameTexts: Record<StaffLanguage, FrameTexts> = {
  nb: {
    skip: 'Hopp til innholdet',
    navigation: 'Hovedmeny',
    doors: { office: 'Undersøkelser', workshop: 'Verksted', insight: 'Innsikt' },
    signIn: 'Logg inn',
    signOut: 'Logg ut',
    signedInAs: 'Innlogget som',
    synthetic: 'Syntetiske tall: ingen av svarene kommer fra ekte mennesker.',
    footer:
      'Tilhør viser hvordan det går med innflyttere i små kommuner. Ingen, heller ikke kommunen, kan se hva den enkelte har svart.',
    errorSummary: 'Noe må rettes før du kan gå videre',
    home: 'Til forsiden',
  },
  en: {
    skip: 'Skip to the content',
    navigation: 'Main menu',
    doors: { office: 'Surveys', workshop: 'Workshop', insight: 'Insight' },
    signIn: 'Sign in',
    signOut: 'Sign out',
    signedInAs: 'Signed in as',
    synthetic: 'Synthetic figures: none of the answers come from real people.',
    footer:
      'Tilhør shows how newcomers to small municipalities are doing. Nobody, not even the municipality, can see what one person answered.',
    errorSummary: 'Something needs another look before you can go on',
    home: 'To the front page',
  },
};

/** The other language, in its own words, for the switch. */
export const languageNames: Record<StaffLanguage, string> = { nb: 'Norsk', en: 'English' };

/** A page that only says something. */
type Words = { title: string; body: string };

export const errorTexts: Record<
  StaffLanguage,
  Record<'refused' | 'forbidden' | 'missing' | 'too-large' | 'failed', Words>
> = {
  nb: {
    refused: { title: 'Vi kunne ikke ta imot dette', body: 'Gå tilbake, last siden på nytt og prøv igjen.' },
    forbidden: {
      title: 'Du har ikke tilgang til denne siden',
      body: 'Siden hører til en rolle eller en kommune som du ikke har. Spør den som har ansvar for Tilhør hos dere, om du skulle hatt tilgang.',
    },
    missing: { title: 'Siden finnes ikke', body: 'Adressen kan være skrevet feil, eller siden er flyttet.' },
    'too-large': { title: 'Det du sendte, er for stort', body: 'Gå tilbake og send mindre om gangen.' },
    failed: {
      title: 'Noe gikk galt hos oss',
      body: 'Ingenting er ødelagt. Vent litt, gå tilbake og prøv igjen. Feilen er skrevet i loggen.',
    },
  },
  en: {
    refused: { title: 'We could not take this', body: 'Go back, load the page again and try once more.' },
    forbidden: {
      title: 'You do not have access to this page',
      body: 'It belongs to a role or a municipality that is not yours. If it should be, ask the person responsible for Tilhør where you work.',
    },
    missing: { title: 'There is no such page', body: 'The address may be mistyped, or the page has moved.' },
    'too-large': { title: 'What you sent is too large', body: 'Go back and send less at a time.' },
    failed: {
      title: 'Something went wrong on our side',
      body: 'Nothing is broken. Wait a little, go back and try again. The fault has been written to the log.',
    },
  },
};

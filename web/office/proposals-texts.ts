import type { LengthProblem } from '#shared/codesign/forms.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';

/** What the officer's pages about proposals say. `{municipality}`, `{max}`. */
export type OfficeProposalTexts = {
  title: string;
  lead: string;
  none: string;
  back: string;
  answer: string;
  state: string;
  reason: string;
  reasonHint: string;
  save: string;
  saved: string;
  problems: { state: string; reason: Record<LengthProblem, string> };
};

export const officeProposalTexts: Record<StaffLanguage, OfficeProposalTexts> = {
  nb: {
    title: 'Forslag fra verkstedet i {municipality}',
    lead: 'Dette foreslår de som er med og lager undersøkelsen. Si fra hva som skjer med hvert forslag, og hvorfor.',
    none: 'Ingen har foreslått noe ennå.',
    back: 'Til forslagene',
    answer: 'Svar fra kommunen',
    state: 'Hva skjer med forslaget?',
    reason: 'Hvorfor?',
    reasonHint: 'Alle i verkstedet kan lese dette. Høyst {max} tegn.',
    save: 'Lagre svaret',
    saved: 'Svaret er lagret og vises i verkstedet.',
    problems: {
      state: 'Velg hva som skjer med forslaget.',
      reason: { empty: 'Skriv hvorfor, med noen få ord.', 'too-long': 'Svaret er for langt: høyst {max} tegn.' },
    },
  },
  en: {
    title: 'Proposals from the workshop in {municipality}',
    lead: 'This is what those who help make the survey propose. Say what becomes of each proposal, and why.',
    none: 'Nobody has proposed anything yet.',
    back: 'To the proposals',
    answer: 'The municipality’s answer',
    state: 'What becomes of the proposal?',
    reason: 'Why?',
    reasonHint: 'Everyone in the workshop can read this. At most {max} characters.',
    save: 'Save the answer',
    saved: 'The answer is saved and shown in the workshop.',
    problems: {
      state: 'Choose what becomes of the proposal.',
      reason: { empty: 'Write why, in a few words.', 'too-long': 'The answer is too long: at most {max} characters.' },
    },
  },
};

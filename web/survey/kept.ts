import { type Draft, readDraft } from './draft.ts';

const prefix = 'survey ';

/** Where a browser keeps drafts: `localStorage`, or nothing where that is switched off. */
const names = (): string[] => Object.keys(localStorage).filter((name) => /^(survey|receipt) /.test(name));

/** A browser that stores nothing goes without. */
const orNothing = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

export const nameOf = (link: string): string => `${prefix}${link}`;

export const readKept = (link: string, now: number): Draft | undefined =>
  orNothing(() => readDraft(localStorage.getItem(nameOf(link)), now));

/** Whether it could be kept. */
export const keep = (link: string, draft: Draft): boolean =>
  orNothing(() => localStorage.setItem(nameOf(link), JSON.stringify(draft)) === undefined) ?? false;

export const forget = (link: string): void => orNothing(() => localStorage.removeItem(nameOf(link)));

/** Forgets every draft, whichever link it is of. */
export const forgetAll = (): void => {
  orNothing(() => {
    for (const name of names()) localStorage.removeItem(name);
  });
};

/** Forgets what is too old, of any link: nothing on a phone does that by itself. */
export const forgetOld = (now: number): void => {
  orNothing(() => {
    for (const name of names()) if (!readDraft(localStorage.getItem(name), now)) localStorage.removeItem(name);
  });
};

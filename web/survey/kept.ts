import { type Draft, readDraft } from './draft.ts';

const prefix = 'survey ';

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
  orNothing(() => {
    localStorage.setItem(nameOf(link), JSON.stringify(draft));
    return true;
  }) ?? false;

export const forget = (link: string): void => orNothing(() => localStorage.removeItem(nameOf(link)));

/**
 * Forgets, of any link, what is too old at a time: nothing on a phone does that by itself. Without a time it is everything.
 * Another page of ours may keep something under another name.
 */
export const forgetOld = (now = Number.POSITIVE_INFINITY): void => {
  orNothing(() => {
    for (const name of Object.keys(localStorage))
      if (/^(survey|receipt) /.test(name) && !readDraft(localStorage.getItem(name), now)) localStorage.removeItem(name);
  });
};

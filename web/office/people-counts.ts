import type { Contact, ContactState } from '#functions/store/contacts.ts';
import type { KnownLanguage } from '#shared/language/known-languages.ts';
import { isPaused } from '#shared/wave/pause.ts';

/**
 * What keeps messages from somebody, if anything does. Whoever has stopped has stopped, also in a pause. For counts alone: a
 * pause is offered after an answer, so beside a number it would say that its owner has answered.
 */
const stateOf = (contact: Contact, now: number): ContactState =>
  contact.status === 'active' && isPaused(contact, now) ? 'paused' : contact.status;

export type PeopleCounts = {
  total: number;
  byStatus: Record<ContactState, number>;
  /** Of all who get messages or have asked for a pause, most spoken first. */
  byLanguage: [KnownLanguage, number][];
};

/** How many people there are, for the overview. Languages are counted among those who get messages, now or after a pause. */
export const countPeople = (contacts: readonly Contact[], now: number): PeopleCounts => {
  const byStatus: Record<ContactState, number> = { active: 0, paused: 0, stopped: 0, undeliverable: 0 };
  const languages = new Map<KnownLanguage, number>();
  for (const contact of contacts) {
    const { language, status } = contact;
    byStatus[stateOf(contact, now)] += 1;
    if (status === 'active') languages.set(language, (languages.get(language) ?? 0) + 1);
  }
  const byLanguage = [...languages].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  return { total: contacts.length, byStatus, byLanguage };
};

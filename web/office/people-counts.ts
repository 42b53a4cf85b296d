import type { Contact, ContactStatus } from '#functions/store/contacts.ts';
import type { KnownLanguage } from '#shared/language/known-languages.ts';

export type PeopleCounts = {
  total: number;
  byStatus: Record<ContactStatus, number>;
  /** Of all who get messages, most spoken first. */
  byLanguage: [KnownLanguage, number][];
};

/** How many people there are, for the overview. Languages are counted among those who get messages. */
export const countPeople = (contacts: readonly Contact[]): PeopleCounts => {
  const byStatus: Record<ContactStatus, number> = { active: 0, stopped: 0, undeliverable: 0 };
  const languages = new Map<KnownLanguage, number>();
  for (const { status, language } of contacts) {
    byStatus[status] += 1;
    if (status === 'active') languages.set(language, (languages.get(language) ?? 0) + 1);
  }
  const byLanguage = [...languages].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  return { total: contacts.length, byStatus, byLanguage };
};

import type { ContactStore } from '#functions/store/contacts.ts';
import type { TicketStore } from '#functions/store/tickets.ts';
import { isTooSoon } from '#shared/wave/due.ts';
import type { Step, Wave } from '#shared/wave/wave.ts';

export type MissingDeps = {
  contacts: Pick<ContactStore, 'list' | 'invitations'>;
  tickets: Pick<TicketStore, 'some'>;
};

/**
 * Ids of the contacts who are to get a step of an open wave and, by the tables, have not got it. Whoever has stopped, cannot be
 * reached or (for a reminder) has answered is no longer missing. Reminders go only to those who were invited, and not on the
 * heels of another message: whoever was added after the invitations had gone out starts with the next wave.
 */
export const missingFor = async (
  { contacts, tickets }: MissingDeps,
  wave: Wave,
  step: Step,
  now: number,
): Promise<string[]> => {
  const [people, rows] = await Promise.all([contacts.list(wave.municipality), contacts.invitations(wave.id)]);
  const invitations = new Map(rows.map((row) => [row.contact, row]));
  const waiting = people.filter(({ id, status }) => status === 'active' && !invitations.get(id)?.sent.includes(step));
  if (step === 'invitation') return waiting.map(({ id }) => id);
  const invited = waiting
    .flatMap(({ id }) => invitations.get(id) ?? [])
    .filter(({ lastSentAt }) => !isTooSoon(lastSentAt, now));
  const issued = await tickets.some(invited.map(({ ticket }) => ticket));
  const open = new Set(issued.filter(({ state }) => state === 'open').map(({ key }) => key));
  return invited.filter(({ ticket }) => open.has(ticket)).map(({ contact }) => contact);
};

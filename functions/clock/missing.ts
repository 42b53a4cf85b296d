import type { ContactStore } from '#functions/store/contacts.ts';
import { isTooSoon } from '#shared/wave/due.ts';
import type { Step, Wave } from '#shared/wave/wave.ts';

export type MissingDeps = {
  contacts: Pick<ContactStore, 'list' | 'invitations'>;
};

/**
 * Ids of the contacts for whom a step of an open wave has not been seen to. Whoever has stopped or cannot be reached is not
 * missing. Reminders concern only those who were invited, and not on the heels of another message: whoever was added after the
 * invitations had gone out starts with the next wave. Who has answered is for deliver to see, and is nowhere written down: the
 * clock reads no ticket.
 */
export const missingFor = async ({ contacts }: MissingDeps, wave: Wave, step: Step, now: number): Promise<string[]> => {
  const [people, rows] = await Promise.all([contacts.list(wave.municipality), contacts.invitations(wave.id)]);
  const invitations = new Map(rows.map((row) => [row.contact, row]));
  const waiting = people.filter(({ id, status }) => status === 'active' && !invitations.get(id)?.sent.includes(step));
  if (step === 'invitation') return waiting.map(({ id }) => id);
  return waiting
    .flatMap(({ id }) => invitations.get(id) ?? [])
    .filter(({ lastSentAt }) => !isTooSoon(lastSentAt, now))
    .map(({ contact }) => contact);
};

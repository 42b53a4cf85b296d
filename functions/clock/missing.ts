import type { ContactStore } from '#functions/store/contacts.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import { isTooSoon } from '#shared/wave/due.ts';
import { isPaused } from '#shared/wave/pause.ts';
import type { Step, Wave } from '#shared/wave/wave.ts';
import { isWrittenTo } from '#shared/wave/written-to.ts';

export type MissingDeps = {
  contacts: Pick<ContactStore, 'list' | 'invitations'>;
  studio: Pick<StudioStore, 'asksYoung'>;
};

/**
 * Ids of the contacts for whom a step of an open wave has not been seen to. Whoever has stopped, has asked for a pause or cannot be
 * reached is not missing, nor are the young where only adults are asked. Reminders concern only those who were invited, and not on the heels of
 * another message: whom an officer added after the invitations had gone out starts with the next wave; who then put herself on
 * the list is invited at once. Who has answered is for deliver to see, and is nowhere written down: the clock reads no ticket.
 */
export const missingFor = async (
  { contacts, studio }: MissingDeps,
  wave: Wave,
  step: Step,
  now: number,
): Promise<string[]> => {
  const [people, rows] = await Promise.all([contacts.list(wave.municipality), contacts.invitations(wave.id)]);
  const invitations = new Map(rows.map((row) => [row.contact, row]));
  const asksYoung = people.some(({ youth }) => youth) && (await studio.asksYoung(wave.municipality));
  const waiting = people.filter(
    (one) => isWrittenTo(one, asksYoung) && !isPaused(one, now) && !invitations.get(one.id)?.sent.includes(step),
  );
  const late = wave.state === 'open' && wave.late === true;
  if (step === 'invitation') return waiting.filter(({ joined }) => !late || joined).map(({ id }) => id);
  return waiting
    .flatMap(({ id }) => invitations.get(id) ?? [])
    .filter(({ lastSentAt }) => !isTooSoon(lastSentAt, now))
    .map(({ contact }) => contact);
};

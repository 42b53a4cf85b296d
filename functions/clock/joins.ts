import type { ContactStore } from '#functions/store/contacts.ts';
import type { JoinStore } from '#functions/store/joins.ts';
import type { RequestStore } from '#functions/store/requests.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import { contactId } from '#shared/wave/ticket.ts';
import { inviteLate, type Wave } from '#shared/wave/wave.ts';
import { dayOf } from '#shared/wave/zone.ts';

type JoinsDeps = {
  contacts: Pick<ContactStore, 'join' | 'invitations'>;
  requests: Pick<RequestStore, 'withdraw'>;
  joins: Pick<JoinStore, 'pending' | 'settle'>;
  studio: Pick<StudioStore, 'changeWave'>;
};

/** A stop, or a pause, from the link of a wave that is open would else be honoured again, by whoever sends its reminders. */
const withdrawWishes = async (
  { contacts, requests }: JoinsDeps,
  waves: readonly Wave[],
  joined: ReadonlySet<string>,
) => {
  for (const wave of waves)
    for (const { contact, ticket } of await contacts.invitations(wave.id))
      if (joined.has(contact)) await requests.withdraw(ticket);
};

/**
 * Puts everybody on a municipality's list who has confirmed her number, and sees to it that an open wave invites her; takes out
 * numbers that nobody confirmed in time. How many joined, and the waves as they are now.
 *
 * A request is settled last: whoever is killed before does it all again, and each write repeats itself harmlessly. Where a wave
 * was changed by somebody else in this moment, the requests wait for the next run.
 */
export const actOnJoins = async (
  deps: JoinsDeps,
  { municipality, waves }: { municipality: string; waves: readonly Wave[] },
  now: number,
): Promise<{ count: number; waves: Wave[] }> => {
  const { contacts, joins, studio } = deps;
  const pending = await joins.pending(municipality);
  const confirmed = pending.filter((join) => join.confirmed);
  const late = pending.filter((join) => !join.confirmed && join.until <= now);
  const joined = new Set<string>();
  for (const { phone, language } of confirmed) {
    const id = contactId(municipality, phone);
    await contacts.join({ id, municipality, phone, language }, dayOf(now));
    joined.add(id);
  }
  const open = joined.size === 0 ? [] : waves.filter(({ state }) => state === 'open');
  await withdrawWishes(deps, open, joined);
  const current = new Map(waves.map((wave) => [wave.id, wave]));
  let everywhere = true;
  for (const wave of open) {
    const next = inviteLate(wave);
    if (next === wave) continue;
    if (await studio.changeWave(next)) current.set(next.id, next);
    else everywhere = false;
  }
  for (const { id } of everywhere ? [...confirmed, ...late] : late) await joins.settle(municipality, id, now);
  return { count: joined.size, waves: [...current.values()] };
};

import type { ContactStore } from '#functions/store/contacts.ts';
import type { RequestStore } from '#functions/store/requests.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { dayOf } from '#shared/wave/zone.ts';

/** What newcomers asked for on a page, by the keys of their tickets, and how that is acted on. */
export type Asked = {
  did: 'stopped-contacts' | 'resumed-contacts' | 'paused-contacts';
  pending: ReadonlySet<string>;
  /** True when the contact is not as before. */
  act: (wave: Wave, contact: string, ticket: string) => Promise<boolean>;
  settle: (ticket: string) => Promise<void>;
};

type AskedDeps = {
  contacts: Pick<ContactStore, 'stop' | 'takeBackStop' | 'pause'>;
  requests: Pick<
    RequestStore,
    'pendingStops' | 'settleStop' | 'pendingTakenBack' | 'settleTakenBack' | 'pendingPauses' | 'settlePause'
  >;
};

/** Those who want no more messages. */
export const stopsAsked = async ({ contacts, requests }: AskedDeps, now: number): Promise<Asked> => ({
  did: 'stopped-contacts',
  pending: new Set(await requests.pendingStops(now)),
  act: ({ municipality }, contact, ticket) => contacts.stop(municipality, contact, ticket),
  settle: (ticket) => requests.settleStop(ticket, now),
});

/** Those who have taken their stop back. */
export const stopsTakenBack = async ({ contacts, requests }: AskedDeps, now: number): Promise<Asked> => ({
  did: 'resumed-contacts',
  pending: new Set(await requests.pendingTakenBack(now)),
  act: ({ municipality }, contact, ticket) => contacts.takeBackStop(municipality, contact, ticket, dayOf(now)),
  settle: (ticket) => requests.settleTakenBack(ticket, now),
});

/** Those who want none for a while. A pause says nothing of a stop, so it does not matter which of the two came first. */
export const pausesAsked = async ({ contacts, requests }: AskedDeps, now: number): Promise<Asked> => {
  const pauses = await requests.pendingPauses(now);
  const untilOf = (ticket: string) => pauses.get(ticket) ?? '';
  return {
    did: 'paused-contacts',
    pending: new Set(pauses.keys()),
    act: ({ municipality }, contact, ticket) => contacts.pause(municipality, contact, untilOf(ticket)),
    settle: (ticket) => requests.settlePause(ticket, untilOf(ticket), now),
  };
};

/**
 * Acts for the contacts of one municipality, by the ticket keys remembered for each wave, newest first. Also for those of a
 * cancelled one: what comes back from a backup is cancelled, and its links are still on people's phones. To look where nobody
 * was invited is one empty query.
 * Returns those of the pending keys that belong to its contacts; how many contacts were not so before is `count`.
 */
export const actOnTickets = async (
  contacts: Pick<ContactStore, 'invitations'>,
  waves: readonly Wave[],
  { pending, act }: Asked,
): Promise<{ found: string[]; count: number }> => {
  const found: string[] = [];
  let count = 0;
  const begun = waves.filter(({ state }) => state !== 'planned');
  for (const wave of begun.toSorted((a, b) => b.opensAt - a.opensAt)) {
    if (found.length === pending.size) break;
    for (const { contact, ticket } of await contacts.invitations(wave.id)) {
      if (!pending.has(ticket)) continue;
      if (await act(wave, contact, ticket)) count += 1;
      found.push(ticket);
    }
  }
  return { found, count };
};

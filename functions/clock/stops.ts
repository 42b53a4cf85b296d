import type { ContactStore } from '#functions/store/contacts.ts';
import type { Wave } from '#shared/wave/wave.ts';

/**
 * Marks the contacts of one municipality who pressed "stop", by the ticket keys remembered for each wave, newest first. Also
 * those of a cancelled one: what comes back from a backup is cancelled, and its links are still on people's phones. To look
 * where nobody was invited is one empty query.
 * Returns those of the pending keys that belong to its contacts; how many contacts were not marked before is `count`.
 */
export const markStopped = async (
  contacts: Pick<ContactStore, 'invitations' | 'mark'>,
  waves: readonly Wave[],
  pending: ReadonlySet<string>,
): Promise<{ found: string[]; count: number }> => {
  const found: string[] = [];
  let count = 0;
  const begun = waves.filter(({ state }) => state !== 'planned');
  for (const wave of begun.toSorted((a, b) => b.opensAt - a.opensAt)) {
    if (found.length === pending.size) break;
    for (const { contact, ticket } of await contacts.invitations(wave.id)) {
      if (!pending.has(ticket)) continue;
      if (await contacts.mark(wave.municipality, contact, 'stopped')) count += 1;
      found.push(ticket);
    }
  }
  return { found, count };
};

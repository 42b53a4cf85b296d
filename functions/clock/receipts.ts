import type { ContactStore } from '#functions/store/contacts.ts';
import { type Receipt, receiptsAwaitedMs } from '#functions/store/requests.ts';
import { messageId } from '#shared/wave/ticket.ts';
import { steps, type Wave } from '#shared/wave/wave.ts';

/**
 * The waves of which a receipt may still come. A cancelled one may have sent what a receipt is about, before it came back from
 * a backup; not one of which the time has not come: a plan that was ended leaves many.
 */
const awaited = (waves: readonly Wave[], now: number): Wave[] =>
  waves.filter(
    ({ state, opensAt, closesAt }) => state !== 'planned' && opensAt <= now && now < closesAt + receiptsAwaitedMs,
  );

/**
 * Marks the contacts of one municipality whom receipts are about; `marked` has one entry for each, `found` the receipts.
 *
 * A receipt names a message by a hash that nobody can turn round. So the ids of all messages that could have been sent are
 * made again: of everybody on the list, not of the invitations, because a receipt may be faster than deliver, which
 * remembers a message only after the gateway has taken it. `stopped` is final in the table, so two receipts of one message
 * end alike in either order.
 */
export const markByReceipts = async (
  contacts: Pick<ContactStore, 'list' | 'mark'>,
  { municipality, waves }: { municipality: string; waves: readonly Wave[] },
  pending: ReadonlyMap<string, readonly Receipt[]>,
  now: number,
): Promise<{ found: Receipt[]; marked: Receipt['state'][] }> => {
  const found: Receipt[] = [];
  const marked: Receipt['state'][] = [];
  const recent = awaited(waves, now);
  const people = recent.length > 0 ? await contacts.list(municipality) : [];
  for (const wave of recent)
    for (const { id } of people)
      for (const step of steps)
        for (const receipt of pending.get(messageId(wave.id, id, step)) ?? []) {
          if (await contacts.mark(municipality, id, receipt.state)) marked.push(receipt.state);
          found.push(receipt);
        }
  return { found, marked };
};

import { requestKeptDays, settledKeptDays } from '#functions/store/requests.ts';
import { expiryAttribute, keys } from '#functions/store/tables.ts';
import { messageId } from '#shared/wave/ticket.ts';
import { steps } from '#shared/wave/wave.ts';
import { addDays, dayOf } from '#shared/wave/zone.ts';
import { type Row, textOf } from './rows.ts';

/**
 * What pages and gateways put down for the clock or the office. Stops, pauses and delivery receipts stand under no municipality's
 * key; requests for help and sign-ups do.
 */
export const isRequest = (row: Row): boolean => textOf(row, 'pk').startsWith('REQUEST#');

/**
 * A sign-up, or a count of forms: served after hours, by when a number that nobody has confirmed is gone. Never saved and never
 * brought back: that would put on the list again who has stopped since.
 */
export const isShortLived = (row: Row): boolean => /^REQUEST#(?:JOIN#|LIMIT$)/.test(textOf(row, 'pk'));

const takenBackByHer: ReadonlySet<string> = new Set([keys.stopRequests.pk, keys.pauseRequests.pk]);

/** Somebody asked for no more messages, or for none for a while: on the page, or by an answer that the gateway took; and has not taken it back. */
export const isWish = (row: Row): boolean =>
  (takenBackByHer.has(textOf(row, 'pk')) && row.withdrawn === undefined) ||
  (textOf(row, 'pk') === keys.receipts.pk && textOf(row, 'state') === 'stopped');

/** The partitions in which those stand. */
export const wishPartitions = [keys.stopRequests.pk, keys.pauseRequests.pk, keys.receipts.pk];

/** The sort keys, or what they begin with before a `#`, of requests that invitations and tickets lead to. */
export const requestsOf = (invitations: readonly Row[], tickets: readonly string[]): ReadonlySet<string> => {
  const known = new Set(tickets);
  for (const row of invitations) {
    const [wave, contact] = [textOf(row, 'pk').slice('WAVE#'.length), textOf(row, 'sk').slice('CONTACT#'.length)];
    known.add(textOf(row, 'ticket'));
    for (const step of steps) known.add(messageId(wave, contact, step));
  }
  return known;
};

/** The key that invitations and tickets lead to. */
const leadingKey = (row: Row): string => textOf(row, 'sk').replace(/#.*$/, '');

/** Whether a request is one of those. */
export const isOneOf = (row: Row, known: ReadonlySet<string>): boolean => isRequest(row) && known.has(leadingKey(row));

/**
 * The days on which people last asked for messages themselves, by the keys of the requests that lead to them: `wanted` by the keys
 * of contacts.
 */
export const wantedByRequest = (
  wanted: ReadonlyMap<string, string>,
  invitations: readonly Row[],
): ReadonlyMap<string, string> =>
  new Map(
    invitations.flatMap((row) => {
      const day = wanted.get(textOf(row, 'sk'));
      return day === undefined ? [] : [...requestsOf([row], [])].map((key): [string, string] => [key, day]);
    }),
  );

/**
 * True when she has asked for messages on a later day than the wish is of: then that is over. Within one day nobody knows which
 * came last, and to be left alone counts. The day is the one on which the row was written, as its expiry tells.
 */
export const isOvertaken = (wish: Row, wanted: ReadonlyMap<string, string>): boolean => {
  const kept = wish.done ? settledKeptDays : requestKeptDays;
  const written = addDays(dayOf(Number(wish[expiryAttribute]?.N ?? 0) * 1000), -kept);
  return written < (wanted.get(leadingKey(wish)) ?? '');
};

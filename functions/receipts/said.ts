import type { Receipt } from '#functions/store/requests.ts';

/**
 * What a gateway says of one message. Only the states of a `Receipt` change anything. `rejected` is about the sender or the text,
 * so that everybody's message may fare alike: no number is marked, an operator is told. `passing` may still change.
 */
export type Said = { message: string; state: Receipt['state'] | 'delivered' | 'rejected' | 'passing' };

/** The id of a message of ours; whatever else the gateway sends, for others, has another form. */
const idForm = /^[A-Za-z0-9_-]{43}$/;
export const isMessageId = (id: unknown): id is string => typeof id === 'string' && idForm.test(id);

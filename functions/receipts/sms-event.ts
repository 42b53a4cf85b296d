import * as z from 'zod/mini';
import { contextName } from '#functions/messaging/aws-context.ts';
import { isMessageId, type Said } from './said.ts';

const Event = z.object({
  eventType: z.string(),
  context: z.optional(z.record(z.string(), z.string())),
});

/**
 * What the types of AWS End User Messaging's events mean for a number. One that is switched off, out of reach or too slow may
 * be reached next time; one that a carrier or a filter blocked tells of us and not of the number.
 */
const states: Record<string, Said['state']> = {
  TEXT_DELIVERED: 'delivered',
  TEXT_SUCCESSFUL: 'delivered',
  TEXT_INVALID: 'undeliverable',
  TEXT_BLOCKED: 'undeliverable',
  TEXT_CARRIER_BLOCKED: 'rejected',
  TEXT_SPAM: 'rejected',
  TEXT_INVALID_MESSAGE: 'rejected',
  TEXT_PROTECT_BLOCKED: 'rejected',
};

/** What an event says of a message of ours; undefined when it is about none. The number in it is not looked at. */
export const saidBy = (text: string): Said | undefined => {
  const read = Event.safeParse(JSON.parse(text));
  const message = read.data?.context?.[contextName];
  if (!read.success || !isMessageId(message)) return undefined;
  const { eventType } = read.data;
  return { message, state: (Object.hasOwn(states, eventType) && states[eventType]) || 'passing' };
};

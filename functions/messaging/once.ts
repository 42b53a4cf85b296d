import type { SmsGateway, SmsOutcome } from './gateway.ts';

/** Messages are told apart by 43 characters; so many are remembered. */
const remembered = 10_000;

/**
 * A gateway that hands in the same id once, as long as this process lives: for a gateway that would send it again. It covers a
 * queue that brings a message twice, and a message that was taken and could not be remembered in the table.
 */
export const once = (gateway: SmsGateway): SmsGateway => {
  const sent = new Map<string, Promise<SmsOutcome>>();
  return {
    send(message) {
      const earlier = sent.get(message.id);
      if (earlier) return earlier;
      if (sent.size >= remembered) sent.delete(sent.keys().next().value ?? '');
      const sending = gateway.send(message);
      sent.set(message.id, sending);
      const forget = () => sent.delete(message.id); // what failed may be tried again, and so may a number that was refused
      sending.then(({ status }) => status !== 'accepted' && forget(), forget);
      return sending;
    },
  };
};

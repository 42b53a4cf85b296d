import { FateUnknown, GatewayUnavailable, type SmsGateway } from './gateway.ts';

export type Patience = {
  /** How often one message is tried in all. */
  attempts: number;
  /** The longest pause between two tries, in ms; a gateway that wishes for a longer one is left to the queue. */
  longestPauseMs: number;
  pause: (ms: number) => Promise<unknown>;
  /** From 0 to 1, evenly: spreads the tries of many senders. */
  random: () => number;
};

const firstPauseMs = 250;

/**
 * A gateway that tries again, with growing and uneven pauses, before it says `GatewayUnavailable`. Safe because a gateway
 * sends the same id once, or says `FateUnknown`.
 */
export const patient = (gateway: SmsGateway, { attempts, longestPauseMs, pause, random }: Patience): SmsGateway => ({
  async send(message) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await gateway.send(message);
      } catch (error) {
        if (!(error instanceof GatewayUnavailable) || error instanceof FateUnknown || attempt >= attempts) throw error;
        const wished = error.retryAfterMs ?? 0;
        if (wished > longestPauseMs) throw error;
        const grown = Math.min(longestPauseMs, firstPauseMs * 2 ** attempt);
        await pause(Math.max(wished, grown * (0.5 + random() / 2)));
      }
    }
  },
});

import { GatewayUnavailable, type SmsGateway } from './gateway.ts';

/**
 * A gateway that is left alone for as long as it wished to be: until then every message fails as `GatewayUnavailable`, with
 * what is left of that time, and none is handed in. It holds for the messages of this process.
 */
export const leftAlone = (gateway: SmsGateway, { now }: { now: () => number }): SmsGateway => {
  let until = 0;
  return {
    async send(message) {
      const wait = until - now();
      if (wait > 0) throw new GatewayUnavailable('it wished to be left alone', wait);
      try {
        return await gateway.send(message);
      } catch (error) {
        if (error instanceof GatewayUnavailable) until = now() + (error.retryAfterMs ?? 0);
        throw error;
      }
    },
  };
};

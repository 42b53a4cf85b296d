import { expect, test } from 'vitest';
import { GatewayUnavailable, MessageFailed, type SmsGateway } from '#functions/messaging/gateway.ts';
import { patient } from '#functions/messaging/patient.ts';

const message = { id: 'id-1', to: '+4790000001', text: 'hei' };

/** A gateway that fails with each of these in turn and then accepts. */
const failingWith = (...errors: Error[]) => {
  const ids: string[] = [];
  const gateway: SmsGateway = {
    async send({ id }) {
      ids.push(id);
      const error = errors.shift();
      if (error) throw error;
      return { status: 'accepted' };
    },
  };
  return { gateway, ids };
};
const waiting = (gateway: SmsGateway, attempts = 3) => {
  const pauses: number[] = [];
  const pause = async (ms: number) => void pauses.push(ms);
  return { pauses, gateway: patient(gateway, { attempts, longestPauseMs: 2_000, pause, random: () => 0.5 }) };
};
const down = (ms?: number) => new GatewayUnavailable('it answered 503', ms);

test('a gateway that recovers gets the message under the same id, after growing pauses', async () => {
  const { gateway, ids } = failingWith(down(), down());
  const slow = waiting(gateway);
  expect(await slow.gateway.send(message)).toEqual({ status: 'accepted' });
  expect(ids).toEqual(['id-1', 'id-1', 'id-1']);
  expect(slow.pauses).toHaveLength(2);
  expect(slow.pauses[1]).toBeGreaterThan(slow.pauses[0] ?? Number.NaN);
});

test('after its tries it gives up and leaves the message to the queue', async () => {
  const { gateway, ids } = failingWith(down(), down(), down(), down());
  await expect(waiting(gateway).gateway.send(message)).rejects.toThrow(GatewayUnavailable);
  expect(ids).toHaveLength(3);
});

test('a short wish of the gateway is kept, a long one ends the call at once', async () => {
  const short = failingWith(down(1_900));
  const slow = waiting(short.gateway);
  await slow.gateway.send(message);
  expect(slow.pauses).toEqual([1_900]);
  const long = failingWith(down(60_000));
  await expect(waiting(long.gateway).gateway.send(message)).rejects.toThrow(GatewayUnavailable);
  expect(long.ids).toHaveLength(1);
});

test('pauses never grow beyond the longest', async () => {
  const { gateway } = failingWith(...Array.from({ length: 9 }, () => down()));
  const slow = waiting(gateway, 10);
  await slow.gateway.send(message);
  expect(Math.max(...slow.pauses)).toBeLessThanOrEqual(2_000);
});

test.each([new TypeError('a mistake of ours'), new MessageFailed('it answered 413')])(
  'another error is not retried: %s',
  async (error) => {
    const { gateway, ids } = failingWith(error);
    await expect(waiting(gateway).gateway.send(message)).rejects.toThrow(error);
    expect(ids).toHaveLength(1);
  },
);

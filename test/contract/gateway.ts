import { expect, test } from 'vitest';
import type { SmsGateway } from '#functions/messaging/gateway.ts';

/** An adapter as the contract sees it: fresh, and with a way to see what reached the phones. */
export type GatewayUnderTest = {
  gateway: SmsGateway;
  delivered: () => readonly { to: string; text: string }[];
  /** A number that this gateway refuses. */
  refused: string;
  close: () => Promise<void>;
};

const message = { id: 'id-1', to: '+4790000001', text: 'Hei! ስላም — سلام {x}' };

/** What deliver relies on, whichever gateway there is. */
export const smsGatewayContract = (fresh: () => Promise<GatewayUnderTest>): void => {
  const withGateway = (check: (under: GatewayUnderTest) => Promise<void>) => async () => {
    const under = await fresh();
    try {
      await check(under);
    } finally {
      await under.close();
    }
  };

  test(
    'a message reaches its number, letter by letter',
    withGateway(async ({ gateway, delivered }) => {
      expect(await gateway.send(message)).toEqual({ status: 'accepted' });
      expect(delivered()).toMatchObject([{ to: message.to, text: message.text }]);
    }),
  );

  test(
    'the same message id is sent once, however often it is asked for',
    withGateway(async ({ gateway, delivered }) => {
      const outcomes = [await gateway.send(message), await gateway.send(message), await gateway.send(message)];
      expect(outcomes).toEqual(Array(3).fill({ status: 'accepted' }));
      expect(delivered()).toHaveLength(1);
    }),
  );

  test(
    'two ids are two messages, to the same number too',
    withGateway(async ({ gateway, delivered }) => {
      await gateway.send(message);
      await gateway.send({ ...message, id: 'id-2' });
      expect(delivered()).toHaveLength(2);
    }),
  );

  test(
    'a refused number is an answer and no exception, every time, and nothing is sent',
    withGateway(async ({ gateway, delivered, refused }) => {
      const outcomes = [
        await gateway.send({ ...message, to: refused }),
        await gateway.send({ ...message, to: refused }),
      ];
      expect(outcomes).toEqual(Array(2).fill({ status: 'refused' }));
      expect(delivered()).toEqual([]);
    }),
  );
};

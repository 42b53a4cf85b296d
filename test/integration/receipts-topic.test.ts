import type { SNSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runClock } from '#functions/clock/run.ts';
import { fromTopic } from '#functions/receipts/topic.ts';
import { code, phoneOf } from './pipeline-world.ts';
import { idOf, type ReceiptsWorld, receiptsWorld } from './receipts-world.ts';

const topic = 'arn:aws:sns:eu-north-1:123456789012:Tilhor-receipts';

let world: ReceiptsWorld;
beforeEach(async () => {
  world = await receiptsWorld();
});
afterEach(() => world.close());

describe('from the topic of AWS End User Messaging', () => {
  const event = (eventTypes: readonly string[], message = idOf(), TopicArn = topic): SNSEvent => ({
    Records: eventTypes.map((eventType, i) => ({
      EventVersion: '1.0',
      EventSubscriptionArn: `${topic}:1c9b7f2e-0000-4000-8000-000000000000`,
      EventSource: 'aws:sns',
      Sns: {
        SignatureVersion: '1',
        Timestamp: '2026-03-02T11:00:00.000Z',
        Signature: 'c2lnbmF0dXJl',
        SigningCertUrl: 'https://sns.eu-north-1.amazonaws.com/SimpleNotificationService.pem',
        MessageId: `95df01b4-ee98-5cb9-9903-4c221d41eb5${i}`,
        Message: JSON.stringify({
          eventType,
          destinationPhoneNumber: phoneOf(0),
          messageStatus: 'x',
          context: { tilhor: message },
        }),
        MessageAttributes: {},
        Type: 'Notification',
        UnsubscribeUrl: 'https://sns.eu-north-1.amazonaws.com/?Action=Unsubscribe',
        TopicArn,
        Subject: '',
      },
    })),
  });
  const take = (given: SNSEvent) => fromTopic({ ...world.deps(), topic }, given);

  test('a number that does not exist is marked by the clock', async () => {
    await take(event(['TEXT_PENDING', 'TEXT_INVALID']));
    expect(await world.pending()).toEqual([{ message: idOf(), state: 'undeliverable' }]);
    expect(await runClock(world.clockDeps)).toContainEqual({
      at: world.now(),
      municipality: code,
      did: 'undeliverable-contacts',
      count: 1,
    });
    expect([await world.statusOf(), await world.statusOf(phoneOf(1))]).toEqual(['undeliverable', 'active']);
    expect(await world.pending()).toEqual([]);
  });

  test('what changes nothing is counted and not kept', async () => {
    await take(event(['TEXT_DELIVERED', 'TEXT_DELIVERED', 'TEXT_QUEUED', 'TEXT_SPAM']));
    expect(await world.pending()).toEqual([]);
    expect(world.counted()).toEqual([
      ['receipts', 'delivered', 2],
      ['receipts', 'passing', 1],
      ['receipts', 'rejected', 1],
    ]);
  });

  test('events of another topic, of other senders and of no form are dropped and told of', async () => {
    await take(event(['TEXT_INVALID'], idOf(), `${topic}-other`));
    await take(event(['TEXT_INVALID'], 'of-somebody-else'));
    const odd = event(['TEXT_INVALID']);
    for (const { Sns } of odd.Records) Sns.Message = '{"eventType":';
    await take(odd);
    expect(await world.pending()).toEqual([]);
    expect(world.counted()).toEqual(Array(3).fill(['not a receipt of ours', undefined, 1]));
  });

  test('when the table does not answer, the event is to be brought again', async () => {
    const failing = { ...world.deps(), topic, requests: { keepReceipt: () => Promise.reject(new Error('throttled')) } };
    await expect(fromTopic(failing, event(['TEXT_INVALID']))).rejects.toThrow('throttled');
  });

  test('no line of the log holds a number or the id of a message', async () => {
    await take(event(['TEXT_INVALID', 'TEXT_DELIVERED']));
    expect(world.lines.length).toBe(2);
    for (const line of world.lines) expect(line).not.toMatch(new RegExp(`${phoneOf(0).slice(1)}|${idOf()}`));
  });
});

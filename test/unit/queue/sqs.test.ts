import type { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { sqsQueue } from '#functions/queue/sqs.ts';

type Entry = { Id?: string | undefined; MessageBody?: string | undefined; DelaySeconds?: number | undefined };

/** An SQS that refuses some entries, as the service does: the request succeeds and names those that failed. */
const sqsRefusing = (refuses: (body: string, request: number) => boolean) => {
  const requests: Entry[][] = [];
  const taken: Entry[] = [];
  const send = async ({ input }: SendMessageBatchCommand) => {
    const entries = input.Entries ?? [];
    requests.push(entries);
    const failed = entries.filter(({ MessageBody = '' }) => refuses(MessageBody, requests.length));
    taken.push(...entries.filter((entry) => !failed.includes(entry)));
    return { Failed: failed.map(({ Id }) => ({ Id, Code: 'InternalError', SenderFault: false })) };
  };
  return { client: { send } as unknown as SQSClient, requests, taken };
};
const queueOver = (client: SQSClient) =>
  sqsQueue<{ n: number }>({ client, url: 'https://sqs.example/queue', pause: async () => undefined });
const messages = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));
const numbers = (entries: readonly Entry[]) =>
  entries.map(({ MessageBody = '' }) => JSON.parse(MessageBody).n).sort((a, b) => a - b);

test('messages go out ten at a time, each once, with names that differ within a request', async () => {
  const { client, requests, taken } = sqsRefusing(() => false);
  await queueOver(client).send(messages(203));
  expect(numbers(taken)).toEqual(messages(203).map(({ n }) => n));
  expect(Math.max(...requests.map(({ length }) => length))).toBe(10);
  for (const entries of requests) expect(new Set(entries.map(({ Id }) => Id)).size).toBe(entries.length);
});

test('what the queue did not take is sent again, and nothing else', async () => {
  const { client, requests, taken } = sqsRefusing((body, request) => request === 1 && body !== '{"n":0}');
  await queueOver(client).send(messages(3));
  expect(numbers(taken)).toEqual([0, 1, 2]);
  expect(requests.map(({ length }) => length)).toEqual([3, 2]);
});

test('a queue that never takes a message is told about after four tries', async () => {
  const { client, requests } = sqsRefusing((body) => body === '{"n":1}');
  await expect(queueOver(client).send(messages(3))).rejects.toThrow('the queue did not take 1 of 3 messages');
  expect(requests).toHaveLength(4);
});

test('nothing to send is no request', async () => {
  const { client, requests } = sqsRefusing(() => false);
  await queueOver(client).send([]);
  expect(requests).toEqual([]);
});

test('"later" hides messages for the wished time, as far as SQS can', async () => {
  const { client, taken } = sqsRefusing(() => false);
  const queue = queueOver(client);
  await queue.later(messages(1), 60.2);
  await queue.later(messages(1), 12 * 3600);
  await queue.send(messages(1));
  expect(taken.map(({ DelaySeconds }) => DelaySeconds)).toEqual([61, 900, 0]);
});

import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, expect, test } from 'vitest';
import { sqsQueue } from '#functions/queue/sqs.ts';

type Entry = { Id: string; MessageBody: string };

const open: { server: Server; client: SQSClient }[] = [];
afterEach(async () => {
  for (const { server, client } of open.splice(0)) {
    client.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** The wire of SQS: a request succeeds and names the entries that were not taken, here those that `refuses` picks. */
const queueThat = async (refuses: (n: number, request: number) => boolean) => {
  const requests: Entry[][] = [];
  const taken: Entry[] = [];
  const server = createServer(async (request, response) => {
    const { Entries } = JSON.parse((await Array.fromAsync(request)).join('')) as { Entries: Entry[] };
    requests.push(Entries);
    const turn = requests.length;
    const failed = Entries.filter(({ MessageBody }) => refuses(JSON.parse(MessageBody).n, turn));
    const good = Entries.filter((entry) => !failed.includes(entry));
    taken.push(...good);
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(
      JSON.stringify({
        Successful: good.map(({ Id, MessageBody }) => ({
          Id,
          MessageId: `message-${Id}`,
          MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
        })),
        Failed: failed.map(({ Id }) => ({ Id, Code: 'InternalError', SenderFault: false })),
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'LOCAL', secretAccessKey: 'LOCAL' };
  const client = new SQSClient({ endpoint, region: 'eu-north-1', credentials });
  open.push({ server, client });
  const url = `${endpoint}/123456789012/deliveries`;
  return { queue: sqsQueue<{ n: number }>({ client, url, pause: async () => undefined }), requests, taken };
};
const messages = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));
const numbers = (entries: readonly Entry[]): number[] =>
  entries.map(({ MessageBody }) => JSON.parse(MessageBody).n).sort((a, b) => a - b);

test('messages go out ten at a time, each once, with names that differ within a request', async () => {
  const { queue, requests, taken } = await queueThat(() => false);
  await queue.send(messages(203));
  expect(numbers(taken)).toEqual(messages(203).map(({ n }) => n));
  expect(Math.max(...requests.map(({ length }) => length))).toBe(10);
  for (const entries of requests) expect(new Set(entries.map(({ Id }) => Id)).size).toBe(entries.length);
});

test('what the queue did not take is sent again, and nothing else', async () => {
  const { queue, requests, taken } = await queueThat((n, request) => request === 1 && n !== 0);
  await queue.send(messages(3));
  expect(numbers(taken)).toEqual([0, 1, 2]);
  expect(requests.map(({ length }) => length)).toEqual([3, 2]);
});

test('a queue that never takes a message is told about after four tries', async () => {
  const { queue, requests } = await queueThat((n) => n === 1);
  await expect(queue.send(messages(3))).rejects.toThrow('the queue did not take 1 of 3 messages');
  expect(requests).toHaveLength(4);
});

test('nothing to send is no request', async () => {
  const { queue, requests } = await queueThat(() => false);
  await queue.send([]);
  expect(requests).toEqual([]);
});

import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '#infra/bundle.ts';
import * as whole from './light-queue.ts';

type Entry = { Id: string; MessageBody: string };

type Client = typeof whole;
let folder: string;
let light: Client;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tilhor-light-'));
  await bundle('test/contract/light-queue.ts', folder, { light: true });
  light = (await import(pathToFileURL(join(folder, 'index.mjs')).href)) as Client;
});
afterAll(() => rm(folder, { recursive: true }));

const open: { server: Server; client: ReturnType<Client['sqs']> }[] = [];
afterEach(async () => {
  for (const { server, client } of open.splice(0)) {
    client.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** The wire of SQS: a request succeeds and names the entries that were not taken, here those that `refuses` picks. */
const queueOf = async ({ sqs, sqsQueue }: Client, refuses: (n: number, request: number) => boolean) => {
  const requests: Entry[][] = [];
  const taken: Entry[] = [];
  const server = createServer(async (request, response) => {
    expect(request.headers['x-amz-target']).toBe('AmazonSQS.SendMessageBatch');
    expect(request.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=LOCAL\/\d{8}\/eu-north-1\/sqs\/aws4_request/,
    );
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
  const client = sqs({ endpoint, region: 'eu-north-1', credentials });
  open.push({ server, client });
  const url = `${endpoint}/123456789012/deliveries`;
  return { queue: sqsQueue<{ n: number }>({ client, url, pause: async () => undefined }), requests, taken };
};
const messages = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));
const numbers = (entries: readonly Entry[]): number[] =>
  entries.map(({ MessageBody }) => JSON.parse(MessageBody).n).sort((a, b) => a - b);

describe.each(['SDK', 'light'] as const)('a queue over the %s client', (name) => {
  const queueThat = (refuses: Parameters<typeof queueOf>[1]) => queueOf(name === 'SDK' ? whole : light, refuses);

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
});

import { SendMessageBatchCommand, SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs';
import type { Queue } from './queue.ts';

const perRequest = 10; // the most that SQS takes at once
const atOnce = 8;
const attempts = 4;

/** Every call ends: half a second to connect, three for the reply, five tries with the SDK's own back-off. */
export const sqs = (config: SQSClientConfig = {}): SQSClient =>
  new SQSClient({
    maxAttempts: 5,
    requestHandler: { connectionTimeout: 500, requestTimeout: 3_000, throwOnRequestTimeout: true },
    ...config,
  });

type Entry = { Id: string; MessageBody: string };
type Options = { client: Pick<SQSClient, 'send'>; url: string; pause: (ms: number) => Promise<unknown> };

/** Sends up to ten entries, and again those that the queue did not take. Throws when some are left after four tries. */
const sendEntries = async ({ client, url, pause }: Options, entries: Entry[]): Promise<void> => {
  let left = entries;
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === attempts) throw new Error(`the queue did not take ${left.length} of ${entries.length} messages`);
    if (attempt > 0) await pause(100 * 2 ** attempt);
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: left }));
    const failed = new Set(Failed.map(({ Id }) => Id));
    left = left.filter(({ Id }) => failed.has(Id));
  }
};

/** A queue of SQS. */
export const sqsQueue = <Message>(options: Options): Queue<Message> => ({
  async send(messages) {
    const entries = messages.map((message, i) => ({
      Id: String(i % perRequest),
      MessageBody: JSON.stringify(message),
    }));
    for (let i = 0; i < entries.length; i += perRequest * atOnce) {
      const starts = Array.from({ length: atOnce }, (_, n) => i + n * perRequest);
      await Promise.all(starts.map((start) => sendEntries(options, entries.slice(start, start + perRequest))));
    }
  },
});

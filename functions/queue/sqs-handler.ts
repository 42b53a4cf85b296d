import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type * as z from 'zod';
import type { Log } from '#functions/log.ts';

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/**
 * A Lambda handler for a queue. `work` gets the messages of one event and returns those that are to be tried again; only
 * these go back to the queue. A message that is none is told of in the log and fails until the queue moves it to its
 * dead-letter queue; it does not hold up the others. When `work` throws, the whole event is tried again.
 */
export const sqsHandler =
  <Message>(schema: z.ZodType<Message>, work: (messages: Message[]) => Promise<readonly Message[]>, log: Log) =>
  async ({ Records }: Pick<SQSEvent, 'Records'>): Promise<SQSBatchResponse> => {
    const read = Records.map(({ messageId, body }) => ({ messageId, message: schema.safeParse(parsed(body)).data }));
    const good = read.flatMap(({ message }) => (message === undefined ? [] : [message]));
    if (good.length < read.length) log.error('malformed message', { count: read.length - good.length });
    const again = new Set(good.length > 0 ? await work(good) : []);
    return {
      batchItemFailures: read
        .filter(({ message }) => message === undefined || again.has(message))
        .map(({ messageId }) => ({ itemIdentifier: messageId })),
    };
  };

/**
 * The part of the SDK's SQS client that `functions/queue/sqs.ts` uses, under the same names, as `dynamo.ts` beside it is for the
 * database. Both pass the same contract.
 */
import { jsonService } from './json-service.ts';
import type { Limits, Place } from './place.ts';

export class SendMessageBatchCommand {
  readonly input: object;
  constructor(input: object) {
    this.input = input;
  }
}

export class SQSClient {
  readonly #ask: ReturnType<typeof jsonService>;

  /** Without a whole place it is read from the environment, as Lambda sets it. */
  constructor(options: Limits & Partial<Place>) {
    this.#ask = jsonService({ name: 'sqs', target: 'AmazonSQS' }, options);
  }

  /** The output of a command. Throws a `ServiceError` for a refusal, and what Node throws when there was no reply. */
  send({ input }: SendMessageBatchCommand): Promise<object> {
    return this.#ask('SendMessageBatch', input);
  }

  /** Its connections end with the process. */
  destroy(): void {}
}

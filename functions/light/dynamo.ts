/**
 * The part of the SDK's DynamoDB client that `table.ts` uses, under the same names: `infra/bundle.ts` puts it in its place in
 * the functions for whose first reply somebody waits (docs/decisions/0014-cold-start.md). Both pass the same contract.
 * Inputs are sent as they are, so there are no binary attributes.
 */
import { type Place, post, type Reply } from './signed-post.ts';

type Limits = { maxAttempts: number; requestHandler: { connectionTimeout: number; requestTimeout: number } };

class Command {
  readonly input: object;
  constructor(input: object) {
    this.input = input;
  }
}
export class BatchGetItemCommand extends Command {}
export class DeleteItemCommand extends Command {}
export class GetItemCommand extends Command {}
export class PutItemCommand extends Command {}
export class QueryCommand extends Command {}
export class UpdateItemCommand extends Command {}

/** Not by the names of the classes: those are shortened in a bundle. */
const operations = new Map<unknown, string>([
  [BatchGetItemCommand, 'BatchGetItem'],
  [DeleteItemCommand, 'DeleteItem'],
  [GetItemCommand, 'GetItem'],
  [PutItemCommand, 'PutItem'],
  [QueryCommand, 'Query'],
  [UpdateItemCommand, 'UpdateItem'],
]);

/** What the service refused, under the name that it has there. */
class ServiceError extends Error {
  constructor(name: string, message: unknown) {
    super(String(message));
    this.name = name;
  }
}
export class ConditionalCheckFailedException extends ServiceError {}

const busy = new Set([
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionInProgressException',
]);

const environment = (): Place => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION: region } = process.env;
  const { AWS_ENDPOINT_URL_DYNAMODB, AWS_ENDPOINT_URL } = process.env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY || !region) throw new Error('no region or credentials');
  return {
    region,
    endpoint: AWS_ENDPOINT_URL_DYNAMODB || AWS_ENDPOINT_URL || `https://dynamodb.${region}.amazonaws.com`,
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
    },
  };
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export class DynamoDBClient {
  readonly #attempts: number;
  readonly #post: (target: string, body: string) => Promise<Reply>;

  /** Without a whole place it is read from the environment, as Lambda sets it. */
  constructor({ maxAttempts, requestHandler, region, endpoint, credentials }: Limits & Partial<Place>) {
    this.#attempts = maxAttempts;
    const place = region && endpoint && credentials ? { region, endpoint, credentials } : environment();
    this.#post = post(place, requestHandler);
  }

  /** The output of a command. Throws a `ServiceError` for a refusal, and what Node throws when there was no reply. */
  async send(command: Command): Promise<object> {
    const target = `DynamoDB_20120810.${operations.get(command.constructor)}`;
    const body = JSON.stringify(command.input);
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= this.#attempts;
      try {
        const reply = await this.#post(target, body);
        if (reply.status === 200) return reply.body;
        const name = String(reply.body.__type).replace(/^.*#/, '');
        const message = reply.body.message ?? reply.body.Message;
        if (name === 'ConditionalCheckFailedException') throw new ConditionalCheckFailedException(name, message);
        if (last || !(reply.status >= 500 || busy.has(name))) throw new ServiceError(name, message);
      } catch (error) {
        if (last || error instanceof ServiceError) throw error;
      }
      await pause(Math.random() * 50 * 2 ** attempt);
    }
  }
}

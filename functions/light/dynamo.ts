/**
 * The part of the SDK's DynamoDB client that `table.ts` uses, under the same names: `infra/bundle.ts` puts it in its place in
 * the functions for whose first reply somebody waits (docs/decisions/0014-cold-start.md). Both pass the same contract.
 * Inputs are sent as they are, so there are no binary attributes.
 */
import { type Limits, type Place, patiently, placeFromEnvironment } from './place.ts';
import { signedRequests } from './signed-request.ts';

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
  readonly status: number;
  constructor(status: number, name: string, message: unknown) {
    super(String(message));
    this.status = status;
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

/** Busy, or failing: worth another try, as a connection that was lost is. */
const mayPass = (error: unknown) => !(error instanceof ServiceError) || error.status >= 500 || busy.has(error.name);

const headers = { 'content-type': 'application/x-amz-json-1.0' };

export class DynamoDBClient {
  readonly #attempts: number;
  readonly #request: ReturnType<typeof signedRequests>;

  /** Without a whole place it is read from the environment, as Lambda sets it. */
  constructor({ maxAttempts, requestHandler, region, endpoint, credentials }: Limits & Partial<Place>) {
    this.#attempts = maxAttempts;
    const place =
      region && endpoint && credentials
        ? { region, endpoint, credentials }
        : placeFromEnvironment('AWS_ENDPOINT_URL_DYNAMODB', (there) => `https://dynamodb.${there}.amazonaws.com`);
    this.#request = signedRequests(place, 'dynamodb', requestHandler);
  }

  /** The output of a command. Throws a `ServiceError` for a refusal, and what Node throws when there was no reply. */
  send(command: Command): Promise<object> {
    const target = `DynamoDB_20120810.${operations.get(command.constructor)}`;
    const body = JSON.stringify(command.input);
    return patiently(this.#attempts, () => this.#ask(target, body), mayPass);
  }

  async #ask(target: string, body: string): Promise<object> {
    const what = { method: 'POST', path: '/', headers: { ...headers, 'x-amz-target': target }, body };
    const { status, bytes } = await this.#request(what);
    const reply = JSON.parse(bytes.toString() || '{}') as Record<string, unknown>;
    if (status === 200) return reply;
    const name = String(reply.__type).replace(/^.*#/, '');
    const Refusal = name === 'ConditionalCheckFailedException' ? ConditionalCheckFailedException : ServiceError;
    throw new Refusal(status, name, reply.message ?? reply.Message);
  }
}

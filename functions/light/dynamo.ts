/**
 * The part of the SDK's DynamoDB client that `table.ts` uses, under the same names: `infra/bundle.ts` puts it in its place in
 * the functions for whose first reply somebody waits (docs/decisions/0014-cold-start.md). Both pass the same contract.
 * Inputs are sent as they are, so there are no binary attributes.
 */
import { jsonService, ServiceError } from './json-service.ts';
import type { Limits, Place } from './place.ts';

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

export class ConditionalCheckFailedException extends ServiceError {}

export class DynamoDBClient {
  readonly #ask: ReturnType<typeof jsonService>;

  /** Without a whole place it is read from the environment, as Lambda sets it. */
  constructor(options: Limits & Partial<Place>) {
    this.#ask = jsonService({ name: 'dynamodb', target: 'DynamoDB_20120810' }, options);
  }

  /** The output of a command. Throws a `ServiceError` for a refusal, and what Node throws when there was no reply. */
  async send(command: Command): Promise<object> {
    try {
      return await this.#ask(operations.get(command.constructor) ?? '', command.input);
    } catch (error) {
      if (error instanceof ServiceError && error.name === 'ConditionalCheckFailedException')
        throw new ConditionalCheckFailedException(error.status, error.name, error.message);
      throw error;
    }
  }
}

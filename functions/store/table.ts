import {
  type AttributeValue,
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandOutput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

type Key = { pk: string; sk?: string };
type Item = Record<string, unknown>;

/** An expression with its names and values: `names` maps `#n` to an attribute, `values` maps `:v` to a value. */
type Expression = { names?: Record<string, string>; values?: Item };

const toItem = (item: Item) => marshall(item, { removeUndefinedValues: true });
const fromItem = (item: Record<string, AttributeValue>): Item => unmarshall(item);
const expression = ({ names, values }: Expression) => ({
  ...(names && { ExpressionAttributeNames: names }),
  ...(values && { ExpressionAttributeValues: toItem(values) }),
});

/** Runs a conditional write; false when the condition did not hold. Every other failure is thrown. */
export const unlessRefused = async (write: Promise<unknown>): Promise<boolean> => {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const batchAttempts = 8;
const deletesAtOnce = 16;

/**
 * One DynamoDB table, in the words that the stores use. Time-outs, retries and back-off of single requests are the
 * client's (`clients.ts`); what a batch leaves unread is retried here, at most eight times.
 */
export class Table {
  readonly #client: DynamoDBClient;
  readonly #name: string;

  constructor(client: DynamoDBClient, name: string) {
    this.#client = client;
    this.#name = name;
  }

  /** The item under a key, read consistently. */
  async get(key: Key): Promise<Item | undefined> {
    const { Item } = await this.#client.send(
      new GetItemCommand({ TableName: this.#name, Key: toItem(key), ConsistentRead: true }),
    );
    return Item && fromItem(Item);
  }

  /** The items under many keys, read consistently, in no order. Missing ones are left out. */
  async getMany(wanted: readonly Key[]): Promise<Item[]> {
    const items: Item[] = [];
    for (let i = 0; i < wanted.length; i += 100) {
      let Keys: Record<string, AttributeValue>[] = wanted.slice(i, i + 100).map(toItem);
      for (let attempt = 0; Keys.length > 0; attempt++) {
        if (attempt === batchAttempts) throw new Error('the table did not return all items of a batch');
        if (attempt > 0) await pause(50 * 2 ** attempt);
        const { Responses, UnprocessedKeys } = await this.#client.send(
          new BatchGetItemCommand({ RequestItems: { [this.#name]: { Keys, ConsistentRead: true } } }),
        );
        items.push(...(Responses?.[this.#name] ?? []).map(fromItem));
        Keys = UnprocessedKeys?.[this.#name]?.Keys ?? [];
      }
    }
    return items;
  }

  /** Puts an item if there is none under its key; false when there was one. */
  putNew(item: Key & Item): Promise<boolean> {
    return unlessRefused(
      this.#client.send(
        new PutItemCommand({
          TableName: this.#name,
          Item: toItem(item),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    );
  }

  /** Puts an item, whatever was there; with a condition, false when it did not hold. */
  put(item: Key & Item, condition?: string, terms: Expression = {}): Promise<boolean> {
    return unlessRefused(
      this.#client.send(
        new PutItemCommand({
          TableName: this.#name,
          Item: toItem(item),
          ...(condition && { ConditionExpression: condition }),
          ...expression(terms),
        }),
      ),
    );
  }

  /** Updates the item under a key; with a condition, false when it did not hold. */
  update(key: Key, update: string, terms: Expression, condition?: string): Promise<boolean> {
    return unlessRefused(
      this.#client.send(
        new UpdateItemCommand({
          TableName: this.#name,
          Key: toItem(key),
          UpdateExpression: update,
          ...(condition && { ConditionExpression: condition }),
          ...expression(terms),
        }),
      ),
    );
  }

  async delete(key: Key): Promise<void> {
    await this.#client.send(new DeleteItemCommand({ TableName: this.#name, Key: toItem(key) }));
  }

  /**
   * Deletes many items, a few at a time. Single deletes on purpose: a batch would need a permission that also puts.
   * Deleting what is gone changes nothing; the first failure is thrown once the others have ended.
   */
  async deleteMany(doomed: readonly Key[]): Promise<void> {
    const rest = doomed.values();
    const worker = async () => {
      for (const key of rest) await this.delete(key);
    };
    const ended = await Promise.allSettled(Array.from({ length: Math.min(deletesAtOnce, doomed.length) }, worker));
    const failed = ended.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** The items of a partition, in the order of their sort keys. */
  async *query(pk: string, options: { prefix?: string; index?: string } = {}): AsyncGenerator<Item> {
    for await (const page of this.pages(pk, options)) yield* page;
  }

  /**
   * The same, page by page: `from` a sort key on, or under a `prefix`, and only items that are `without` an attribute, so
   * that a page may be empty. Consistent, except on an index, where that is not to be had.
   */
  async *pages(
    pk: string,
    { prefix, from, without, index }: { prefix?: string; from?: string; without?: string; index?: string } = {},
  ): AsyncGenerator<Item[]> {
    const range = prefix !== undefined ? ' AND begins_with(sk, :sk)' : from !== undefined ? ' AND sk >= :sk' : '';
    const sk = prefix ?? from;
    let start: Record<string, AttributeValue> | undefined;
    do {
      const page: QueryCommandOutput = await this.#client.send(
        new QueryCommand({
          TableName: this.#name,
          ...(index ? { IndexName: index } : { ConsistentRead: true }),
          KeyConditionExpression: `#pk = :pk${range}`,
          ...(without && { FilterExpression: 'attribute_not_exists(#without)' }),
          ExpressionAttributeNames: { '#pk': index ?? 'pk', ...(without && { '#without': without }) },
          ExpressionAttributeValues: toItem({ ':pk': pk, ...(sk !== undefined && { ':sk': sk }) }),
          ExclusiveStartKey: start,
        }),
      );
      yield (page.Items ?? []).map(fromItem);
      start = page.LastEvaluatedKey;
    } while (start);
  }
}

import {
  type AttributeValue,
  BatchWriteItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandOutput,
  ScanCommand,
  type ScanCommandOutput,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { unlessRefused } from '#functions/store/table.ts';
import { atOnce } from '#infra/local/parallel.ts';
import { OperatorProblem } from './problem.ts';

/** An item as DynamoDB holds it, so that nothing of it is lost on the way. */
export type Row = Record<string, AttributeValue>;
type Key = { pk: string; sk?: string };

const attributes = (key: Key): Row => ({ pk: { S: key.pk }, ...(key.sk !== undefined && { sk: { S: key.sk } }) });

/** So many deletes one batch takes. */
const batch = 25;
const batchesAtOnce = 4;
/** So often what a busy table leaves of a batch is sent again, the wait doubled each time. */
const tries = 8;
const firstWaitMs = 50;

type Pause = (ms: number) => Promise<unknown>;

/** A text attribute; empty when there is none. */
export const textOf = (row: Row, name: string): string => row[name]?.S ?? '';

/** The key of a row: both parts where the table has two. */
export const keyOf = (row: Row): Key => ({ pk: textOf(row, 'pk'), ...(row.sk?.S !== undefined && { sk: row.sk.S }) });

/** The row is there, and these attributes of it are what they were, or are missing as they were. */
const unchanged = (before: Row, attributes: readonly string[]) => {
  const values = attributes.flatMap((name, i) => (before[name] ? [[`:before${i}`, before[name]] as const] : []));
  const are = attributes.map((name, i) => (before[name] ? `#a${i} = :before${i}` : `attribute_not_exists(#a${i})`));
  return {
    ConditionExpression: ['attribute_exists(pk)', ...are].join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(attributes.map((name, i) => [`#a${i}`, name])),
    ...(values.length > 0 && { ExpressionAttributeValues: Object.fromEntries(values) }),
  };
};

const projection = (only: readonly string[]) => ({
  Select: 'SPECIFIC_ATTRIBUTES' as const, // the operator's role may read answers and tickets in no other way
  ProjectionExpression: only.map((_, i) => `#a${i}`).join(', '),
  ExpressionAttributeNames: Object.fromEntries(only.map((name, i) => [`#a${i}`, name])),
});

/** One table as the operator's commands see it: whole rows, a page in memory at a time. */
export const rowsOf = (client: DynamoDBClient, table: string, pause: Pause) => ({
  /** Every row of the table, or of an index, page by page; of each `only` the named attributes. */
  async *scan({ only, index }: { only?: readonly string[]; index?: string } = {}): AsyncGenerator<Row[]> {
    let start: Row | undefined;
    do {
      const page: ScanCommandOutput = await client.send(
        new ScanCommand({
          TableName: table,
          ...(index ? { IndexName: index } : { ConsistentRead: true }),
          ...(only && projection(only)),
          ExclusiveStartKey: start,
        }),
      );
      yield page.Items ?? [];
      start = page.LastEvaluatedKey;
    } while (start);
  },

  /** The rows of a partition whose sort key begins with `prefix`, in order. */
  async *query(pk: string, prefix = ''): AsyncGenerator<Row> {
    let start: Row | undefined;
    do {
      const page: QueryCommandOutput = await client.send(
        new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          KeyConditionExpression: `pk = :pk${prefix === '' ? '' : ' AND begins_with(sk, :sk)'}`,
          ExpressionAttributeValues: { ':pk': { S: pk }, ...(prefix !== '' && { ':sk': { S: prefix } }) },
          ExclusiveStartKey: start,
        }),
      );
      yield* page.Items ?? [];
      start = page.LastEvaluatedKey;
    } while (start);
  },

  async get(key: Key): Promise<Row | undefined> {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: attributes(key), ConsistentRead: true }),
    );
    return Item;
  },

  /** Puts a row where there is none under its key; false where there is. */
  putNew(row: Row): Promise<boolean> {
    const condition = { ConditionExpression: 'attribute_not_exists(pk)' };
    return unlessRefused(client.send(new PutItemCommand({ TableName: table, Item: row, ...condition })));
  },

  /** Puts a row over the one that was read; false when one of its `attributes` is not as it was, or the row is gone. */
  replace(row: Row, before: Row, ...attributes: string[]): Promise<boolean> {
    const put = { TableName: table, Item: row, ...unchanged(before, attributes) };
    return unlessRefused(client.send(new PutItemCommand(put)));
  },

  /** Puts a row, whatever was there. */
  async put(row: Row): Promise<void> {
    await client.send(new PutItemCommand({ TableName: table, Item: row }));
  },

  /** Deletes the row that was read; false when its `attribute` is not as it was, or the row is gone. */
  deleteUnchanged(row: Row, attribute: string): Promise<boolean> {
    const doomed = { TableName: table, Key: attributes(keyOf(row)), ...unchanged(row, [attribute]) };
    return unlessRefused(client.send(new DeleteItemCommand(doomed)));
  },

  /** Deletes what is under a key; deleting it again changes nothing. */
  async delete(key: Key): Promise<void> {
    await client.send(new DeleteItemCommand({ TableName: table, Key: attributes(key) }));
  },

  /**
   * Deletes what is under the keys, in batches: of tickets and answers the operator's role may delete in no other way.
   * @throws OperatorProblem when the table stays too busy
   */
  async deleteMany(keys: readonly Key[]): Promise<void> {
    const unique = [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()]; // a batch refuses a key named twice
    const requests = unique.map((key): WriteRequest => ({ DeleteRequest: { Key: attributes(key) } }));
    const batches = Array.from({ length: Math.ceil(requests.length / batch) }, (_, i) =>
      requests.slice(i * batch, (i + 1) * batch),
    );
    await atOnce(batchesAtOnce, batches, async (doomed) => {
      let left = doomed;
      for (let attempt = 0; attempt < tries; attempt++) {
        if (attempt > 0) await pause(firstWaitMs * 2 ** attempt);
        const { UnprocessedItems } = await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: left } }));
        left = UnprocessedItems?.[table] ?? [];
        if (left.length === 0) return;
      }
      throw new OperatorProblem(
        'The database is too busy: repeat the command in some minutes, it goes on where it was.',
      );
    });
  },
});
export type Rows = ReturnType<typeof rowsOf>;

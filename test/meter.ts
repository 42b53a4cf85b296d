import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Queue } from '#functions/queue/queue.ts';
import { type Amounts, type Measure, measures } from '#infra/cost/units.ts';

type Spoken = { CapacityUnits?: number | undefined };
type Answer = { ConsumedCapacity?: Spoken | Spoken[] | undefined };

const reads = ['GetItem', 'BatchGetItem', 'Query', 'Scan'];
const perBatch = 10;

/** What the database says, or the least that is charged: it knows no charge for finding nothing. */
const unitsOf = ({ ConsumedCapacity }: Answer, least: number): number => {
  const said = [ConsumedCapacity ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
  return Math.max(least, said);
};

/**
 * Counts what AWS would charge for, by DynamoDB's published rules: consistent reads by 4 kB, writes by 1 kB, a write whose
 * condition does not hold like one that does. The embedded database does not count its index: a ticket that is put or
 * deleted is written there too (its state is not part of the index).
 */
export const meter = () => {
  let amounts: Record<Measure, number>;
  const reset = () => {
    amounts = Object.fromEntries(measures.map((measure) => [measure, 0])) as typeof amounts;
  };
  reset();
  const add = (measure: Measure, amount = 1) => {
    amounts[measure] += amount;
  };
  return {
    add,
    /** What was counted since the last time. */
    take(): Amounts {
      const taken = amounts;
      reset();
      return taken;
    },
    watchDatabase(client: DynamoDBClient): void {
      client.middlewareStack.add(
        (next, context) => async (args) => {
          const name = String(context.commandName).replace('Command', '');
          const { TableName, IndexName } = args.input as { TableName?: string; IndexName?: string };
          const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' } as typeof args.input;
          const indexed = TableName === 'tickets' && (name === 'PutItem' || name === 'DeleteItem') ? 1 : 0;
          try {
            const answer = await next({ ...args, input });
            if (reads.includes(name)) add('dynamoRead', unitsOf(answer.output as Answer, IndexName ? 0.5 : 1));
            else add('dynamoWrite', unitsOf(answer.output as Answer, 1) + indexed);
            return answer;
          } catch (error) {
            if (error instanceof ConditionalCheckFailedException) add('dynamoWrite');
            throw error;
          }
        },
        { step: 'initialize', name: 'meter' },
      );
    },
    watchFiles(client: S3Client): void {
      client.middlewareStack.add(
        (next, context) => (args) => {
          add(context.commandName === 'GetObjectCommand' ? 's3Get' : 's3Put');
          return next(args);
        },
        { step: 'initialize', name: 'meter' },
      );
    },
    /** A queue as it is, counted: ten messages are sent in one request, and received and deleted in one each. */
    watchQueue: <M>(queue: Queue<M>): Queue<M> => ({
      send(messages) {
        add('sqs', 3 * Math.ceil(messages.length / perBatch));
        return queue.send(messages);
      },
    }),
  };
};

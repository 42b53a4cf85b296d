import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { type TableName, tables, ticketsByWave } from '../../functions/store/tables.ts';

/** What the embedded database is asked to create for a table. */
export const tableDefinition = (name: TableName): CreateTableCommandInput => {
  const { sortKey, index } = tables[name];
  const attributes = ['pk', ...(sortKey ? ['sk'] : []), ...(index ? [ticketsByWave] : [])];
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: attributes.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      ...(sortKey ? [{ AttributeName: 'sk', KeyType: 'RANGE' as const }] : []),
    ],
    ...(index && {
      GlobalSecondaryIndexes: [
        {
          IndexName: ticketsByWave,
          KeySchema: [{ AttributeName: ticketsByWave, KeyType: 'HASH' as const }],
          Projection: { ProjectionType: 'KEYS_ONLY' as const },
        },
      ],
    }),
  };
};

import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { type FunctionName, functionNames } from '#functions/env.ts';
import { type TableName, tables } from '#functions/store/tables.ts';
import { permissions } from '#test/infra/permission-table.ts';
import { named, type Resource } from './account.ts';
import type { Deployment } from './deployment.ts';
import {
  bucketWays,
  indexWays,
  mixedWays,
  powerWays,
  queueWays,
  readingWrites,
  rowWays,
  secretWays,
  tableWays,
  type Way,
} from './ways.ts';

/** A place, a way to it, and whether the table of permissions lets the function take it. */
export type Cell = { place: string; way: Way; granted: boolean };

const tableNames = Object.keys(tables) as TableName[];
const bucketNames = ['tallies', 'releases', 'recordings'];
const indexOf = 'tickets/index/wave';
const start = (name: string) => `Data${name[0]?.toUpperCase()}${name.slice(1)}`;
const grantedIn = (name: FunctionName, place: string, key: string) => permissions[name][place]?.[key]?.split(' ') ?? [];

/** Every partition that any function may touch in a table, and one that nobody may. */
const partitions = (place: string): string[] => [
  ...new Set(functionNames.flatMap((name) => Object.keys(permissions[name][place] ?? {}))),
  'ELSE',
];

/** Who may write but must not be handed back what the write replaced or removed. */
const blind: Partial<Record<FunctionName, readonly TableName[]>> = {
  respond: ['contacts', 'answers'],
  office: ['tickets'],
  publish: ['tickets'],
  receipts: ['contacts'],
};

/** Queues and secrets, by a part of their names in the template: what each function may do with them. */
const take = 'ReceiveMessage DeleteMessage GetQueueAttributes';
const renew = 'DescribeSecret ListSecretVersionIds PutSecretValue UpdateSecretVersionStage';
const others: Partial<Record<FunctionName, Record<string, string>>> = {
  clock: { DeliveriesQueue: 'SendMessage', PublicationsQueue: 'SendMessage' },
  respond: { ConfirmationsQueue: 'SendMessage' },
  deliver: { DeliveriesQueue: take, ConfirmationsQueue: take, LinkKey: 'GetSecretValue', SmsGateway: 'GetSecretValue' },
  receipts: { SmsCallback: 'GetSecretValue' },
  publish: { PublicationsQueue: take },
  office: { CookieKey: 'GetSecretValue' },
  codesign: { CookieKey: 'GetSecretValue' },
  insight: { CookieKey: 'GetSecretValue' },
  rotate: { LinkKey: renew, CookieKey: renew },
};

const waysByType: Record<string, (physical: string) => Way[]> = {
  'AWS::SQS::Queue': queueWays,
  'AWS::SecretsManager::Secret': secretWays,
};

/** The names of what was deployed, as the probe has to call it. */
export type Names = {
  resources: readonly Resource[];
  table: (name: TableName) => string;
  /** A bucket and a document in it. */
  documents: Map<string, { bucket: string; key: string }>;
  /** The ARN of the operator's role. */
  operator: string;
};

/** Looks up what was deployed. */
export const namesOf = async (world: Deployment): Promise<Names> => {
  const resources = await world.resources();
  const documents = await Promise.all(
    bucketNames.map(async (name) => {
      const bucket = named(resources, 'AWS::S3::Bucket', start(name));
      const { Contents } = await world.account.s3().send(new ListObjectsV2Command({ Bucket: bucket }));
      return [name, { bucket, key: Contents?.[0]?.Key ?? 'nothing' }] as const;
    }),
  );
  const table = (name: TableName) => named(resources, 'AWS::DynamoDB::GlobalTable', `${start(name)}Table`);
  const operator = `arn:aws:iam::${process.env.AWS_ACCESS_KEY_ID}:role/${named(resources, 'AWS::IAM::Role', 'OperatorRole')}`;
  return { resources, table, documents: new Map(documents), operator };
};

/** The tables whose partitions are of several kinds, so that grants name them. */
const conditional = (table: TableName) => table === 'contacts' || table === 'studio';

const cellsOfTable = (name: FunctionName, table: TableName, physical: string): Cell[] => {
  const { sortKey } = tables[table];
  const arn = `arn:aws:dynamodb:${process.env.AWS_REGION}:${process.env.AWS_ACCESS_KEY_ID}:table/${physical}`;
  const reads = !blind[name]?.includes(table);
  const rows = partitions(table).flatMap((pk) => {
    // Tickets and answers are not told apart by their partitions: whoever may touch one may touch any.
    const granted = grantedIn(name, table, pk === 'ELSE' && !conditional(table) ? (partitions(table)[0] ?? '') : pk);
    return [
      ...rowWays(physical, pk, sortKey).map((way) => ({ way, granted: granted.includes(way.action) })),
      ...readingWrites(physical, pk, sortKey).map((way) => ({ way, granted: reads && granted.includes(way.action) })),
      ...(conditional(table) ? mixedWays(physical, pk).map((way) => ({ way, granted: false })) : []),
    ].map((cell) => ({ place: `${table} ${pk}`, ...cell }));
  });
  const whole = tableWays(physical, arn).map((way) => ({ place: table, way, granted: false }));
  return [...rows, ...whole];
};

/** Every cell of the permission table for one function, and whatever else of AWS it might reach for. */
export const cellsOf = (name: FunctionName, { resources, table, documents, operator }: Names): Cell[] => {
  const [wave = ''] = partitions(indexOf);
  const ofIndex = indexWays(table('tickets'), wave).map((way) => ({
    place: indexOf,
    way,
    granted: grantedIn(name, indexOf, wave).includes(way.action),
  }));
  const ofBuckets = [...documents].flatMap(([place, { bucket, key }]) => {
    const granted = Object.values(permissions[name][place] ?? {}).flatMap((actions) => actions.split(' '));
    return bucketWays(bucket, key).map((way) => ({ place, way, granted: granted.includes(way.action) }));
  });
  const ofOthers = resources.flatMap(({ type, logical, physical }) => {
    const ways = waysByType[type]?.(physical) ?? [];
    const [, actions = ''] = Object.entries(others[name] ?? {}).find(([part]) => logical.includes(part)) ?? [];
    return ways.map((way) => ({ place: logical, way, granted: actions.split(' ').includes(way.action) }));
  });
  const functions = resources.filter(({ type }) => type === 'AWS::Lambda::Function').map(({ physical }) => physical);
  const ofPower = powerWays(operator, functions).map((way) => ({ place: 'power', way, granted: false }));
  const ofTables = tableNames.flatMap((one) => cellsOfTable(name, one, table(one)));
  return [...ofTables, ...ofIndex, ...ofBuckets, ...ofOthers, ...ofPower];
};

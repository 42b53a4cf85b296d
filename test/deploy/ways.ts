import { ticketsByWave } from '#functions/store/tables.ts';
import type { Call } from './probe.ts';

/**
 * One way to ask for something, and the action that IAM is asked about. `name` is what a failure of the test says; `missing`
 * when it is asked of something that is not there, because asking for what is there would change it.
 */
export type Way = { name: string; action: string; call: Call; missing?: boolean };

/** A condition that no row fulfils: what may be written is not written. */
const never = 'attribute_exists(pk) AND attribute_not_exists(pk)';
const dynamodb = (command: string, input: object): Call => ({ service: 'dynamodb', command, input: { ...input } });

/** Every way to a row of a partition. */
export const rowWays = (TableName: string, pk: string, sorted: boolean): Way[] => {
  const Key = { pk: { S: pk }, ...(sorted && { sk: { S: 'probe' } }) };
  const row = { TableName, Key };
  const refusing = { ConditionExpression: never };
  const written = { TableName, Item: Key, ...refusing };
  const updated = { ...row, UpdateExpression: 'SET probe = :yes', ExpressionAttributeValues: { ':yes': { S: 'y' } } };
  const where = `WHERE pk = '${pk}'${sorted ? " AND sk = 'probe'" : ''}`;
  const item = `{'pk': '${pk}'${sorted ? ", 'sk': 'probe'" : ''}}`;
  const together = (member: string, input: object) =>
    dynamodb(member === 'Get' ? 'TransactGetItems' : 'TransactWriteItems', { TransactItems: [{ [member]: input }] });
  const statement = (Statement: string) => dynamodb('ExecuteStatement', { Statement });
  const ways: [name: string, action: string, call: Call][] = [
    ['GetItem', 'GetItem', dynamodb('GetItem', row)],
    ['BatchGetItem', 'BatchGetItem', dynamodb('BatchGetItem', { RequestItems: { [TableName]: { Keys: [Key] } } })],
    [
      'Query',
      'Query',
      dynamodb('Query', {
        TableName,
        KeyConditionExpression: '#key = :key',
        ExpressionAttributeNames: { '#key': 'pk' },
        ExpressionAttributeValues: { ':key': { S: pk } },
      }),
    ],
    ['PutItem', 'PutItem', dynamodb('PutItem', written)],
    ['UpdateItem', 'UpdateItem', dynamodb('UpdateItem', { ...updated, ...refusing })],
    ['DeleteItem', 'DeleteItem', dynamodb('DeleteItem', { ...row, ...refusing })],
    [
      'BatchWriteItem',
      'BatchWriteItem',
      dynamodb('BatchWriteItem', { RequestItems: { [TableName]: [{ DeleteRequest: { Key } }] } }),
    ],
    ['TransactGetItems', 'GetItem', together('Get', row)],
    ['TransactWriteItems Put', 'PutItem', together('Put', written)],
    ['TransactWriteItems Update', 'UpdateItem', together('Update', { ...updated, ...refusing })],
    ['TransactWriteItems Delete', 'DeleteItem', together('Delete', { ...row, ...refusing })],
    ['TransactWriteItems ConditionCheck', 'ConditionCheckItem', together('ConditionCheck', { ...row, ...refusing })],
    ['ExecuteStatement SELECT', 'PartiQLSelect', statement(`SELECT * FROM "${TableName}" ${where}`)],
    ['ExecuteStatement INSERT', 'PartiQLInsert', statement(`INSERT INTO "${TableName}" VALUE ${item}`)],
    ['ExecuteStatement UPDATE', 'PartiQLUpdate', statement(`UPDATE "${TableName}" SET probe = 'y' ${where}`)],
    ['ExecuteStatement DELETE', 'PartiQLDelete', statement(`DELETE FROM "${TableName}" ${where}`)],
  ];
  return ways.map(([name, action, call]) => ({ name, action, call }));
};

/** Writes that ask for the row that they replaced or removed, and so would read it. */
export const readingWrites = (TableName: string, pk: string, sorted: boolean): Way[] =>
  rowWays(TableName, pk, sorted)
    .filter(({ name }) => ['PutItem', 'UpdateItem', 'DeleteItem'].includes(name))
    .map(({ name, action, call }) => ({
      name: `${name} that returns the old row`,
      action,
      call: { ...call, input: { ...call.input, ReturnValues: 'ALL_OLD' } },
    }));

/** Writes that are made to fail and ask for the row that stood in their way: they would read it, and IAM has no key for that. */
export const failingWrites = (TableName: string, pk: string, sorted: boolean): Way[] =>
  rowWays(TableName, pk, sorted)
    .filter(({ name }) => ['PutItem', 'UpdateItem', 'DeleteItem'].includes(name))
    .map(({ name, action, call }) => ({
      name: `${name} that fails and asks for the row`,
      action,
      call: { ...call, input: { ...call.input, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } },
    }));

/** Scans that name what they want to see, of a table or of an index. */
export const seeingWays = (target: object, ...named: string[]): Way => ({
  name: `Scan of ${named.join(', ')}`,
  action: 'Scan',
  call: dynamodb('Scan', {
    ...target,
    Limit: 1,
    Select: 'SPECIFIC_ATTRIBUTES',
    ProjectionExpression: named.map((_, i) => `#a${i}`).join(', '),
    ExpressionAttributeNames: Object.fromEntries(named.map((name, i) => [`#a${i}`, name])),
  }),
});

/** A batch that puts a row of more than keys. */
export const batchOfPuts = (TableName: string, pk: string, sorted: boolean): Way => {
  const Item = { pk: { S: pk }, ...(sorted && { sk: { S: 'probe' } }), answers: { S: 'made up' } };
  return {
    name: 'BatchWriteItem that puts a row',
    action: 'BatchWriteItem',
    call: dynamodb('BatchWriteItem', { RequestItems: { [TableName]: [{ PutRequest: { Item } }] } }),
  };
};

/** Own partitions named beside a foreign one, and none at all: what conditions on the partition must not let through. */
export const mixedWays = (TableName: string, own: string): Way[] => {
  const key = (pk: string) => ({ pk: { S: pk }, sk: { S: 'probe' } });
  const Keys = [key(own), key('ELSE')];
  return [
    {
      name: 'BatchGetItem of its own and a foreign partition',
      action: 'BatchGetItem',
      call: dynamodb('BatchGetItem', { RequestItems: { [TableName]: { Keys } } }),
    },
    { name: 'Scan', action: 'Scan', call: dynamodb('Scan', { TableName, Limit: 1 }) },
  ];
};

/** Ways to the index by which `publish` finds the tickets of a wave. */
export const indexWays = (TableName: string, wave: string): Way[] => {
  const index = { TableName, IndexName: ticketsByWave };
  const query = {
    ...index,
    KeyConditionExpression: `${ticketsByWave} = :wave`,
    ExpressionAttributeValues: { ':wave': { S: wave } },
  };
  return [
    { name: 'Query', action: 'Query', call: dynamodb('Query', query) },
    { name: 'Scan', action: 'Scan', call: dynamodb('Scan', { ...index, Limit: 1 }) },
  ];
};

/** What can be done to a table as a whole. */
export const tableWays = (TableName: string, arn: string): Way[] => {
  const inputs: Record<string, object> = {
    Scan: { TableName, Limit: 1 },
    DescribeTable: { TableName },
    DescribeTimeToLive: { TableName },
    ListTagsOfResource: { ResourceArn: arn },
    CreateBackup: { TableName, BackupName: 'probe' },
    ExportTableToPointInTime: { TableArn: arn, S3Bucket: 'probe' },
    UpdateContinuousBackups: { TableName, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
    UpdateTable: { TableName, DeletionProtectionEnabled: false },
    PutResourcePolicy: { ResourceArn: arn, Policy: '{}' },
    DeleteTable: { TableName },
  };
  return Object.entries(inputs).map(([name, input]) => ({ name, action: name, call: dynamodb(name, input) }));
};

/** What can be done with a bucket and with a document that lies in it. */
export const bucketWays = (Bucket: string, Key: string): Way[] => {
  const inputs: [name: string, action: string, command: string, input: object][] = [
    ['GetObject', 'GetObject', 'GetObject', { Key }],
    ['GetObject of a version', 'GetObjectVersion', 'GetObject', { Key, VersionId: 'probe' }],
    ['ListObjectsV2', 'ListBucket', 'ListObjectsV2', {}],
    ['ListObjectVersions', 'ListBucketVersions', 'ListObjectVersions', {}],
    ['PutObject of a new document', 'PutObject', 'PutObject', { Key, Body: 'probe', IfNoneMatch: '*' }],
    ['PutObject over a document', 'overwrite', 'PutObject', { Key, Body: 'probe' }],
    ['DeleteObject', 'DeleteObject', 'DeleteObject', { Key }],
    ['DeleteObject of a version', 'DeleteObjectVersion', 'DeleteObject', { Key, VersionId: 'probe' }],
    ['GetBucketPolicy', 'GetBucketPolicy', 'GetBucketPolicy', {}],
    ['PutBucketPolicy', 'PutBucketPolicy', 'PutBucketPolicy', { Policy: '{}' }],
    ['DeleteBucketPolicy', 'DeleteBucketPolicy', 'DeleteBucketPolicy', {}],
    [
      'PutBucketVersioning',
      'PutBucketVersioning',
      'PutBucketVersioning',
      { VersioningConfiguration: { Status: 'Suspended' } },
    ],
    ['DeleteBucketLifecycle', 'PutLifecycleConfiguration', 'DeleteBucketLifecycle', {}],
  ];
  return inputs.map(([name, action, command, input]) => ({
    name,
    action,
    call: { service: 's3', command, input: { Bucket, ...input } },
  }));
};

export const queueWays = (QueueUrl: string): Way[] => {
  const inputs: Record<string, object> = {
    SendMessage: { MessageBody: 'probe', DelaySeconds: 900 },
    ReceiveMessage: { VisibilityTimeout: 0 },
    DeleteMessage: { ReceiptHandle: 'probe' },
    GetQueueAttributes: { AttributeNames: ['QueueArn'] },
    SetQueueAttributes: { Attributes: { DelaySeconds: '0' } },
    PurgeQueue: {},
    DeleteQueue: {},
  };
  return Object.entries(inputs).map(([name, input]) => ({
    name,
    action: name,
    call: { service: 'sqs', command: name, input: { QueueUrl, ...input } },
  }));
};

export const secretWays = (SecretId: string): Way[] => {
  const inputs: Record<string, object> = {
    GetSecretValue: {},
    DescribeSecret: {},
    ListSecretVersionIds: {},
    PutSecretValue: { SecretString: 'probe', VersionStages: ['PROBE'] },
    UpdateSecretVersionStage: { VersionStage: 'PROBE', RemoveFromVersionId: '00000000-0000-0000-0000-000000000000' },
    UpdateSecret: { Description: 'probe' },
    PutResourcePolicy: { ResourcePolicy: '{}' },
    DeleteSecret: { RecoveryWindowInDays: 30 },
  };
  return Object.entries(inputs).map(([name, input]) => ({
    name,
    action: name,
    missing: name === 'UpdateSecretVersionStage',
    call: { service: 'secretsmanager', command: name, input: { SecretId, ...input } },
  }));
};

/** To become somebody else, or to let another function work. */
export const powerWays = (operator: string, functions: readonly string[]): Way[] => [
  { name: 'AssumeRole of the operator', action: 'AssumeRole', call: { service: 'sts', command: operator, input: {} } },
  ...functions.flatMap((FunctionName): Way[] => [
    {
      name: `Invoke ${FunctionName}`,
      action: 'Invoke',
      call: { service: 'lambda', command: 'Invoke', input: { FunctionName, InvocationType: 'DryRun' } },
    },
    {
      name: `GetFunction ${FunctionName}`,
      action: 'GetFunction',
      call: { service: 'lambda', command: 'GetFunction', input: { FunctionName } },
    },
  ]),
];

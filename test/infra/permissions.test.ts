import { beforeAll, describe, expect, test } from 'vitest';
import { type FunctionName, functionNames } from '#functions/env.ts';
import { type Cell, permissions } from './permission-table.ts';
import { allowed, many, type Statement, textOf } from './policies.ts';
import { synthesise, type World } from './synthesised.ts';

/** One partition of each kind in every table, and one document in every bucket. */
const places: Record<string, readonly string[]> = {
  contacts: [
    'MUNICIPALITY#5027',
    'WAVE#5027-abcdef-1',
    'REQUEST#STOP',
    'REQUEST#RECEIPT',
    'REQUEST#JOIN#5027',
    'REQUEST#LIMIT',
    'REQUEST#PAUSE',
    'REQUEST#HELP#5027',
    'ELSE',
  ],
  tickets: ['c0ffee'],
  'tickets/index/wave': ['5027-abcdef-1', '5027-abcdef-1#slip'],
  answers: ['5027-abcdef-1#0'],
  studio: ['MUNICIPALITIES', 'MUNICIPALITY#5027', 'SURVEY#core#1', 'MEMBER#somebody', 'CODESIGN#5027', 'ELSE'],
  tallies: ['5027/0.json'],
  releases: ['5027/0.json'],
  recordings: ['5027/0.json'],
};
const buckets = ['tallies', 'releases', 'recordings'];
const tableActions =
  'GetItem BatchGetItem Query Scan PutItem UpdateItem DeleteItem BatchWriteItem ConditionCheckItem PartiQLSelect ' +
  'PartiQLInsert PartiQLUpdate PartiQLDelete GetRecords GetShardIterator DescribeTable ExportTableToPointInTime ' +
  'CreateBackup UpdateTable UpdateContinuousBackups DeleteTable PutResourcePolicy';
const bucketActions =
  'GetObject GetObjectVersion ListBucket ListBucketVersions PutObject DeleteObject DeleteObjectVersion PutObjectAcl ' +
  'GetBucketPolicy PutBucketPolicy DeleteBucketPolicy PutBucketVersioning PutLifecycleConfiguration';

let world: World;
beforeAll(() => {
  world = synthesise();
});

const arnOf = (place: string, key: string): string => {
  const [name = '', ...index] = place.split('/');
  const start = `Data${name[0]?.toUpperCase()}${name.slice(1)}`;
  if (buckets.includes(name)) return `<${world.one('AWS::S3::Bucket', start).id}.Arn>/${key}`;
  return [`<${world.one('AWS::DynamoDB::GlobalTable', start).id}.Arn>`, ...index].join('/');
};

/** What a role may in fact do, in the words of the table above. */
const granted = (statements: readonly Statement[], request: (key: string) => { leadingKeys?: string[] }) => {
  const rows = Object.entries(places).map(([place, keys]) => {
    const bucket = buckets.includes(place);
    const cells = keys.map((key) => {
      const actions = (bucket ? bucketActions : tableActions).split(' ').filter((action) =>
        allowed(statements, {
          action: `${bucket ? 's3' : 'dynamodb'}:${action}`,
          resource: arnOf(place, key),
          ...(!bucket && request(key)),
        }),
      );
      return [key, actions.join(' ')] as const;
    });
    return [place, Object.fromEntries(cells.filter(([, actions]) => actions !== ''))] as const;
  });
  return Object.fromEntries(rows.filter(([, cells]) => Object.keys(cells).length > 0));
};

const sorted = (row: Record<string, Cell>) =>
  Object.fromEntries(
    Object.entries(row).map(([place, cells]) => [
      place,
      Object.fromEntries(Object.entries(cells).map(([key, actions]) => [key, actions.split(' ').sort()])),
    ]),
  );

describe('the permission table', () => {
  test.each(functionNames)('%s may do what the table says, and nothing else', (name) => {
    const row = granted(world.grantsOf(name), (key) => ({ leadingKeys: [key] }));
    expect(sorted(row)).toEqual(sorted(permissions[name]));
  });

  test.each(functionNames)('%s gets no further with a request that names a foreign key beside its own', (name) => {
    const row = granted(world.grantsOf(name), (key) => ({ leadingKeys: [key, 'ELSE'] }));
    for (const place of ['contacts', 'studio']) expect(row[place]).toBeUndefined();
  });

  test.each(functionNames)('%s gets no further with a request that names no key', (name) => {
    const row = granted(world.grantsOf(name), () => ({}));
    for (const place of ['contacts', 'studio']) expect(row[place]).toBeUndefined();
  });
});

describe('who was asked and what was answered', () => {
  const reads = ['GetItem', 'BatchGetItem', 'Query', 'Scan', 'PartiQLSelect', 'ConditionCheckItem', 'GetRecords'];
  const writes = ['PutItem', 'UpdateItem', 'DeleteItem'];

  /** A write that asks for what it replaced reads it too. */
  const canRead = (name: FunctionName, place: 'contacts' | 'answers') =>
    places[place]?.some((key) => {
      const request = { resource: arnOf(place, key), leadingKeys: [key] };
      const may = (action: string, more = {}) =>
        allowed(world.grantsOf(name), { ...request, ...more, action: `dynamodb:${action}` });
      return reads.some((action) => may(action)) || writes.some((action) => may(action, { returnValues: 'ALL_OLD' }));
    });

  test('no function can read both', () => {
    expect(functionNames.filter((name) => canRead(name, 'contacts'))).toEqual(['office', 'clock', 'deliver']);
    expect(functionNames.filter((name) => canRead(name, 'answers'))).toEqual(['publish']);
  });

  test('only the function that makes links can read the key they are made from', () => {
    const secret = (start: string) => `<${world.one('AWS::SecretsManager::Secret', start).id}>`;
    const readers = (resource: string) =>
      functionNames.filter((name) =>
        allowed(world.grantsOf(name), { action: 'secretsmanager:GetSecretValue', resource }),
      );
    expect(readers(secret('KeysLinkKey'))).toEqual(['deliver']);
    expect(readers(secret('KeysSmsGateway'))).toEqual(['deliver']);
    expect(readers(secret('KeysCookieKey'))).toEqual(['office', 'codesign', 'insight']);
  });
});

describe('the operator', () => {
  const may = (action: string, resource: string, more = {}) => {
    const { id } = world.one('AWS::IAM::Role', 'Operator');
    return allowed(world.statementsOf(id), { action, resource, ...more });
  };
  const answers = () => arnOf('answers', '');
  const keysOnly = { select: 'SPECIFIC_ATTRIBUTES', attributes: ['pk', 'sk'] };

  test('sees whom to write to, and of answers and tickets the keys alone', () => {
    expect(may('dynamodb:Scan', arnOf('contacts', ''))).toBe(true);
    expect(may('dynamodb:Scan', answers(), keysOnly)).toBe(true);
    expect(may('dynamodb:Scan', answers())).toBe(false);
    expect(may('dynamodb:Scan', answers(), { select: 'ALL_ATTRIBUTES' })).toBe(false);
    expect(may('dynamodb:Scan', answers(), { ...keysOnly, attributes: ['pk', 'sk', 'answers'] })).toBe(false);
    expect(may('dynamodb:Scan', answers(), { select: 'SPECIFIC_ATTRIBUTES' })).toBe(false);
    for (const action of ['GetItem', 'BatchGetItem', 'Query', 'PartiQLSelect', 'ExportTableToPointInTime'])
      for (const more of [{}, keysOnly]) expect(may(`dynamodb:${action}`, answers(), more)).toBe(false);
    expect(may('dynamodb:Scan', arnOf('tickets', ''), keysOnly)).toBe(false);
  });

  test('deletes answers and tickets by batches alone, which hand nothing back and write no more than keys', () => {
    for (const [place, attributes] of [
      ['answers', ['pk', 'sk']],
      ['tickets', ['pk']],
    ] as const) {
      const batch = (more = {}) => may('dynamodb:BatchWriteItem', arnOf(place, ''), more);
      expect([batch(), batch({ attributes })]).toEqual([true, true]);
      expect(batch({ attributes: [...attributes, 'answers'] })).toBe(false);
      // A single write whose condition fails may ask for the row that is there, and IAM is not told.
      for (const action of ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem', 'PartiQLDelete'])
        expect(may(`dynamodb:${action}`, arnOf(place, ''), { leadingKeys: ['5027-abcdef-1#0'] }), action).toBe(false);
    }
  });

  test('adds to the audit trail, and changes and deletes nothing of it', () => {
    const trail = (action: string, leadingKeys = ['AUDIT']) =>
      may(`dynamodb:${action}`, arnOf('studio', ''), { leadingKeys });
    expect(trail('PutItem')).toBe(true);
    for (const action of ['UpdateItem', 'DeleteItem', 'BatchWriteItem', 'PartiQLUpdate', 'PartiQLDelete'])
      expect(trail(action), action).toBe(false);
    expect(trail('DeleteItem', ['MEMBER#somebody', 'AUDIT'])).toBe(false);
    for (const action of ['PutItem', 'UpdateItem', 'DeleteItem'])
      expect(places.studio?.map((pk) => trail(action, [pk]))).toEqual(places.studio?.map((pk) => pk !== 'ELSE'));
  });

  test('destroys tallies, and never reads or writes one', () => {
    const on = (bucket: string, action: string, of = '/5027/0.json') =>
      may(`s3:${action}`, arnOf(bucket, '').replace(/\/$/, of));
    for (const action of ['GetObject', 'GetObjectVersion', 'PutObject', 'DeleteObject'])
      expect(on('tallies', action), action).toBe(false);
    for (const bucket of ['releases', 'recordings'])
      for (const action of ['GetObject', 'PutObject']) expect(on(bucket, action), action).toBe(true);
    for (const bucket of buckets) {
      expect(on(bucket, 'DeleteObjectVersion')).toBe(true);
      for (const action of ['ListBucket', 'ListBucketVersions']) expect(on(bucket, action, '')).toBe(true);
    }
  });

  test('cannot read a secret, so cannot tell whose link is whose', () => {
    for (const { id } of world.all('AWS::SecretsManager::Secret'))
      expect(may('secretsmanager:GetSecretValue', `<${id}>`)).toBe(false);
  });

  test('is taken by whom the settings name, where they name somebody', () => {
    const trusts = (change = {}) =>
      synthesise(change).one('AWS::IAM::Role', 'Operator').Properties.AssumeRolePolicyDocument as {
        Statement: Record<string, unknown>[];
      };
    const people = 'arn:aws:iam::000000000000:role/aws-reserved/sso.amazonaws.com/*/Drift_*';
    expect(trusts({ operators: people }).Statement).toMatchObject([
      { Condition: { ArnLike: { 'aws:PrincipalArn': [people] } } },
    ]);
    expect(trusts().Statement[0]).not.toHaveProperty('Condition');
  });

  test('finds among the outputs what the commands need', () => {
    expect(Object.keys(world.outputs).sort()).toEqual(
      [
        'Address',
        'AnswersTable',
        'CloudFrontAddress',
        'ContactsTable',
        'OperatorRole',
        'RecordingsBucket',
        'ReleasesBucket',
        'StudioTable',
        'TalliesBucket',
        'TicketsTable',
        'UserPool',
      ].sort(),
    );
  });
});

describe('queues', () => {
  const users = (queue: string, action: string) => {
    const resource = `<${world.one('AWS::SQS::Queue', queue).id}.Arn>`;
    return functionNames.filter((name) => allowed(world.grantsOf(name), { action: `sqs:${action}`, resource }));
  };

  test('each is filled and emptied by the steps before and after it', () => {
    expect(users('DeliveriesQueue', 'SendMessage')).toEqual(['clock']);
    expect(users('DeliveriesQueue', 'ReceiveMessage')).toEqual(['deliver']);
    expect(users('PublicationsQueue', 'SendMessage')).toEqual(['clock']);
    expect(users('PublicationsQueue', 'ReceiveMessage')).toEqual(['publish']);
  });
});

describe('every policy of the stack', () => {
  const allows = () =>
    world
      .all('AWS::IAM::Policy')
      .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);

  test('names its actions and its resources: no wildcard but for the documents of one bucket', () => {
    const statements = allows();
    expect(statements.length).toBeGreaterThan(20);
    expect(statements.flatMap(({ Action }) => many(Action)).filter((action) => action.includes('*'))).toEqual([]);
    const wide = statements
      .flatMap(({ Resource }) => many(Resource))
      .map(textOf)
      .filter((name) => name.includes('*'));
    expect(wide.filter((name) => !/^<Data(Tallies|Releases|Recordings)Bucket\w+\.Arn>\/\*$/.test(name))).toEqual([]);
  });

  test('is about this stack and nothing outside it', () => {
    const named = allows()
      .flatMap(({ Resource }) => many(Resource))
      .map(textOf);
    expect(named.filter((name) => !/^<\w+(\.Arn)?>(\/\*|\/index\/wave)?$/.test(name))).toEqual([]);
  });

  test('allows; the denials are those of the buckets and queues, against requests without TLS', () => {
    expect(new Set(allows().map(({ Effect }) => Effect))).toEqual(new Set(['Allow']));
    const ofResources = [...world.all('AWS::S3::BucketPolicy'), ...world.all('AWS::SQS::QueuePolicy')].flatMap(
      ({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement,
    );
    expect(new Set(ofResources.map(({ Effect }) => Effect))).toEqual(new Set(['Deny']));
  });

  test('comes from the stack: no role brings a managed policy with it', () => {
    const roles = world.all('AWS::IAM::Role').map(({ Properties }) => Properties);
    expect(roles.filter((role) => 'ManagedPolicyArns' in role || 'Policies' in role)).toEqual([]);
  });

  test('lets the timer start the clock alone', () => {
    const { id } = world.one('AWS::IAM::Role', 'FiveMinutesRole');
    const started = functionNames.filter((name) =>
      allowed(world.statementsOf(id), { action: 'lambda:InvokeFunction', resource: `<${world.lambda(name).id}.Arn>` }),
    );
    expect(started).toEqual(['clock']);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { putCounted, putTally, type TallyDocument } from '#functions/publish/tally-document.ts';
import { textOf } from './policies.ts';
import { field, synthesise, type World } from './synthesised.ts';

let world: World;
beforeAll(() => {
  world = synthesise();
});

describe('tables', () => {
  const table = (start: string) => world.one('AWS::DynamoDB::GlobalTable', start).Properties;
  const replica = (start: string) => (table(start).Replicas as Record<string, unknown>[])[0];

  test.each(['DataContacts', 'DataTickets', 'DataAnswers', 'DataStudio'])(
    '%s is paid by use, encrypted, kept, and streams to nobody',
    (start) => {
      expect(table(start)).toMatchObject({ BillingMode: 'PAY_PER_REQUEST', SSESpecification: { SSEEnabled: true } });
      expect(table(start)).not.toHaveProperty('StreamSpecification');
      expect(table(start).Replicas).toHaveLength(1);
      expect(replica(start)).toMatchObject({ Region: 'eu-north-1', DeletionProtectionEnabled: true });
      expect(replica(start)).not.toHaveProperty('KinesisStreamSpecification');
      expect(world.one('AWS::DynamoDB::GlobalTable', start).DeletionPolicy).toBe('Retain');
    },
  );

  test.each([
    ['DataContacts', true],
    ['DataStudio', true],
    ['DataTickets', false],
    ['DataAnswers', false],
  ])('%s can be recovered: %s, because a backup would keep what we promise to destroy', (start, recoverable) => {
    expect(replica(start)).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: recoverable },
    });
  });

  test('all lie under one key of the customer’s own, which is usable through DynamoDB alone', () => {
    expect(world.all('AWS::KMS::Key')).toHaveLength(1);
    const key = world.one('AWS::KMS::Key', 'Data');
    for (const start of ['DataContacts', 'DataTickets', 'DataAnswers', 'DataStudio'])
      expect(replica(start)).toMatchObject({
        SSESpecification: { KMSMasterKeyId: { 'Fn::GetAtt': [key.id, 'Arn'] } },
      });
    const { Statement } = key.Properties.KeyPolicy as { Statement: { Action: unknown; Condition?: unknown }[] };
    expect(Statement).toHaveLength(2); // the account's own, and this one
    expect(JSON.stringify(Statement[1]?.Condition)).toContain('"dynamodb.');
    expect(key.Properties).toMatchObject({ EnableKeyRotation: true });
  });

  test('may lie under the service’s key, which costs nothing', () => {
    expect(synthesise({ customerKey: false }).all('AWS::KMS::Key')).toEqual([]);
  });

  test('contacts forgets by itself, the others do not', () => {
    expect(
      Object.values(world.fields('AWS::DynamoDB::GlobalTable', 'TimeToLiveSpecification')).filter(Boolean),
    ).toEqual([{ AttributeName: 'expires', Enabled: true }]);
    expect(table('DataContacts')).toHaveProperty('TimeToLiveSpecification');
  });

  test('the index of tickets holds keys and nothing else', () => {
    expect(table('DataTickets').GlobalSecondaryIndexes).toEqual([
      {
        IndexName: 'wave',
        KeySchema: [{ AttributeName: 'wave', KeyType: 'HASH' }],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ]);
  });
});

describe('buckets', () => {
  test('are private, encrypted, versioned and kept', () => {
    expect(world.all('AWS::S3::Bucket')).toHaveLength(3);
    for (const { Properties, DeletionPolicy } of world.all('AWS::S3::Bucket')) {
      expect(DeletionPolicy).toBe('Retain');
      expect(Properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        VersioningConfiguration: { Status: 'Enabled' },
      });
      expect(Properties).toHaveProperty('BucketEncryption');
    }
  });

  test('refuse to write over a document, whoever asks, and to delete one, whoever but the operator asks, or of recordings the office', () => {
    const role = (name: string) => ({ 'Fn::GetAtt': [world.one('AWS::IAM::Role', name).id, 'Arn'] });
    for (const [bucket, ...removers] of [
      ['DataTallies'],
      ['DataReleases'],
      ['DataRecordings', 'officeRole'],
    ] as const) {
      const { id } = world.one('AWS::S3::Bucket', bucket);
      const policy = world.one('AWS::S3::BucketPolicy', bucket);
      expect(textOf(policy.Properties.Bucket)).toBe(`<${id}>`);
      const { Statement } = policy.Properties.PolicyDocument as { Statement: Record<string, unknown>[] };
      const resource = { 'Fn::Join': ['', [{ 'Fn::GetAtt': [id, 'Arn'] }, '/*']] };
      expect(Statement).toContainEqual({
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:PutObject',
        Resource: resource,
        Condition: { Null: { 's3:if-none-match': 'true' } },
      });
      for (const [action, ...roles] of [
        ['DeleteObject', 'Operator', ...removers],
        ['DeleteObjectVersion', 'Operator'],
      ] as const)
        expect(Statement).toContainEqual({
          Effect: 'Deny',
          Principal: '*',
          Action: `s3:${action}`,
          Resource: resource,
          Condition: { ArnNotEquals: { 'aws:PrincipalArn': roles.map(role) } },
        });
    }
  });

  test('keep documents for good, but the lists of counted answers for thirty days', async () => {
    const folders: string[] = [];
    const store = { put: async (folder: string) => `${folders.push(folder)}`, get: async () => undefined };
    const group = { answers: 0, counts: {} };
    const survey = { id: 'core', version: 1 };
    const releases = {} as TallyDocument['releases'];
    const tallied = { all: group, breakdowns: {}, texts: {} };
    const counted = [await putCounted(store, '5027', [])];
    await putTally(store, '5027', { wave: 'w', survey, invited: 0, tally: tallied, releases, counted });
    const [list, tally] = folders;

    const forgetting = world.fields('AWS::S3::Bucket', 'LifecycleConfiguration.Rules.0');
    const ruleOf = (bucket: string) => forgetting[world.one('AWS::S3::Bucket', bucket).id] as { Prefix?: string };
    const rule = ruleOf('DataTallies');
    expect(ruleOf('DataReleases')).toBeUndefined();
    expect(ruleOf('DataRecordings')).not.toHaveProperty('ExpirationInDays');
    expect(rule).toMatchObject({ ExpirationInDays: 30, NoncurrentVersionExpiration: { NoncurrentDays: 1 } });
    expect(`${list}/hash.json`.startsWith(rule?.Prefix ?? '')).toBe(true);
    expect(`${tally}/hash.json`.startsWith(rule?.Prefix ?? '')).toBe(false);
  });

  test('destroy a recording thirty days after it was taken away', () => {
    expect(world.one('AWS::S3::Bucket', 'DataRecordings').Properties).toMatchObject({
      LifecycleConfiguration: {
        Rules: [
          {
            Status: 'Enabled',
            NoncurrentVersionExpiration: { NoncurrentDays: 30 },
            ExpiredObjectDeleteMarker: true,
          },
        ],
      },
    });
  });

  test('and queues refuse whoever comes without TLS', () => {
    for (const [guarded, policies, property] of [
      ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'Bucket'],
      ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy', 'Queues.0'],
    ] as const) {
      const refusing = world
        .all(policies)
        .filter(({ Properties }) => JSON.stringify(Properties).includes('{"Bool":{"aws:SecureTransport":"false"}}'))
        .map(({ Properties }) => textOf(field(Properties, property)));
      expect(refusing.sort()).toEqual(
        world
          .all(guarded)
          .map(({ id }) => `<${id}>`)
          .sort(),
      );
    }
  });
});

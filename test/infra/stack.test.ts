import { beforeAll, describe, expect, test } from 'vitest';
import { functionNames, readEnv } from '#functions/env.ts';
import { putCounted, putTally, type TallyDocument } from '#functions/publish/tally-document.ts';
import { graceMs } from '#shared/wave/due.ts';
import { waveMemoryMs } from '#shared/wave/remembered.ts';
import { textOf } from './policies.ts';
import { type Resource, synthesise, type World } from './synthesised.ts';

let world: World;
beforeAll(() => {
  world = synthesise();
});

const field = (properties: Resource['Properties'], path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], properties);
const fields = (type: string, path: string) =>
  Object.fromEntries(world.all(type).map(({ id, Properties }) => [id, field(Properties, path)]));
const table = (start: string) => world.one('AWS::DynamoDB::GlobalTable', start).Properties;

describe('functions', () => {
  test('are those of the pipeline and no other, on arm64 and the Node that the tests run on', () => {
    expect(world.all('AWS::Lambda::Function')).toHaveLength(functionNames.length);
    for (const name of functionNames)
      expect(world.lambda(name).Properties).toMatchObject({
        Runtime: `nodejs${process.versions.node.split('.')[0]}.x`,
        Architectures: ['arm64'],
      });
  });

  test.each(functionNames)('%s is told what it reads from its environment, all of it and nothing else', (name) => {
    const told = Object.keys(world.variablesOf(name)).sort();
    // Values that only the deployment knows are stood in for by one that suits every variable.
    const read = readEnv(name, Object.fromEntries(told.map((variable) => [variable, 'https://example.no'])));
    expect(Object.keys(read).sort()).toEqual(told);
  });

  test('respond has ended before the tally starts', () => {
    const { Timeout } = world.lambda('respond').Properties;
    expect(Number(Timeout) * 1000 + waveMemoryMs).toBeLessThan(graceMs);
  });

  test('are stopped when they start themselves', () => {
    expect(new Set(Object.values(fields('AWS::Lambda::Function', 'RecursiveLoop')))).toEqual(new Set(['Terminate']));
  });

  test('answer before the API gives up on them', () => {
    for (const name of ['respond', 'office', 'codesign', 'insight'] as const)
      expect(Number(world.lambda(name).Properties.Timeout)).toBeLessThan(30);
  });

  test('write to logs that are kept for a month', () => {
    expect(Object.values(fields('AWS::Logs::LogGroup', 'RetentionInDays'))).toEqual(functionNames.map(() => 30));
    const logs = Object.values(fields('AWS::Lambda::Function', 'LoggingConfig.LogGroup')).map(textOf);
    expect(new Set(logs)).toEqual(new Set(world.all('AWS::Logs::LogGroup').map(({ id }) => `<${id}>`)));
  });
});

describe('tables', () => {
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
    expect(Object.values(fields('AWS::DynamoDB::GlobalTable', 'TimeToLiveSpecification')).filter(Boolean)).toEqual([
      { AttributeName: 'expires', Enabled: true },
    ]);
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

    const forgetting = fields('AWS::S3::Bucket', 'LifecycleConfiguration.Rules.0');
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

describe('queues', () => {
  test.each([
    ['Deliveries', 'deliver', 10],
    ['Publications', 'publish', 1],
  ] as const)('%s hides a message for six times as long as %s may take', (queue, step, batch) => {
    const { Properties, id } = world.one('AWS::SQS::Queue', `${queue}Queue`);
    expect(Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Number(world.lambda(step).Properties.Timeout));
    expect(world.one('AWS::Lambda::EventSourceMapping', `${step}FunctionWork`).Properties).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': [id, 'Arn'] },
      FunctionName: { Ref: world.lambda(step).id },
      BatchSize: batch,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  test('a code that could not be sent is tried again as soon as deliver may have ended', () => {
    const { Properties, id } = world.one('AWS::SQS::Queue', 'ConfirmationsQueue');
    expect(Properties.VisibilityTimeout).toBe(Number(world.lambda('deliver').Properties.Timeout));
    expect(world.one('AWS::Lambda::EventSourceMapping', 'deliverFunctionCodes').Properties).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': [id, 'Arn'] },
      FunctionName: { Ref: world.lambda('deliver').id },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  test('keep for two weeks what five tries could not do', () => {
    for (const queue of ['Deliveries', 'Confirmations', 'Publications']) {
      const dead = world.one('AWS::SQS::Queue', `${queue}DeadLetters`);
      expect(dead.Properties.MessageRetentionPeriod).toBe(14 * 86_400);
      expect(world.one('AWS::SQS::Queue', `${queue}Queue`).Properties.RedrivePolicy).toEqual({
        deadLetterTargetArn: { 'Fn::GetAtt': [dead.id, 'Arn'] },
        maxReceiveCount: 5,
      });
    }
  });

  test('are encrypted', () => {
    expect(Object.values(fields('AWS::SQS::Queue', 'SqsManagedSseEnabled'))).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('the clock', () => {
  test('ticks every five minutes, and a missed tick is not made up for later', () => {
    expect(world.all('AWS::Scheduler::Schedule')).toHaveLength(1);
    const { Properties } = world.one('AWS::Scheduler::Schedule', 'FiveMinutes');
    expect(Properties).toMatchObject({
      ScheduleExpression: 'rate(5 minutes)',
      State: 'ENABLED',
      Target: {
        Arn: { 'Fn::GetAtt': [world.lambda('clock').id, 'Arn'] },
        RetryPolicy: { MaximumEventAgeInSeconds: 300, MaximumRetryAttempts: 1 },
      },
    });
    expect(world.lambda('clock').Properties.Timeout).toBeLessThan(300);
  });
});

describe('doors', () => {
  const routes = () =>
    world.all('AWS::ApiGatewayV2::Route').map(({ Properties }) => {
      const integration = textOf(field(Properties, 'Target')).replace(/^integrations\/<(.*)>$/, '$1');
      const target = world.one('AWS::ApiGatewayV2::Integration', integration).Properties.IntegrationUri;
      const step = functionNames.find((name) => textOf(target) === `<${world.lambda(name).id}.Arn>`);
      return [field(Properties, 'RouteKey'), step];
    });

  test('lead where the design says', () => {
    expect(Object.fromEntries(routes())).toEqual({
      'ANY /s': 'respond',
      'ANY /s/{rest+}': 'respond',
      'ANY /kiosk': 'respond',
      'ANY /kiosk/{rest+}': 'respond',
      'ANY /join/{rest+}': 'respond',
      'POST /join/{rest+}': 'respond',
      'ANY /m/{rest+}': 'respond',
      'POST /s/{secret}/stop': 'respond',
      'POST /s/{secret}/pause': 'respond',
      'POST /m/{code}/help': 'respond',
      'ANY /office': 'office',
      'ANY /office/{rest+}': 'office',
      'ANY /workshop': 'codesign',
      'ANY /workshop/{rest+}': 'codesign',
      'GET /api/v1/{rest+}': 'insight',
      // Everything else, mistyped addresses too: a person gets a page, not the gateway's own words.
      $default: 'insight',
    });
  });

  test('let in so many at once, and write down nobody’s path', () => {
    const stage = world.one('AWS::ApiGatewayV2::Stage', 'Doors');
    const { DefaultRouteSettings, RouteSettings } = stage.Properties as Record<string, Record<string, unknown>>;
    expect(DefaultRouteSettings).toEqual({ ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 });
    expect(RouteSettings?.['ANY /s/{rest+}']).toEqual({ ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 });
    const named = routes().map(([key]) => key);
    expect(Object.keys(RouteSettings ?? {}).sort()).toEqual(named.filter((key) => key !== '$default').sort());
    // The service refuses limits of routes that it does not know yet.
    for (const { id } of world
      .all('AWS::ApiGatewayV2::Route')
      .filter(({ Properties }) => Properties.RouteKey !== '$default'))
      expect(stage.DependsOn).toContain(id);
    expect(stage.Properties).not.toHaveProperty('AccessLogSettings');
  });

  test('may be opened by this API alone', () => {
    const api = world.one('AWS::ApiGatewayV2::Api', 'Doors').id;
    const permissions = world
      .all('AWS::Lambda::Permission')
      .map(({ Properties }) => Properties)
      .filter(({ Principal }) => Principal === 'apigateway.amazonaws.com');
    expect(permissions.length).toBeGreaterThan(5);
    for (const { SourceArn } of permissions) expect(textOf(SourceArn)).toContain(`:<${api}>/`);
  });
});

describe('sign-in', () => {
  test('is with a user pool where nothing is set: nobody signs up, everybody has a second factor', () => {
    expect(world.one('AWS::Cognito::UserPool', 'SignIn').Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      DeletionProtection: 'ACTIVE',
    });
    const client = world.one('AWS::Cognito::UserPoolClient', 'SignIn').Properties;
    expect(client).toMatchObject({ AllowedOAuthFlows: ['code'], GenerateSecret: false });
    expect(textOf((client.CallbackURLs as unknown[])[0])).toMatch(/DomainName>\/sign-in\/callback$/);
  });

  test('is with the operator’s own provider where one is set', () => {
    const other = synthesise({ issuer: 'https://login.example.no', clientId: 'tilhor' });
    expect(other.all('AWS::Cognito::UserPool')).toEqual([]);
    expect(other.variablesOf('insight')).toMatchObject({
      OIDC_ISSUER: 'https://login.example.no',
      OIDC_CLIENT_ID: 'tilhor',
    });
  });
});

describe('a trial', () => {
  const trial = () => synthesise({ disposable: true });

  test('leaves nothing behind', () => {
    for (const type of [
      'AWS::DynamoDB::GlobalTable',
      'AWS::S3::Bucket',
      'AWS::KMS::Key',
      'AWS::SecretsManager::Secret',
    ])
      for (const { DeletionPolicy } of trial().all(type)) expect(DeletionPolicy).toBe('Delete');
    for (const { Properties } of trial().all('AWS::DynamoDB::GlobalTable'))
      expect(Properties.Replicas).toMatchObject([{ DeletionProtectionEnabled: false }]);
  });

  test('is what nobody gets who did not ask for it', () => {
    for (const type of [
      'AWS::DynamoDB::GlobalTable',
      'AWS::S3::Bucket',
      'AWS::KMS::Key',
      'AWS::SecretsManager::Secret',
    ])
      for (const { DeletionPolicy } of world.all(type)) expect(DeletionPolicy).toBe('Retain');
  });
});

describe('links', () => {
  test('begin with the short address where one is set, with CloudFront’s where none is', () => {
    expect(textOf(world.variablesOf('deliver').LINK_BASE)).toMatch(/DomainName>$/);
    const short = synthesise({ linkBase: 'https://svar.example.no' });
    for (const name of ['deliver', 'respond'] as const)
      expect(short.variablesOf(name).LINK_BASE).toBe('https://svar.example.no');
  });
});

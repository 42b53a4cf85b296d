import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { createLog, type Log } from '#functions/log.ts';
import { SpendingLimitReached } from '#functions/messaging/gateway.ts';
import { BreachError } from '#functions/publish/refuse-breach.ts';
import { textOf } from './policies.ts';
import { synthesise, type World } from './synthesised.ts';

let world: World;
/** The same, with AWS for a gateway. */
let withAws: World;
beforeAll(() => {
  world = synthesise({ alarmEmail: 'drift@example.no' });
  withAws = synthesise({ alarmEmail: 'drift@example.no', smsGateway: 'aws', smsOrigination: 'Tilhor' });
});

/** The pattern of a metric filter as a question to a line: `{ ($.a = "b") && ($.c.d = "e") }`. Throws at any other. */
const matcher = (pattern: string) => {
  const terms = [...pattern.matchAll(/\$\.([\w.]+) = "([^"]*)"/g)];
  const rest = pattern.replaceAll(/\$\.[\w.]+ = "[^"]*"|&&|[{}() ]/g, '');
  if (terms.length === 0 || rest !== '') throw new Error(`the pattern ${pattern} is not understood`);
  return (line: string) =>
    terms.every(([, path = '', wanted]) => {
      const found = path
        .split('.')
        .reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], JSON.parse(line));
      return found === wanted;
    });
};

/** What a function writes when it says this. */
const line = (say: (log: Log) => void): string => {
  const lines: string[] = [];
  say(createLog('test', (text) => lines.push(text)));
  return lines[0] ?? '';
};

describe('what is counted in the logs', () => {
  const about = { municipality: '5027', wave: '5027-abcdef-1' };
  const lines = {
    overdue: line((log) => log.error('overdue', about)),
    breach: line((log) => log.error('not published', { ...about, error: new BreachError('w', ['t']) })),
    refused: line((log) => log.info('delivered', { ...about, did: 'refused' })),
    published: line((log) => log.info('published', about)),
    failed: line((log) => log.error('not published', { ...about, error: new Error('no') })),
    unavailable: line((log) => log.error('gateway unavailable', about)),
    spending: line((log) => log.error('gateway unavailable', { ...about, error: new SpendingLimitReached(0) })),
    carrier: line((log) => log.info('receipts', { did: 'rejected', count: 1 })),
    signature: line((log) => log.warn('callback refused', { did: 'wrong-signature' })),
    delivered: line((log) => log.info('receipts', { did: 'delivered', count: 1 })),
    accepted: line((log) => log.info('delivered', { ...about, did: 'accepted' })),
  };

  test.each([
    ['overdue', ['overdue']],
    ['breach', ['breach']],
    ['refused', ['refused']],
    ['unavailable', ['unavailable', 'spending']],
    ['spending', ['spending']],
    ['carrier', ['carrier']],
    ['signature', ['signature']],
  ] as const)('%s is counted, and nothing else with it', (name, counted) => {
    const filters = [...world.all('AWS::Logs::MetricFilter'), ...withAws.all('AWS::Logs::MetricFilter')];
    const found = filters.find(({ id }) => id.startsWith(`Alarms${name}`));
    if (!found) throw new Error(`nothing counts ${name}`);
    const counts = matcher(String(found.Properties.FilterPattern));
    expect(Object.keys(lines).filter((key) => counts(lines[key as keyof typeof lines]))).toEqual(counted);
    expect(found.Properties.MetricTransformations).toMatchObject([
      { MetricName: name, MetricNamespace: 'Tilhor/test', MetricValue: '1' },
    ]);
  });

  test.each([
    ['overdue', 'functions/clock/run.ts', "log.error('overdue'"],
    ['breach', 'functions/publish/publications.ts', "log.error('not published'"],
    ['refused', 'functions/deliver/deliver.ts', "log.info('delivered'"],
    ['unavailable', 'functions/deliver/deliver.ts', "log.error('gateway unavailable'"],
    ['carrier', 'functions/receipts/keep.ts', "log.info('receipts'"],
    ['signature', 'functions/receipts/app.ts', "log.warn('callback refused'"],
  ])('%s is what %s says', async (_, file, said) => {
    expect(await readFile(file, 'utf8')).toContain(said);
  });
});

describe('every alarm', () => {
  test('reaches the e-mail', () => {
    const topic = world.one('AWS::SNS::Topic', 'Alarms').id;
    expect(world.all('AWS::SNS::Subscription').map(({ Properties }) => Properties)).toMatchObject([
      { Protocol: 'email', Endpoint: 'drift@example.no', TopicArn: { Ref: topic } },
    ]);
    for (const { Properties } of world.all('AWS::CloudWatch::Alarm'))
      expect((Properties.AlarmActions as unknown[]).map(textOf)).toEqual([`<${topic}>`]);
  });

  test('is let in by the topic, which turns away whoever comes without TLS', () => {
    const { Statement } = world.one('AWS::SNS::TopicPolicy', 'Alarms').Properties.PolicyDocument as {
      Statement: Record<string, unknown>[];
    };
    const topic = { Ref: world.one('AWS::SNS::Topic', 'Alarms').id };
    expect(Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Action: 'sns:Publish',
        Resource: topic,
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    );
    expect(Statement.filter(({ Effect }) => Effect === 'Deny')).toMatchObject([
      { Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    ]);
  });

  test('names a paragraph of the handbook', async () => {
    const handbook = await readFile('docs/operate.md', 'utf8');
    const headings = [...handbook.matchAll(/^#+ `?([a-z-]+)`?$/gm)].map(([, name]) => name);
    const runbooks = [...world.all('AWS::CloudWatch::Alarm'), ...withAws.all('AWS::CloudWatch::Alarm')].map(
      ({ Properties }) => String(Properties.AlarmDescription).replace('Runbook: docs/operate.md#', ''),
    );
    expect(runbooks.length).toBeGreaterThan(8);
    for (const runbook of runbooks) expect(headings).toContain(runbook);
  });

  test('is about this stack', () => {
    const dimensions = world
      .all('AWS::CloudWatch::Alarm')
      .flatMap(({ Properties }) => (Properties.Dimensions ?? []) as { Value: unknown }[]);
    for (const { Value } of dimensions) expect(textOf(Value)).toMatch(/^<\w+(\.QueueName)?>$/);
  });
});

test('the clock is missed when it has not run for fifteen minutes', () => {
  expect(world.one('AWS::CloudWatch::Alarm', 'AlarmsclockSilent').Properties).toMatchObject({
    MetricName: 'Invocations',
    Period: 900,
    Threshold: 1,
    ComparisonOperator: 'LessThanThreshold',
    TreatMissingData: 'breaching',
  });
});

test('without an address nobody is told, but the alarms can be seen', () => {
  const silent = synthesise();
  expect(silent.all('AWS::SNS::Subscription')).toEqual([]);
  expect(silent.all('AWS::CloudWatch::Alarm').length).toBe(world.all('AWS::CloudWatch::Alarm').length);
});

test('a dashboard comes when it is asked for, because it may cost more than all the rest', () => {
  expect(world.all('AWS::CloudWatch::Dashboard')).toEqual([]);
  expect(synthesise({ dashboard: true }).all('AWS::CloudWatch::Dashboard')).toHaveLength(1);
});

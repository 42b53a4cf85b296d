import { beforeAll, describe, expect, test } from 'vitest';
import { functionNames, readEnv } from '#functions/env.ts';
import { graceMs } from '#shared/wave/due.ts';
import { waveMemoryMs } from '#shared/wave/remembered.ts';
import { textOf } from './policies.ts';
import { synthesise, type World } from './synthesised.ts';

let world: World;
beforeAll(() => {
  world = synthesise();
});

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
    expect(new Set(Object.values(world.fields('AWS::Lambda::Function', 'RecursiveLoop')))).toEqual(
      new Set(['Terminate']),
    );
  });

  test('answer before the API gives up on them', () => {
    for (const name of ['respond', 'office', 'codesign', 'insight'] as const)
      expect(Number(world.lambda(name).Properties.Timeout)).toBeLessThan(30);
  });

  test('write to logs that are kept for a month', () => {
    expect(Object.values(world.fields('AWS::Logs::LogGroup', 'RetentionInDays'))).toEqual(functionNames.map(() => 30));
    const logs = Object.values(world.fields('AWS::Lambda::Function', 'LoggingConfig.LogGroup')).map(textOf);
    expect(new Set(logs)).toEqual(new Set(world.all('AWS::Logs::LogGroup').map(({ id }) => `<${id}>`)));
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
    expect(Object.values(world.fields('AWS::SQS::Queue', 'SqsManagedSseEnabled'))).toEqual([
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

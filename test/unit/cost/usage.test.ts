import { expect, test } from 'vitest';
import { assumed } from '#infra/cost/assumed.ts';
import { billOf } from '#infra/cost/bill.ts';
import { prices, type Quantities } from '#infra/cost/prices.ts';
import { type Standing, standingOf } from '#infra/cost/standing.ts';
import { phases, total, type Units } from '#infra/cost/units.ts';
import { monthly, waveAmounts } from '#infra/cost/usage.ts';

const nothing = { wave: {}, person: {}, answer: {} };
const none = Object.fromEntries(phases.map((phase) => [phase, nothing])) as Units['phases'];

const standing: Standing = {
  keys: 1,
  secrets: 2,
  alarms: 3,
  dashboards: 0,
  metrics: 0,
  rareMetrics: 0,
  firewalls: 0,
  firewallRules: 0,
  polled: 0,
  starts: 100,
  userPools: 0,
  recoverableTables: 0,
  memory: () => 0.5,
};
const zero = Object.fromEntries(Object.keys(prices).map((billed) => [billed, 0])) as Quantities;

test('amounts are multiplied and added', () => {
  expect(total([2, { api: 3, sqs: 1 }], [0.5, { api: 4 }])).toEqual({ api: 8, sqs: 2 });
});

test('a wave: each phase for the wave, for each person, for each answer', () => {
  const units: Units = {
    idle: { run: {}, municipality: {} },
    phases: {
      ...none,
      deliver: { wave: { dynamoWrite: 1 }, person: { dynamoWrite: 3 }, answer: {} },
      open: { wave: {}, person: { api: 1 }, answer: {} },
      answer: { wave: {}, person: {}, answer: { dynamoWrite: 2, api: 2 } },
      remindDeliver: { wave: {}, person: { dynamoWrite: 1 }, answer: { dynamoWrite: -1 } },
      publish: { wave: { dynamoWrite: 3 }, person: { dynamoWrite: 2 }, answer: { dynamoWrite: 1 } },
    },
  };
  // 100 people, 60 answers, one reminder when half of them are there.
  // Written: 1 + 300 invited, 120 answered, 100 − 30 reminded, 3 + 200 + 60 published. Asked: 100 looks, 200 previews, 120 forms.
  expect(waveAmounts(units, { people: 100, answerRate: 0.6, reminders: 1 })).toMatchObject({
    dynamoWrite: 301 + 120 + 70 + 263,
    api: 100 + 200 + 120,
  });
});

test('a long list is asked for in more than one run, and each run reads it', () => {
  const phases = { ...none, ask: { wave: { clock: 1 }, person: { dynamoRead: 0.05 }, answer: {} } };
  const units: Units = { idle: { run: {}, municipality: {} }, phases };
  const plan = { people: 40_000, answerRate: 0.5, reminders: 0 };
  expect(waveAmounts(units, plan)).toEqual({ clock: 7, dynamoRead: 7 * 2_000 });
});

test('a month: the timer every time, a twelfth of the waves of a year, in every municipality', () => {
  const units: Units = {
    idle: { run: { dynamoRead: 3, clock: 1 }, municipality: { dynamoRead: 2 } },
    phases: { ...none, deliver: { wave: {}, person: { dynamoWrite: 3, deliver: 0.1 }, answer: {} } },
  };
  const plan = { people: 1_200, waves: 4, municipalities: 3, answerRate: 0.5, reminders: 0 };
  const month = monthly(units, standing, plan);
  expect(month.read).toBe(100 * (3 + 3 * 2) + 3 * assumed.staff.pages * assumed.staff.reads);
  expect(month.write).toBe(1_200 * 3); // four waves of three municipalities are twelve a year: one a month
  expect(month.gbSecond).toBeCloseTo(
    0.5 * (100 * 0.5 + 120 * 4 + 600 * 0.005 + 3 * assumed.staff.pages * 0.3), // clock, deliver, publish, staff
  );
});

test('a bill: so much for so many, with and without what is free', () => {
  const { lines, byService, usd, afterFree } = billOf({
    ...zero,
    queueRequest: 1_500_000,
    key: 2,
    secret: 3,
    alarm: 12,
  });
  // 1.5 million at 0.40; two keys at 1; three secrets at 0.40; twelve alarms at 0.10.
  expect(usd).toBeCloseTo(0.6 + 2 + 1.2 + 1.2);
  // A million requests and ten alarms are free.
  expect(afterFree).toBeCloseTo(0.2 + 2 + 1.2 + 0.2);
  expect(byService.find(({ service }) => service === 'SQS')?.afterFree).toBeCloseTo(0.2);
  expect(lines.every((line) => line.afterFree <= line.usd)).toBe(true);
});

test('what stands in a stack is counted by what it costs', () => {
  const counted = standingOf({
    KeyA: { Type: 'AWS::KMS::Key' },
    Simple: { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'Errors' } },
    Expression: {
      Type: 'AWS::CloudWatch::Alarm',
      Properties: { Metrics: [{ Expression: 'a / b' }, { MetricStat: {} }, { MetricStat: {} }] },
    },
    Rare: { Type: 'AWS::Logs::MetricFilter', Properties: { MetricTransformations: [{ MetricValue: '1' }] } },
    Always: { Type: 'AWS::Logs::MetricFilter', Properties: { MetricTransformations: [{ DefaultValue: 0 }] } },
    Timer: { Type: 'AWS::Scheduler::Schedule', Properties: { ScheduleExpression: 'rate(5 minutes)' } },
    Wall: { Type: 'AWS::WAFv2::WebACL', Properties: { Rules: [{}, {}] } },
    clockFunction1: { Type: 'AWS::Lambda::Function', Properties: { MemorySize: 512 } },
  });
  expect(counted).toMatchObject({
    keys: 1,
    alarms: 3,
    rareMetrics: 1,
    metrics: 1,
    starts: 8766,
    firewalls: 1,
    firewallRules: 2,
  });
  expect(counted.memory('clock')).toBe(0.5);
  expect(() => counted.memory('publish')).toThrow('publish');
});

test('a timer of a form that the cost does not know is refused, not forgotten', () => {
  const timer = { Type: 'AWS::Scheduler::Schedule', Properties: { ScheduleExpression: 'cron(0 8 * * ? *)' } };
  expect(() => standingOf({ timer })).toThrow('schedule');
});

import type { FunctionName } from '../../functions/env.ts';

export type Resource = { Type: string; Properties?: Record<string, unknown> };

/** What a stack has whether anybody answers or not. */
export type Standing = {
  keys: number;
  secrets: number;
  alarms: number;
  dashboards: number;
  /** Metrics that are there all the time, and those that only lines in a log make. */
  metrics: number;
  rareMetrics: number;
  firewalls: number;
  firewallRules: number;
  /** Queues that Lambda polls. */
  polled: number;
  /** Starts of timers in a month. */
  starts: number;
  userPools: number;
  recoverableTables: number;
  /** Memory of a function in GB. */
  memory: (name: FunctionName) => number;
};

const hoursAMonth = 730.5;
const minutesIn: Record<string, number> = { minute: 1, hour: 60, day: 1440 };

/** `rate(5 minutes)` as starts a month. Throws on another form: then this has to learn it. */
const startsOf = (expression: unknown): number => {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(String(expression)) ?? [];
  const minutes = Number(count) * (minutesIn[unit ?? ''] ?? Number.NaN);
  if (Number.isNaN(minutes)) throw new Error('a schedule that the cost cannot be told of');
  return (hoursAMonth * 60) / minutes;
};

const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : []);

/** Counts in the resources of all stacks, by logical id, what costs money every month. */
export const standingOf = (resources: Readonly<Record<string, Resource>>): Standing => {
  const all = (type: string) => Object.values(resources).filter(({ Type }) => Type === type);
  const properties = (type: string) => all(type).map(({ Properties = {} }) => Properties);
  const transformations = properties('AWS::Logs::MetricFilter').flatMap((filter) => list(filter.MetricTransformations));
  const constant = transformations.filter(({ DefaultValue }) => DefaultValue !== undefined).length;
  const firewalls = properties('AWS::WAFv2::WebACL');
  const tables = properties('AWS::DynamoDB::GlobalTable').flatMap(({ Replicas }) => list(Replicas));
  const isRecoverable = ({ PointInTimeRecoverySpecification: backup }: Record<string, unknown>) =>
    (backup as { PointInTimeRecoveryEnabled?: boolean } | undefined)?.PointInTimeRecoveryEnabled === true;
  return {
    keys: all('AWS::KMS::Key').length,
    secrets: all('AWS::SecretsManager::Secret').length,
    // An alarm over an expression is paid for by the metrics in it.
    alarms: properties('AWS::CloudWatch::Alarm').reduce(
      (sum, { Metrics }) => sum + Math.max(1, list(Metrics).filter(({ MetricStat }) => MetricStat).length),
      0,
    ),
    dashboards: all('AWS::CloudWatch::Dashboard').length,
    metrics: constant,
    rareMetrics: transformations.length - constant,
    firewalls: firewalls.length,
    firewallRules: firewalls.flatMap(({ Rules }) => list(Rules)).length,
    polled: all('AWS::Lambda::EventSourceMapping').length,
    starts: properties('AWS::Scheduler::Schedule').reduce(
      (sum, { ScheduleExpression }) => sum + startsOf(ScheduleExpression),
      0,
    ),
    userPools: all('AWS::Cognito::UserPool').length,
    recoverableTables: tables.filter(isRecoverable).length,
    memory(name) {
      const [, found] =
        Object.entries(resources).find(
          ([id, { Type }]) => Type === 'AWS::Lambda::Function' && id.startsWith(`${name}Function`),
        ) ?? [];
      const size = found?.Properties?.MemorySize;
      if (typeof size !== 'number') throw new Error(`the stack has no function ${name}`);
      return size / 1024;
    },
  };
};

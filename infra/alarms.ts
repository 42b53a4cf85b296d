import { Aws, Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { FunctionName } from '../functions/env.ts';
import type { Doors } from './doors.ts';
import type { Step } from './step.ts';
import type { WorkQueue } from './work-queue.ts';

type Watch = {
  /** What the e-mail says; `docs/operate.md` has a paragraph of this name. */
  runbook: string;
  metric: IMetric;
  /** The least that is too much. */
  from: number;
  periods?: number;
};

/** A line in a function's log that means work for a person: `functions/log.ts` writes it. */
export type Told = { event: string; field?: { name: string; value: string } };

/** The lines that are counted. A test holds them to what the functions write. */
export const toldInLogs = {
  overdue: { event: 'overdue' },
  breach: { event: 'not published', field: { name: 'error.name', value: 'BreachError' } },
  unavailable: { event: 'gateway unavailable' },
  spending: { event: 'gateway unavailable', field: { name: 'error.name', value: 'SpendingLimitReached' } },
  refused: { event: 'delivered', field: { name: 'did', value: 'refused' } },
  carrier: { event: 'receipts', field: { name: 'did', value: 'rejected' } },
  signature: { event: 'callback refused', field: { name: 'did', value: 'wrong-signature' } },
} as const satisfies Record<string, Told>;

const five = Duration.minutes(5);
const hour = Duration.hours(1);

/** Everything that is to reach a person. Each alarm is an e-mail that names its runbook; none holds anything about anybody. */
export class Alarms extends Construct {
  readonly #topic: Topic;
  readonly #namespace: string;

  constructor(scope: Construct, id: string, { env, email }: { env: string; email: string | undefined }) {
    super(scope, id);
    this.#namespace = `Tilhor/${env}`;
    this.#topic = new Topic(this, 'Topic', { displayName: `Tilhor ${env}`, enforceSSL: true });
    // The policy that asks for TLS takes the place of the one that would let the account's alarms in.
    this.#topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.#topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    if (email) this.#topic.addSubscription(new EmailSubscription(email));
  }

  /** Pages that failed: functions answer 500 themselves, so that only the API sees it. */
  watchDoors(doors: Doors): void {
    this.#watch('Pages', { runbook: 'pages-fail', metric: doors.failures(five), from: 5 });
  }

  /** A step that ended with an error. */
  watchErrors(step: Step): void {
    this.#watch(`${step.node.id}Errors`, {
      runbook: `${step.node.id}-fails`,
      metric: step.lambda.metricErrors({ period: five, statistic: 'Sum' }),
      from: 1,
      periods: 3,
    });
  }

  /** A step that did not run although its timer is set: nothing opens, closes or is published. */
  watchSilence(step: Step, everyMinutes: number): void {
    const metric = step.lambda.metricInvocations({ period: Duration.minutes(3 * everyMinutes), statistic: 'Sum' });
    new Alarm(this, `${step.node.id}Silent`, {
      ...this.#text(`${step.node.id}-silent`),
      metric,
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.BREACHING,
    }).addAlarmAction(this.#action);
  }

  /** Work that failed five times. */
  watchDeadLetters(queue: WorkQueue<string>): void {
    this.#watch(`${queue.node.id}DeadLetters`, {
      runbook: `dead-letters-${queue.node.id.toLowerCase()}`,
      metric: queue.deadLetters(five),
      from: 1,
    });
  }

  /** Lines of a log that say that something is wrong, at least `from` of them in an hour. */
  watchLog(step: Step<FunctionName>, name: keyof typeof toldInLogs, runbook: string, from: number): void {
    const { event, field }: Told = toldInLogs[name];
    const said = FilterPattern.stringValue('$.msg', '=', event);
    const pattern = field
      ? FilterPattern.all(said, FilterPattern.stringValue(`$.${field.name}`, '=', field.value))
      : said;
    new MetricFilter(this, `${name}Lines`, {
      logGroup: step.log,
      filterPattern: pattern,
      metricNamespace: this.#namespace,
      metricName: name,
    });
    const metric = new Metric({ namespace: this.#namespace, metricName: name, statistic: 'Sum', period: hour });
    this.#watch(name, { runbook, metric, from });
  }

  #watch(id: string, { runbook, metric, from, periods = 1 }: Watch): void {
    new Alarm(this, id, {
      ...this.#text(runbook),
      metric,
      threshold: from,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods,
      datapointsToAlarm: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(this.#action);
  }

  get #action(): SnsAction {
    return new SnsAction(this.#topic);
  }

  #text(runbook: string) {
    return { alarmDescription: `Runbook: docs/operate.md#${runbook}` };
  }
}

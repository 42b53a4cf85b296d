import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Step, Told } from './step.ts';

const tries = 5;

/** Work that one step puts and another takes, until it is done or has failed five times and waits to be looked at. */
export class WorkQueue<V extends string> extends Construct {
  readonly #queue: Queue;
  readonly #dead: Queue;
  readonly #variable: V;

  /** `timeLimit` is the time limit of the step that takes: a message is hidden for six times as long. */
  constructor(scope: Construct, id: string, options: { variable: V; timeLimit: Duration }) {
    super(scope, id);
    this.#variable = options.variable;
    const guarded = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
    this.#dead = new Queue(this, 'DeadLetters', { ...guarded, retentionPeriod: Duration.days(14) });
    this.#queue = new Queue(this, 'Queue', {
      ...guarded,
      visibilityTimeout: Duration.seconds(6 * options.timeLimit.toSeconds()),
      deadLetterQueue: { queue: this.#dead, maxReceiveCount: tries },
    });
  }

  /** Lets a step put work into the queue, and tells it where the queue is. */
  grantSend(step: Told<V>): void {
    step.allow(['sqs:SendMessage'], [this.#queue.queueArn]);
    step.tell(this.#variable, this.#queue.queueUrl);
  }

  /** How many messages failed for good. */
  deadLetters(period: Duration): IMetric {
    return this.#dead.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' });
  }

  /** How many messages wait. */
  waiting(period: Duration): IMetric {
    return this.#queue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' });
  }

  /**
   * Hands the work to a step, `batch` messages at a time, and where `atOnce` is given in so many runs at once at most; it
   * answers which of them are to be tried again. A limit costs money while nothing is done: the service asks the queue more
   * often then. A step that takes from two queues has each under an `id` of its own.
   */
  feed(step: Step, { batch, atOnce, id = 'Work' }: { batch: number; atOnce?: number; id?: string }): void {
    step.allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], [this.#queue.queueArn]);
    step.lambda.addEventSourceMapping(id, {
      eventSourceArn: this.#queue.queueArn,
      batchSize: batch,
      ...(atOnce && { maxConcurrency: atOnce }),
      reportBatchItemFailures: true,
    });
  }
}

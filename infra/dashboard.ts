import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Doors } from './doors.ts';
import type { Step } from './step.ts';
import type { WorkQueue } from './work-queue.ts';

type Shown = { env: string; doors: Doors; steps: readonly Step[]; queues: readonly WorkQueue<string>[] };

const period = Duration.hours(1);
const wide = 12;

/** One page on which somebody sees whether all is well: requests, failures, what waits. Counts only, nothing about anybody. */
export const showHealth = (scope: Construct, id: string, { env, doors, steps, queues }: Shown): Dashboard => {
  const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: wide });
  const each = (metric: (step: Step) => IMetric) => steps.map(metric);
  return new Dashboard(scope, id, {
    dashboardName: `tilhor-${env}`,
    defaultInterval: Duration.days(7),
    widgets: [
      [new TextWidget({ markdown: `# Tilhor ${env}\nRunbooks: docs/operate.md`, width: 2 * wide, height: 2 })],
      [graph('Requests', [doors.requests(period)]), graph('Pages that failed', [doors.failures(period)])],
      [
        graph(
          'Runs that failed',
          each((step) => step.lambda.metricErrors({ period, label: step.node.id })),
        ),
        graph(
          'Longest run (ms)',
          each((step) => step.lambda.metricDuration({ period, statistic: 'Maximum', label: step.node.id })),
        ),
      ],
      [
        graph(
          'Work that waits',
          queues.map((queue) => queue.waiting(period)),
        ),
        graph(
          'Dead letters',
          queues.map((queue) => queue.deadLetters(period)),
        ),
      ],
    ],
  });
};

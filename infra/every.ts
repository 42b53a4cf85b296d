import { Aws, Duration } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import type { Step } from './step.ts';

/** Runs a step on a timer. A run that failed is not repeated for long: the next one does the same work. */
export class Every extends Construct {
  constructor(scope: Construct, id: string, minutes: number, step: Step) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['lambda:InvokeFunction'],
        resources: [step.lambda.functionArn],
      }),
    );
    step.lambda.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(minutes) });
    new Schedule(this, 'Schedule', {
      schedule: ScheduleExpression.rate(Duration.minutes(minutes)),
      // The target would add every version of the function to the role; what is above is enough.
      target: new LambdaInvoke(step.lambda, {
        role: role.withoutPolicyUpdates(),
        retryAttempts: 1,
        maxEventAge: Duration.minutes(minutes),
      }),
    });
  }
}

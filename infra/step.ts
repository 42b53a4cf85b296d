import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type Conditions, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type Code,
  Function as Lambda,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName, Vars } from '../functions/env.ts';
import { accept } from './accept.ts';

export type StepProps = {
  code: Code;
  timeout: Duration;
  /** MB; the share of a processor grows with it. */
  memory: number;
};

/** A step that can be told the variable `V`: `functions/env.ts` says which steps those are. */
export type Told<V extends string> = Pick<Step, 'allow' | 'accept' | 'roleArn'> & {
  tell(name: V, value: string): void;
};

/**
 * One function of the pipeline, with a role and a log of its own. The role may write that log and nothing else, until a
 * capability grants more.
 */
export class Step<F extends FunctionName = FunctionName> extends Construct {
  readonly lambda: Lambda;
  readonly log: LogGroup;
  readonly roleArn: string;

  constructor(scope: Construct, name: F, { code, timeout, memory }: StepProps) {
    super(scope, name);
    this.log = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of our own: the one that comes with a function may write every log of the account.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.log.grantWrite(role);
    this.roleArn = role.roleArn;
    this.lambda = new Lambda(this, 'Function', {
      description: `Tilhor: ${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code,
      timeout,
      memorySize: memory,
      role,
      logGroup: this.log,
      loggingFormat: LoggingFormat.JSON,
      recursiveLoop: RecursiveLoop.TERMINATE, // none has a reason to start itself
    });
  }

  /** Grants exact actions on exact resources. */
  allow(actions: readonly string[], resources: readonly string[], conditions: Conditions = {}): void {
    this.lambda.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources], conditions }));
  }

  /** Answers for a finding about what the function may do. */
  accept(rule: string, reason: string): void {
    accept(this, rule, reason);
  }

  /** Sets a variable of the function's environment. */
  tell(name: keyof Vars<F> & string, value: string): void {
    this.lambda.addEnvironment(name, value);
  }
}

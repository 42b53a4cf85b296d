import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Answers for a finding of the AWS Solutions rules on a construct and what lies in it. `rule` is what the finding names, such
 * as `S1`, or `IAM5[Resource::<Logical.Arn>/*]` for one of its parts.
 */
export const accept = (construct: IConstruct, rule: string, reason: string): void =>
  Validations.of(construct).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });

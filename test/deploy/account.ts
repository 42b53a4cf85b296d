import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import type { MovedClock } from './moved.ts';

/** What the stack made: its kind, the name that the template gives it, and the name that AWS gave it. */
export type Resource = { type: string; logical: string; physical: string };

/** The emulated account, as its owner sees it. Clients are made anew for each use: they sign with the time of the moved clock. */
export const account = (clock: MovedClock) => {
  const config = () => ({ systemClockOffset: clock.ahead(), maxAttempts: 3 });
  const cloudformation = (region?: string) => new CloudFormationClient({ ...config(), ...(region && { region }) });
  return {
    cloudformation,
    dynamo: () => new DynamoDBClient(config()),
    lambda: () => new LambdaClient(config()),
    s3: () => new S3Client({ ...config(), forcePathStyle: true }),

    async resourcesOf(stack: string): Promise<Resource[]> {
      const found: Resource[] = [];
      for await (const { StackResourceSummaries } of paginateListStackResources(
        { client: cloudformation() },
        { StackName: stack },
      ))
        for (const { ResourceType = '', LogicalResourceId = '', PhysicalResourceId = '' } of StackResourceSummaries ??
          [])
          found.push({ type: ResourceType, logical: LogicalResourceId, physical: PhysicalResourceId });
      return found;
    },
  };
};
export type Account = ReturnType<typeof account>;

/** The name that AWS gave to the one resource of a kind whose logical name begins so. */
export const named = (resources: readonly Resource[], type: string, start: string): string => {
  const [found, ...more] = resources.filter((one) => one.type === type && one.logical.startsWith(start));
  if (found === undefined || more.length > 0) throw new Error(`not one ${type} ${start}`);
  return found.physical;
};

import { DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { ListFunctionsCommand } from '@aws-sdk/client-lambda';
import {
  DeleteBucketPolicyCommand,
  DeleteObjectsCommand,
  ListBucketsCommand,
  ListObjectVersionsCommand,
} from '@aws-sdk/client-s3';
import type { Account } from './account.ts';
import type { Deployment } from './deployment.ts';

/** Takes everything out of the buckets, every version, as only the owner of the account can: by taking their policies away first. */
export const emptyBuckets = async ({ account, resources }: Deployment): Promise<void> => {
  const buckets = (await resources()).filter(({ type }) => type === 'AWS::S3::Bucket').map(({ physical }) => physical);
  for (const Bucket of buckets) {
    const s3 = account.s3();
    await s3.send(new DeleteBucketPolicyCommand({ Bucket }));
    const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
    const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
    if (Objects.length > 0) await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
  }
};

/** The names of everything in the account that costs money or holds data, but for what the bootstrap made. */
export const leftIn = async (account: Account): Promise<string[]> => {
  const stacks = async (region: string): Promise<Stack[]> =>
    (await account.cloudformation(region).send(new DescribeStacksCommand({}))).Stacks ?? [];
  const [here, there, tables, functions, buckets] = await Promise.all([
    stacks(process.env.AWS_REGION ?? ''),
    stacks('us-east-1'),
    account.dynamo().send(new ListTablesCommand({})),
    account.lambda().send(new ListFunctionsCommand({})),
    account.s3().send(new ListBucketsCommand({})),
  ]);
  const names = [
    ...[...here, ...there]
      .filter(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE')
      .map(({ StackName }) => StackName),
    ...(tables.TableNames ?? []),
    ...(functions.Functions ?? []).map(({ FunctionName }) => FunctionName),
    ...(buckets.Buckets ?? []).map(({ Name }) => Name),
  ];
  return names.flatMap((name) => (name && !/^(CDKToolkit|cdk-)/.test(name) ? [name] : []));
};

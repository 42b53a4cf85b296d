import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/** Every call ends: half a second to connect, three for the reply, five tries with the SDK's own back-off. */
export const bounded = {
  maxAttempts: 5,
  requestHandler: { connectionTimeout: 500, requestTimeout: 3_000, throwOnRequestTimeout: true }, // or it only warns
};

export const dynamo = (config: DynamoDBClientConfig = {}): DynamoDBClient =>
  new DynamoDBClient({ ...bounded, ...config });

import * as dynamodb from '@aws-sdk/client-dynamodb';
import * as lambda from '@aws-sdk/client-lambda';
import * as s3 from '@aws-sdk/client-s3';
import * as secretsmanager from '@aws-sdk/client-secrets-manager';
import * as sqs from '@aws-sdk/client-sqs';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

/** One request to AWS: the name of a command of the SDK, and its input. Of `sts`, the command is the role to be taken. */
export type Call = {
  service: 'dynamodb' | 'lambda' | 's3' | 'secretsmanager' | 'sqs' | 'sts';
  command: string;
  input: Record<string, unknown>;
};

const once = { maxAttempts: 1 };
/** All clients are asked alike: a command of one's own module goes to one's own client. */
type Client = { send(command: unknown): Promise<unknown> };
const modules = { dynamodb, lambda, s3, secretsmanager, sqs };
const atOnce = 6;

/** Whose calls they are: by the environment where nothing is said. */
type Caller = {
  credentials?: ReturnType<typeof fromTemporaryCredentials>;
  systemClockOffset?: number;
};

/** Makes calls and tells what came of each, in their order: `done`, or the name of the error that AWS answers. */
export const probe = (caller: Caller) => {
  const config = { ...once, ...caller };
  const clients: Record<keyof typeof modules, Client> = {
    dynamodb: new dynamodb.DynamoDBClient(config),
    lambda: new lambda.LambdaClient(config),
    s3: new s3.S3Client({ ...config, forcePathStyle: true }),
    secretsmanager: new secretsmanager.SecretsManagerClient(config),
    sqs: new sqs.SQSClient(config),
  };
  const send = async ({ service, command, input }: Call): Promise<unknown> => {
    if (service === 'sts')
      return fromTemporaryCredentials({
        params: { RoleArn: command, RoleSessionName: 'probe' },
        ...(caller.credentials && { masterCredentials: caller.credentials }),
        clientConfig: { ...once, ...(caller.systemClockOffset && { systemClockOffset: caller.systemClockOffset }) },
      })();
    const Command = Reflect.get(modules[service], `${command}Command`) as new (input: unknown) => unknown;
    return clients[service].send(new Command(input));
  };
  const outcomeOf = (call: Call): Promise<string> =>
    send(call).then(
      () => 'done',
      (error: unknown) => (error instanceof Error ? error.name : String(error)),
    );
  return async (calls: readonly Call[]): Promise<string[]> => {
    const outcomes: string[] = [];
    for (let i = 0; i < calls.length; i += atOnce)
      outcomes.push(...(await Promise.all(calls.slice(i, i + atOnce).map(outcomeOf))));
    return outcomes;
  };
};

/** Runs as a function with the role of another. */
export const handler = probe({});

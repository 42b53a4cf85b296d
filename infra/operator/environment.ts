import {
  type CloudFormationClient,
  CloudFormationServiceException,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import * as z from 'zod';
import { OperatorProblem } from './problem.ts';

/** What the stack of an environment says of itself; `infra/` makes the outputs. */
const Outputs = z.object({
  ContactsTable: z.string(),
  TicketsTable: z.string(),
  AnswersTable: z.string(),
  StudioTable: z.string(),
  TalliesBucket: z.string(),
  ReleasesBucket: z.string(),
  RecordingsBucket: z.string(),
  OperatorRole: z.string(),
  /** Not there where staff sign in with a provider of the operator's own. */
  UserPool: z.string().optional(),
});

/** Where the parts of one deployed environment are. */
export type Environment = {
  name: string;
  tables: { contacts: string; tickets: string; answers: string; studio: string };
  buckets: { tallies: string; releases: string; recordings: string };
  role: string;
  userPool: string | undefined;
};

/**
 * Finds an environment by the outputs of its stack.
 * @throws OperatorProblem when there is no such stack, or one that was deployed by a version without these outputs
 */
export const findEnvironment = async (
  client: Pick<CloudFormationClient, 'send'>,
  name: string,
): Promise<Environment> => {
  const StackName = `Tilhor-${name}`;
  const { Stacks } = await client.send(new DescribeStacksCommand({ StackName })).catch((error: unknown) => {
    if (error instanceof CloudFormationServiceException && error.name === 'ValidationError')
      throw new OperatorProblem(`There is no stack ${StackName} in this account and region: see --env and --region.`);
    throw error;
  });
  const outputs = (Stacks?.[0]?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]);
  const read = Outputs.safeParse(Object.fromEntries(outputs));
  if (!read.success)
    throw new OperatorProblem(`${StackName} does not say where its tables are: deploy this version to it first.`);
  const { data } = read;
  return {
    name,
    tables: {
      contacts: data.ContactsTable,
      tickets: data.TicketsTable,
      answers: data.AnswersTable,
      studio: data.StudioTable,
    },
    buckets: { tallies: data.TalliesBucket, releases: data.ReleasesBucket, recordings: data.RecordingsBucket },
    role: data.OperatorRole,
    userPool: data.UserPool,
  };
};

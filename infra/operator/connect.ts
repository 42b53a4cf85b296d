import { createHash, randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { dynamo } from '#functions/store/clients.ts';
import { s3 } from '#functions/store/s3-client.ts';
import { studioStore } from '#functions/store/studio.ts';
import { Table } from '#functions/store/table.ts';
import type { OperatorDeps } from './deps.ts';
import { findEnvironment } from './environment.ts';
import { objectsOf } from './objects.ts';
import { rowsOf } from './rows.ts';
import { usersOf } from './users.ts';

/** Far from the data centre, with whole pages of a table in one reply: more patience than a function has, and an end all the same. */
const bounded = {
  maxAttempts: 6,
  requestHandler: { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
};

/**
 * The name under which the account's log shows this session, and our own: the same for the same person at the same machine, and
 * no name. Who it was stands in the account's log, where the role was taken.
 */
const sessionName = (): string => {
  const person = `${userInfo().username}@${hostname()}`;
  return `tilhor-${createHash('sha256').update(person).digest('hex').slice(0, 12)}`;
};

/**
 * Finds an environment and takes its role Operator, under which everything else is done.
 * @throws OperatorProblem when there is no such environment
 */
export const connect = async ({ env, region }: { env: string; region: string }): Promise<OperatorDeps> => {
  const found = await findEnvironment(new CloudFormationClient({ ...bounded, region }), env);
  const by = sessionName();
  const credentials = fromTemporaryCredentials({
    params: { RoleArn: found.role, RoleSessionName: by, DurationSeconds: 3600 },
    clientConfig: { ...bounded, region },
  });
  const config = { ...bounded, region, credentials };
  const db = dynamo(config);
  const files = s3(config);
  const { tables, buckets, userPool } = found;
  return {
    env,
    rows: {
      contacts: rowsOf(db, tables.contacts, pause),
      tickets: rowsOf(db, tables.tickets, pause),
      answers: rowsOf(db, tables.answers, pause),
      studio: rowsOf(db, tables.studio, pause),
    },
    objects: {
      tallies: objectsOf(files, buckets.tallies),
      releases: objectsOf(files, buckets.releases),
      recordings: objectsOf(files, buckets.recordings),
    },
    studio: studioStore(new Table(db, tables.studio)),
    users: userPool === undefined ? undefined : usersOf(new CognitoIdentityProviderClient(config), userPool),
    by,
    now: Date.now,
    random: () => randomBytes(6).toString('hex'),
    pause,
    say: (line) => console.log(line),
  };
};

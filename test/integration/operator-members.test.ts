import { CloudFormationServiceException } from '@aws-sdk/client-cloudformation';
import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  UnsupportedUserStateException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addMunicipality } from '#infra/operator/add-municipality.ts';
import { auditLine, auditTrail } from '#infra/operator/audit.ts';
import { findEnvironment } from '#infra/operator/environment.ts';
import { addMember, allMembers, memberLine, removeMember } from '#infra/operator/members.ts';
import { readCommand } from '#infra/operator/options.ts';
import { OperatorProblem, wordsFor } from '#infra/operator/problem.ts';
import { usersOf } from '#infra/operator/users.ts';
import { type OperatorWorld, operatorWorld } from './operator-world.ts';

const gauldal = {
  code: '5027',
  name: 'Midtre Gauldal',
  defaultLanguage: 'nb',
  orePerPart: 45,
  publicReleases: false,
} as const;
const kari = { subject: 'sub-1', name: 'Kari Moen', role: 'officer', municipality: '5027' } as const;

let world: OperatorWorld;
beforeEach(async () => {
  world = await operatorWorld();
});
afterEach(() => world.close());

test('a municipality is entered with everything that a plan needs; entering it again keeps what the officer has set', async () => {
  const { deps, stores } = world;
  expect(await addMunicipality(deps, gauldal)).toBe(true);
  expect(await stores.studio.municipalities()).toEqual(['5027']);
  expect(await stores.studio.ledger('5027')).toEqual({});
  expect(await stores.studio.version('core', 1)).toBeDefined();
  expect(await stores.studio.words('core', 1, 'ti')).toBeDefined();
  await stores.studio.saveProfile({ ...gauldal, orePerPart: 60 });
  expect(await addMunicipality(deps, gauldal)).toBe(false);
  expect((await stores.studio.municipality('5027'))?.orePerPart).toBe(60);
  expect((await auditTrail(deps)).map(auditLine)).toEqual([
    expect.stringMatching(/^2026-.*Z · municipality-added · 5027 · by tilhor-0123456789ab$/),
  ]);
});

test('roles add up and are taken away one by one; whoever has none left can no longer sign in', async () => {
  const { deps, stores } = world;
  await addMunicipality(deps, gauldal);
  await addMunicipality(deps, { ...gauldal, code: '5021', name: 'Oppdal' });
  expect(await addMember(deps, kari)).toBe('added');
  expect(await addMember(deps, kari)).toBe('unchanged');
  expect(await addMember(deps, { ...kari, name: undefined, municipality: '5021' })).toBe('changed');
  expect(await addMember(deps, { ...kari, role: 'codesigner' })).toBe('changed');
  expect((await stores.studio.member('sub-1'))?.roles).toEqual([
    { role: 'officer', municipalities: ['5021', '5027'] },
    { role: 'codesigner', municipalities: ['5027'] },
  ]);
  expect((await allMembers(deps)).map(memberLine)).toEqual(['Kari Moen: officer in 5021, 5027; codesigner in 5027']);
  expect(await removeMember(deps, { subject: 'sub-1', municipality: '5027', role: 'officer' })).toBe('changed');
  expect(await removeMember(deps, { subject: 'sub-1', municipality: '5027', role: 'officer' })).toBe('unchanged');
  expect(await removeMember(deps, { subject: 'sub-1', municipality: '5027', role: undefined })).toBe('changed');
  expect(world.removed).toEqual([]);
  expect(await removeMember(deps, { subject: 'sub-1', municipality: '5021', role: undefined })).toBe('removed');
  expect(await stores.studio.member('sub-1')).toBeUndefined();
  expect(world.removed).toEqual(['sub-1']);
  expect(JSON.stringify(await auditTrail(deps))).not.toMatch(/Kari|sub-1/);
});

test('two operators at once both have their way', async () => {
  const { deps, stores } = world;
  await addMunicipality(deps, gauldal);
  await Promise.all((['officer', 'codesigner', 'funder'] as const).map((role) => addMember(deps, { ...kari, role })));
  expect((await stores.studio.member('sub-1'))?.roles.map(({ role }) => role).sort()).toEqual([
    'codesigner',
    'funder',
    'officer',
  ]);
});

test('a member needs a municipality that is there, and a name', async () => {
  await expect(addMember(world.deps, kari)).rejects.toThrow('no municipality 5027');
  await addMunicipality(world.deps, gauldal);
  await expect(addMember(world.deps, { ...kari, name: undefined })).rejects.toThrow('--name');
});

test('an invitation is repeatable: whoever is in the user pool is found, and sent it once more where it was not used', async () => {
  const asked: (string | undefined)[] = [];
  let state: 'unknown' | 'invited' | 'in' = 'unknown';
  const sub = [{ Name: 'sub', Value: 'sub-1' }];
  const pool = {
    send: async (command: object) => {
      if (command instanceof AdminGetUserCommand) return { UserAttributes: sub };
      if (!(command instanceof AdminCreateUserCommand)) throw new Error('not expected');
      const { MessageAction } = command.input;
      asked.push(MessageAction);
      if (MessageAction !== 'RESEND' && state !== 'unknown')
        throw new UsernameExistsException({ message: 'there', $metadata: {} });
      if (MessageAction === 'RESEND' && state === 'in')
        throw new UnsupportedUserStateException({ message: 'has a password', $metadata: {} });
      state = 'invited';
      return { User: { Attributes: sub } };
    },
  };
  const users = usersOf(pool as unknown as Parameters<typeof usersOf>[0], 'pool');
  expect(await users.invite('kari@example.no', 'Kari')).toEqual({ subject: 'sub-1', isNew: true });
  expect(await users.invite('kari@example.no', 'Kari')).toEqual({ subject: 'sub-1', isNew: false });
  state = 'in';
  expect(await users.invite('kari@example.no', 'Kari')).toEqual({ subject: 'sub-1', isNew: false });
  expect(asked).toEqual([undefined, undefined, 'RESEND', undefined, 'RESEND']);
});

test('an environment is found by its outputs, and otherwise said to be missing or too old', async () => {
  const outputs = {
    ContactsTable: 'c',
    TicketsTable: 't',
    AnswersTable: 'a',
    StudioTable: 's',
    TalliesBucket: 'tb',
    ReleasesBucket: 'rb',
    RecordingsBucket: 'cb',
    OperatorRole: 'arn:aws:iam::000000000000:role/Operator',
  };
  const saying = (values: Record<string, string>) =>
    ({
      send: async () => ({
        Stacks: [{ Outputs: Object.entries(values).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })) }],
      }),
    }) as unknown as Parameters<typeof findEnvironment>[0];
  expect(await findEnvironment(saying(outputs), 'prod')).toMatchObject({
    name: 'prod',
    userPool: undefined,
    role: outputs.OperatorRole,
  });
  await expect(findEnvironment(saying({ ContactsTable: 'c' }), 'prod')).rejects.toThrow('deploy this version');
  const nothing = {
    send: async () => {
      throw new CloudFormationServiceException({ name: 'ValidationError', $fault: 'client', $metadata: {} });
    },
  } as unknown as Parameters<typeof findEnvironment>[0];
  await expect(findEnvironment(nothing, 'prod')).rejects.toThrow('no stack Tilhor-prod');
});

test('what cannot be done is said in a sentence, without what was sent', () => {
  expect(wordsFor(new OperatorProblem('Say --env.'))).toBe('Say --env.');
  const quoting = Object.assign(new Error('item {"phone":"+4799999901"} is too large'), {
    name: 'ValidationException',
  });
  expect(wordsFor(quoting)).not.toContain('+47');
  expect(wordsFor(quoting)).toContain('ValidationException');
  expect(() => readCommand(['--evn', 'prod'], { env: { type: 'string' } })).toThrow('There is no option --evn');
  expect(() => readCommand(['--env'], { env: { type: 'string' } })).toThrow('--env is not written as it should be');
  expect(readCommand(['--help'], { help: { type: 'boolean' } })).toBeUndefined();
});

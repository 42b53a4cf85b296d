import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGatewaySettings } from '#functions/messaging/settings.ts';
import { allowed, type Statement, textOf } from './policies.ts';
import { appWith, synthesise, type World } from './synthesised.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tilhor-gateway-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = async (name: string, content: unknown): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const callback = { id: '/id', state: '/state', undeliverable: ['failed'], signature: { header: 'x-signature' } };
const may = (world: World, name: 'deliver' | 'receipts', action: string, resource: string) =>
  allowed(world.grantsOf(name), { action, resource });

describe('an HTTPS gateway', () => {
  test('is called with the one secret that deliver may read; without callbacks nobody reaches receipts', () => {
    const world = synthesise();
    expect(readGatewaySettings(String(world.variablesOf('deliver').SMS_GATEWAY))).toMatchObject({
      kind: 'https',
      url: 'https://sms.example.no/messages',
    });
    expect(world.all('AWS::SecretsManager::Secret').filter(({ id }) => id.includes('Sms'))).toHaveLength(1);
    expect(Object.keys(world.variablesOf('receipts')).sort()).toEqual(['CONTACTS_TABLE', 'SMS_GATEWAY']);
    const keys = world.all('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties.RouteKey);
    expect(keys.filter((key) => String(key).includes('receipts'))).toEqual([]);
    const { id } = world.lambda('receipts');
    const openers = world.all('AWS::Lambda::Permission').map(({ Properties }) => textOf(Properties.FunctionName));
    expect(openers).not.toContain(`<${id}.Arn>`);
  });

  test('that calls back has a door for POST, and a secret of its own that deliver cannot read, nor receipts the other', async () => {
    const world = synthesise({ smsGatewaySettings: await file('callback.json', { callback }) });
    const route = world
      .all('AWS::ApiGatewayV2::Route')
      .find(({ Properties }) => Properties.RouteKey === 'POST /receipts/sms');
    expect(route).toBeDefined();
    const secret = (start: string) => `<${world.one('AWS::SecretsManager::Secret', start).id}>`;
    const read = 'secretsmanager:GetSecretValue';
    expect(may(world, 'receipts', read, secret('KeysSmsCallback'))).toBe(true);
    expect(may(world, 'receipts', read, secret('KeysSmsGateway'))).toBe(false);
    expect(may(world, 'deliver', read, secret('KeysSmsCallback'))).toBe(false);
    expect(world.variablesOf('receipts').SMS_GATEWAY).toBe(world.variablesOf('deliver').SMS_GATEWAY);
  });

  test('whose file is wrong fails before anything is deployed, every fault by its place', async () => {
    const path = await file('wrong.json', { method: 'GET', callback: { id: 'id' }, hedders: {} });
    expect(() => synthesise({ smsGatewaySettings: path })).toThrow(/at method[\s\S]*at callback\.id/);
    expect(() => synthesise({ smsGatewaySettings: path })).toThrow('there is no hedders');
  });

  test('whose file does not fit into the environment of a function is refused', async () => {
    const path = await file('long.json', { body: { to: '{to}', text: '{text}', id: '{id}', more: 'x'.repeat(3_000) } });
    expect(() => synthesise({ smsGatewaySettings: path })).toThrow('longer than 3000 characters');
  });

  test('that is not there is warned of', () => {
    const warnings = Annotations.fromStack(appWith({ smsGatewayUrl: 'https://sms.invalid/' }).stack);
    warnings.hasWarning('*', Match.stringLikeRegexp('no message will be sent'));
  });
});

describe('AWS End User Messaging', () => {
  let world: World;
  beforeAll(() => {
    world = synthesise({ smsGateway: 'aws', smsOrigination: 'Tilhor', smsMaxPrice: '0.20' });
  });
  const topic = () => world.one('AWS::SNS::Topic', 'MessagingReceipts').id;
  const set = () => world.one('AWS::SMSVOICE::ConfigurationSet', 'Messaging');
  const pool = () => world.one('AWS::SMSVOICE::Pool', 'Messaging');

  test('sends from a pool with an opt-out list of its own, and tells the topic of every message', () => {
    const list = world.one('AWS::SMSVOICE::OptOutList', 'Messaging').id;
    expect(pool().Properties.OptOutListName).toEqual({ Ref: list });
    expect((pool().Properties.OriginationIdentities as unknown[]).map(textOf)).toEqual([
      expect.stringMatching(/:sms-voice:eu-north-1:.*:sender-id\/Tilhor\/NO$/),
    ]);
    expect(set().Properties.EventDestinations).toEqual([
      {
        Enabled: true,
        EventDestinationName: 'receipts',
        MatchingEventTypes: ['TEXT_ALL'],
        SnsDestination: { TopicArn: { Ref: topic() } },
      },
    ]);
    expect(textOf(world.variablesOf('deliver').SMS_GATEWAY)).toBe(
      `{"kind":"aws","configurationSet":"Tilhor-test","origination":"<${pool().id}.Arn>","maxPrice":"0.20"}`,
    );
  });

  test('is used by deliver alone, and for nothing but sending from this pool by this configuration set', () => {
    const sending = world.functionNames.flatMap((name) =>
      world
        .grantsOf(name)
        .filter(({ Action }) => JSON.stringify(Action).includes('sms-voice'))
        .map((statement) => [name, statement] as const),
    );
    expect(sending).toMatchObject([['deliver', { Action: 'sms-voice:SendTextMessage', Effect: 'Allow' }]]);
    const resources = (sending[0]?.[1].Resource ?? []) as unknown[];
    expect(resources.map(textOf)).toEqual([`<${pool().id}.Arn>`, `<${set().id}.Arn>`]);
    expect(world.all('AWS::SecretsManager::Secret').filter(({ id }) => id.includes('Sms'))).toEqual([]);
  });

  test('may publish to the topic for this configuration set of this account, over TLS; nobody else may', () => {
    const { PolicyDocument } = world.one('AWS::SNS::TopicPolicy', 'Messaging').Properties;
    const { Statement } = PolicyDocument as { Statement: (Statement & { Principal: unknown })[] };
    expect(Statement.map(({ Effect, Action, Principal }) => [Effect, Action, Principal])).toEqual(
      expect.arrayContaining([
        ['Deny', 'sns:Publish', '*'],
        ['Allow', 'sns:Publish', { Service: 'sms-voice.amazonaws.com' }],
      ]),
    );
    expect(Statement).toHaveLength(2);
    const { Condition } = Statement.find(({ Effect }) => Effect === 'Allow') ?? {};
    expect(Condition).toMatchObject({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } });
    expect(textOf((Condition as Record<string, Record<string, unknown>>).ArnLike?.['aws:SourceArn'])).toMatch(
      /:sms-voice:eu-north-1:.*:configuration-set\/Tilhor-test$/,
    );
  });

  test('reaches receipts through this topic alone', () => {
    const { id } = world.lambda('receipts');
    const openers = world
      .all('AWS::Lambda::Permission')
      .filter(({ Properties }) => textOf(Properties.FunctionName) === `<${id}.Arn>`)
      .map(({ Properties }) => Properties);
    expect(openers).toMatchObject([{ Principal: 'sns.amazonaws.com', SourceArn: { Ref: topic() } }]);
    expect(world.variablesOf('receipts').SMS_RECEIPTS_TOPIC).toEqual({ Ref: topic() });
  });

  test('takes several senders, by name or by ARN', () => {
    const number = 'arn:aws:sms-voice:eu-north-1:000000000000:phone-number/phone-1';
    const both = synthesise({ smsGateway: 'aws', smsOrigination: `Tilhor, ${number}` });
    const { OriginationIdentities } = both.one('AWS::SMSVOICE::Pool', 'Messaging').Properties;
    expect((OriginationIdentities as unknown[]).map(textOf)).toEqual([expect.stringContaining('Tilhor/NO'), number]);
  });

  test('needs to know what messages come from', () => {
    expect(() => synthesise({ smsGateway: 'aws' })).toThrow('smsGateway=aws goes with smsOrigination');
  });
});

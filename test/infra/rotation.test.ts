import { beforeAll, expect, test } from 'vitest';
import { functionNames } from '#functions/env.ts';
import { cookieKeyNeededMs } from '#functions/staff/cookie-keys.ts';
import { linkKeyNeededMs } from '#shared/wave/series.ts';
import { allowed, textOf } from './policies.ts';
import { synthesise, type World } from './synthesised.ts';

let world: World;
beforeAll(() => {
  world = synthesise();
});
const secret = (start: string) => `<${world.one('AWS::SecretsManager::Secret', start).id}>`;
const keys = ['KeysLinkKey', 'KeysCookieKey'] as const;

test('one function puts new keys into use; it reads none, and does not touch what the gateway wants', () => {
  const users = (action: string, start: string) =>
    functionNames.filter((name) =>
      allowed(world.grantsOf(name), { action: `secretsmanager:${action}`, resource: secret(start) }),
    );
  for (const action of ['DescribeSecret', 'ListSecretVersionIds', 'PutSecretValue', 'UpdateSecretVersionStage']) {
    for (const key of keys) expect(users(action, key)).toEqual(['rotate']);
    expect(users(action, 'KeysSmsGateway')).toEqual([]);
  }
  for (const key of [...keys, 'KeysSmsGateway']) expect(users('GetSecretValue', key)).not.toContain('rotate');
});

test('each key is rotated by it, not with the first deployment, and so seldom that no rotation is refused', () => {
  const schedules = world.all('AWS::SecretsManager::RotationSchedule').map(({ Properties }) => Properties);
  expect(schedules.map(({ SecretId }) => textOf(SecretId)).sort()).toEqual(keys.map(secret).sort());
  for (const { RotationLambdaARN, RotateImmediatelyOnUpdate, RotationRules } of schedules) {
    expect(textOf(RotationLambdaARN)).toBe(`<${world.lambda('rotate').id}.Arn>`);
    expect(RotateImmediatelyOnUpdate).toBe(false);
    const { AutomaticallyAfterDays: days } = RotationRules as { AutomaticallyAfterDays: number };
    expect(days * 86_400_000).toBeGreaterThan(2 * Math.max(linkKeyNeededMs, cookieKeyNeededMs));
  }
});

test('Secrets Manager may start it, for these two keys alone', () => {
  const starters = world
    .all('AWS::Lambda::Permission')
    .map(({ Properties }) => Properties)
    .filter(({ FunctionName }) => textOf(FunctionName) === `<${world.lambda('rotate').id}.Arn>`);
  expect(new Set(starters.map(({ Principal }) => Principal))).toEqual(new Set(['secretsmanager.amazonaws.com']));
  expect(starters.map(({ SourceArn }) => textOf(SourceArn)).sort()).toEqual(keys.map(secret).sort());
});

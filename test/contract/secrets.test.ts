import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshText, secretReader } from '#functions/secrets.ts';
import { type SecretsService, secretsService } from '#test/secrets-service.ts';

let time = 0;
let service: SecretsService;
beforeEach(async () => {
  time = Date.UTC(2026, 0, 1);
  service = await secretsService(() => time);
  service.make('key', 'the first value');
});
afterEach(() => service.close());

test('a secret is read by label and by version, and says when the version was made', async () => {
  const read = secretReader(service.client, 'key');
  const first = await read({ label: 'AWSCURRENT' });
  expect(first).toEqual({ id: service.version('key', 'AWSCURRENT'), text: 'the first value', createdAt: time });
  expect(await read({ label: 'AWSPREVIOUS' })).toBeUndefined();
  time += 1_000;
  service.put('key', 'the second value');
  expect(await read({ label: 'AWSCURRENT' })).toMatchObject({ text: 'the second value', createdAt: time });
  expect(await read({ label: 'AWSPREVIOUS' })).toEqual(first);
  expect(await read({ id: first?.id ?? '' })).toEqual(first);
  expect(await read({ id: 'ffffffff-ffff-4fff-8fff-ffffffffffff' })).toBeUndefined();
});

test('what is refused is an error, not a missing secret, and quotes no value', async () => {
  service.fail('AccessDeniedException');
  const denied = await secretReader(service.client, 'key')({ label: 'AWSCURRENT' }).catch((error: unknown) => error);
  expect(denied).toBeInstanceOf(Error);
  expect(String(denied)).not.toContain('value');
});

test('a time of throttling spoils nothing: the next caller reads again', async () => {
  const failures: unknown[] = [];
  const text = freshText(secretReader(service.client, 'key'), {
    now: () => time,
    failed: (error) => failures.push(error),
  });
  service.fail('InternalServiceError');
  await expect(text.get()).rejects.toThrow();
  service.fail(undefined);
  expect(await text.get()).toBe('the first value');
  service.fail('InternalServiceError');
  time += 3_600_000;
  expect(await text.get()).toBe('the first value');
  expect(failures).toHaveLength(1);
});

test('what the operator puts in is noticed within ten minutes', async () => {
  const text = freshText(secretReader(service.client, 'key'), { now: () => time, failed: () => undefined });
  await text.get();
  service.put('key', 'what the gateway asks for now');
  time += 10 * 60_000;
  expect(await text.get()).toBe('what the gateway asks for now');
});

import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from '#functions/log.ts';
import { type RotationStep, rotationSteps } from '#functions/rotate/decide.ts';
import { type RotateDeps, rotate } from '#functions/rotate/rotate.ts';
import { vault } from '#functions/store/vault.ts';
import { faults } from '#test/faults.ts';
import { type SecretsService, secretsService } from '#test/secrets-service.ts';

/** The function that rotates against the wire of Secrets Manager, with what its labels mean. */
const hour = 3_600_000;
const needed = 9 * hour;
const start = Date.UTC(2026, 0, 1);
const key = 'arn:aws:secretsmanager:eu-north-1:123456789012:secret:Key-a1b2c3';

let time: number;
let service: SecretsService;
let logged: string;
let made: number;
beforeEach(async () => {
  time = start;
  made = 0;
  logged = '';
  service = await secretsService(() => time);
  service.make(key, 'value 0');
});
afterEach(() => service.close());

const depsOver = (fault = faults()): RotateDeps => {
  const { standing, fill, use } = vault(service.client);
  return {
    vault: { standing, fill: fault.action(fill), use: fault.action(use) },
    keys: new Map([[key, { name: 'the test key', neededMs: needed }]]),
    newValue: () => {
      made += 1;
      return `value ${made}`;
    },
    now: () => time,
    log: createLog('rotate', (line) => {
      logged += line;
    }),
  };
};
const step = (Step: RotationStep, token: string, deps = depsOver()) =>
  rotate(deps, { SecretId: key, ClientRequestToken: token, Step });
const rotateWhole = async () => {
  const token = service.beginRotation(key);
  for (const name of rotationSteps) await step(name, token);
  service.endRotation(key);
  return token;
};
const values = () => ['AWSCURRENT', 'AWSPREVIOUS', 'AWSPENDING'].map((label) => service.value(key, label));

test('a rotation puts a new value into use and keeps the one before', async () => {
  const token = await rotateWhole();
  expect(service.version(key, 'AWSCURRENT')).toBe(token);
  expect(values()).toEqual(['value 1', 'value 0', undefined]);
  time += needed;
  await rotateWhole();
  expect(values().slice(0, 2)).toEqual([expect.stringMatching(/^value [2-9]/), 'value 1']);
});

test('it never reads a value, and says none', async () => {
  await rotateWhole();
  expect(new Set(service.asked)).toEqual(
    new Set(['DescribeSecret', 'ListSecretVersionIds', 'PutSecretValue', 'UpdateSecretVersionStage']),
  );
  expect(logged).toContain('"did":"finish"');
  expect(logged).not.toContain('value');
});

test('a second rotation that comes too soon is refused, says why, and changes nothing', async () => {
  await rotateWhole();
  time += needed - 1;
  const before = values();
  const token = service.beginRotation(key);
  await expect(step('createSecret', token)).rejects.toThrow(
    'createSecret of the test key refused: the version before the one in use may still be needed, until 2026-01-01T09:00:00.000Z',
  );
  await expect(step('finishSecret', token)).rejects.toThrow('refused');
  expect(values()).toEqual(before);
  // The service tries the same rotation again, and by then it may go on.
  time += 1;
  for (const name of rotationSteps) await step(name, token);
  expect(service.version(key, 'AWSCURRENT')).toBe(token);
});

test('a value put in by hand counts like a rotation', async () => {
  await rotateWhole();
  time += needed;
  service.put(key, 'by hand');
  time += needed - 1;
  await expect(step('createSecret', service.beginRotation(key))).rejects.toThrow('until 2026-01-01T18:00:00.000Z');
  expect(values()).toEqual(['by hand', 'value 1', undefined]);
});

test('the service tries the function before it first rotates: that does nothing', async () => {
  await step('testSecret', service.beginRotation(key));
  expect(values()).toEqual(['value 0', undefined, undefined]);
});

test.each([
  ['another secret', { SecretId: 'arn:else', ClientRequestToken: 'x'.repeat(36), Step: 'createSecret' }],
  ['no step of a rotation', { SecretId: key, ClientRequestToken: 'x'.repeat(36), Step: 'deleteSecret' }],
  ['a version that nobody knows', { SecretId: key, ClientRequestToken: 'x'.repeat(36), Step: 'createSecret' }],
  ['nothing', {}],
])('%s is refused', async (_, event) => {
  await expect(rotate(depsOver(), event)).rejects.toThrow();
  expect(values()).toEqual(['value 0', undefined, undefined]);
});

test('killed at any write and started again, a rotation ends as if nothing had happened', async () => {
  for (let n = 1; n <= 3; n++) {
    service.make(key, 'value 0');
    const token = service.beginRotation(key);
    const fault = faults();
    fault.killAt(n);
    const run = async () => {
      for (const name of rotationSteps) await step(name, token, depsOver(fault));
    };
    await run().catch(() => undefined);
    expect(service.value(key, 'AWSCURRENT')).toBe('value 0');
    fault.revive();
    await run();
    expect(service.version(key, 'AWSCURRENT')).toBe(token);
    expect(service.value(key, 'AWSPREVIOUS')).toBe('value 0');
  }
});

test('steps that come twice, late and in any order leave a value in use and push out none that is needed', async () => {
  const event = fc.record({
    rotation: fc.nat({ max: 2 }),
    name: fc.constantFrom(...rotationSteps),
    hours: fc.integer({ min: 0, max: 6 }),
    begins: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 20 }), async (events) => {
      service.make(key, 'value 0');
      const tokens: string[] = [];
      const held = new Map<string | undefined, string | undefined>();
      let wentOutOfUse = Number.NEGATIVE_INFINITY;
      for (const { rotation, name, hours, begins } of events) {
        time += hours * hour;
        const pending = service.version(key, 'AWSPENDING');
        if (begins && pending === undefined) tokens.push(service.beginRotation(key)); // as the service refuses a second one
        const token = tokens.at(-1 - rotation);
        if (token === undefined) continue;
        const [current, previous] = [service.version(key, 'AWSCURRENT'), service.version(key, 'AWSPREVIOUS')];
        await step(name, token).catch(() => undefined);
        if (service.version(key, 'AWSCURRENT') !== current) {
          service.endRotation(key);
          if (previous !== undefined) expect(time - wentOutOfUse).toBeGreaterThanOrEqual(needed);
          expect(service.version(key, 'AWSPREVIOUS')).toBe(current);
          wentOutOfUse = time;
        }
        for (const label of ['AWSCURRENT', 'AWSPREVIOUS']) {
          const [version, value] = [service.version(key, label), service.value(key, label)];
          if (version !== undefined) expect(value).toBe(held.get(version) ?? value);
          held.set(version, value);
        }
        expect(service.value(key, 'AWSCURRENT')).toBeDefined();
      }
    }),
    { numRuns: 60 },
  );
});

import { describe, expect, test } from 'vitest';
import { functionNames, readEnv } from '#functions/env.ts';
import { readNames } from '#functions/respond/read-names.ts';

const url = 'https://example.no';

describe.each(functionNames)('the environment of %s', (name) => {
  test('is refused as a whole, every fault named', () => {
    const missing = faultsOf(name, {});
    expect(missing.length).toBeGreaterThan(0);
    // Mending one fault leaves the others named.
    const [first = '', ...rest] = missing;
    expect(faultsOf(name, { [first]: url })).toEqual(rest);
  });

  test('is read when it is complete; what does not concern the function is left out', () => {
    const complete = Object.fromEntries(faultsOf(name, {}).map((variable) => [variable, url]));
    expect(readEnv(name, { ...complete, SOMETHING_ELSE: 'x' })).toEqual(complete);
  });
});

test('a fault names the variable, never what it holds', () => {
  const secretive = { OIDC_ISSUER: 'not-an-address-but-perhaps-a-secret' };
  expect(() => readEnv('insight', secretive)).toThrow(/OIDC_ISSUER/);
  expect(() => readEnv('insight', secretive)).not.toThrow(/perhaps-a-secret/);
});

test('respond reads the same without zod', () => {
  const complete = Object.fromEntries(faultsOf('respond', {}).map((variable) => [variable, url]));
  expect(readNames({ ...complete, SOMETHING_ELSE: 'x' })).toEqual(readEnv('respond', complete));
  const { TICKETS_TABLE: _, ...incomplete } = complete;
  expect(() => readNames({ ...incomplete, ANSWERS_TABLE: '' })).toThrow(
    'respond cannot start without TICKETS_TABLE, ANSWERS_TABLE',
  );
});

/** The variables that `readEnv` complains of, by name, in order. */
const faultsOf = (name: (typeof functionNames)[number], source: Record<string, string>): string[] => {
  try {
    readEnv(name, source);
    return [];
  } catch (error) {
    return [...(error as Error).message.matchAll(/at (\w+)/g)].map((match) => match[1] ?? '');
  }
};

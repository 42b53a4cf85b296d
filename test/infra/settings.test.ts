import { App } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { readSettings } from '#infra/settings.ts';

const complete = { env: 'prod', region: 'eu-north-1', smsGatewayUrl: 'https://sms.example.no/messages' };
const read = (context: Record<string, string>) => readSettings(new App({ analyticsReporting: false, context }).node);

test('what is set is read, a slash at the end of an address taken off', () => {
  expect(read({ ...complete, linkBase: 'https://svar.example.no/' })).toEqual({
    ...complete,
    linkBase: 'https://svar.example.no',
  });
});

test.each([
  ['smsGatewayUrl', 'http://sms.example.no/'],
  ['linkBase', 'svar.example.no'],
  ['env', 'Prod stage'],
  ['issuer', 'http://login.example.no'],
])('%s may not be %s', (name, value) => {
  expect(() => read({ ...complete, clientId: 'tilhor', [name]: value })).toThrow(name);
});

test('an OpenID provider without a client is refused, and the other way round', () => {
  expect(() => read({ ...complete, issuer: 'https://login.example.no' })).toThrow('issuer and clientId go together');
  expect(() => read({ ...complete, clientId: 'tilhor' })).toThrow('issuer and clientId go together');
});

import { App } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { readSettings } from '#infra/settings.ts';

const complete = { env: 'prod', region: 'eu-north-1', smsGatewayUrl: 'https://sms.example.no/messages' };
const read = (context: Record<string, string>) => readSettings(new App({ analyticsReporting: false, context }).node);

test('what is set is read, a slash at the end of an address taken off', () => {
  expect(read({ ...complete, linkBase: 'https://svar.example.no/' })).toMatchObject({
    ...complete,
    linkBase: 'https://svar.example.no',
  });
});

test('what is not set is the cheap choice, and keeps the data', () => {
  expect(read(complete)).toMatchObject({
    firewall: false,
    disposable: false,
    credentials: 'bootstrap',
    monthlyBudget: 10,
  });
});

test('yes and no can be said on the command line', () => {
  expect(read({ ...complete, firewall: 'true', customerKey: 'false', monthlyBudget: '25' })).toMatchObject({
    firewall: true,
    customerKey: false,
    monthlyBudget: 25,
  });
});

test.each([
  ['smsGatewayUrl', 'http://sms.example.no/'],
  ['linkBase', 'svar.example.no'],
  ['env', 'Prod stage'],
  ['issuer', 'http://login.example.no'],
  ['municipality', 'Midtre Gauldal'],
  ['alarmEmail', 'drift'],
  ['firewall', 'perhaps'],
  ['monthlyBudget', '-1'],
  ['certificateArn', 'arn:aws:acm:eu-north-1:000000000000:certificate/1'],
])('%s may not be %s', (name, value) => {
  expect(() => read({ ...complete, clientId: 'tilhor', [name]: value })).toThrow(name);
});

test('an OpenID provider without a client is refused, and the other way round', () => {
  expect(() => read({ ...complete, issuer: 'https://login.example.no' })).toThrow('issuer and clientId go together');
  expect(() => read({ ...complete, clientId: 'tilhor' })).toThrow('issuer and clientId go together');
});

test.each([
  [{ smsGateway: 'aws' }, 'smsGateway=aws goes with smsOrigination'],
  [{ domain: 'svar.example.no' }, 'domain goes with hostedZoneId or certificateArn'],
  [{ hostedZoneId: 'Z1', hostedZoneName: 'example.no' }, 'domain goes with'],
  [{ domain: 'svar.example.no', hostedZoneId: 'Z1' }, 'hostedZoneId and hostedZoneName go together'],
  [{ municipality: '5027' }, 'municipality and municipalityName go together'],
])('%j is half of something', (half, said) => {
  expect(() => read({ ...complete, ...half })).toThrow(said);
});

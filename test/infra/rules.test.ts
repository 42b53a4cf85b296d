import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { appWith } from './synthesised.ts';

type Report = {
  pluginReports: { pluginName: string; conclusion: string; violations: { ruleName: string }[] }[];
};

const everything = {
  alarmEmail: 'drift@example.no',
  firewall: true,
  domain: 'svar.example.no',
  hostedZoneId: 'Z1',
  hostedZoneName: 'example.no',
};

test.each([
  ['as little as can be set', {}],
  ['all that can be set', everything],
  [
    'an own provider, no customer key, a dashboard',
    { issuer: 'https://login.example.no', clientId: 'tilhor', customerKey: false, dashboard: true },
  ],
  ['a trial', { disposable: true }],
  ['messages sent by AWS', { smsGateway: 'aws' as const, smsOrigination: 'Tilhor' }],
])('the AWS Solutions rules find nothing that nobody has answered for: %s', async (_, change) => {
  const app = appWith(change);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const { directory } = app.synth(); // throws where something was found
  const report = JSON.parse(await readFile(join(directory, 'validation-report.json'), 'utf8')) as Report;
  const looked = report.pluginReports.filter(({ pluginName }) => pluginName.includes('AwsSolutions'));
  expect(looked).toHaveLength(1);
  expect(looked.map(({ conclusion }) => conclusion)).toEqual(['success']);
});

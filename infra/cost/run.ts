import { Code } from 'aws-cdk-lib/aws-lambda';
import { tilhorApp } from '../environment.ts';
import { costOf } from './cost.ts';
import { type CostOptions, readOptions } from './options.ts';
import { printed } from './print.ts';
import { type Resource, type Standing, standingOf } from './standing.ts';
import { units } from './units.ts';

/** What stands in the stacks that these settings would deploy. Nothing is bundled and nothing asked of the network. */
const standingWith = (settings: CostOptions['context']): Standing => {
  const app = tilhorApp(() => Code.fromInline('exports.handler = async () => {};'), {
    analyticsReporting: false,
    builtinCloudFormationValidation: false,
    context: { env: 'cost', region: 'eu-north-1', smsGatewayUrl: 'https://sms.invalid/', ...settings },
  });
  const resources = app.synth().stacks.map(({ template }): Record<string, Resource> => template.Resources);
  return standingOf(Object.assign({}, ...resources));
};

try {
  const options = readOptions(process.argv.slice(2));
  const cost = costOf(units, standingWith(options.context), options);
  console.log(options.json ? JSON.stringify(cost, null, 2) : printed(cost));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

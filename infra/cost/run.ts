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

const help = `npm run cost -- --people 400 --waves 4

What a year costs, by service, from what the tests measured and from assumed prices.

  --people 400            people on the list of each municipality
  --waves 4               waves a year
  --municipalities 1      how many of them
  --answer-rate 0.6       the share of people who answer
  --reminders 2           reminders a wave
  --sms-nok 0.45          what a part of an SMS costs, in NOK
  --nok-per-usd 10.5      the rate
  --languages uk=40,ar=20,nb=40   shares of the languages on the list
  --context name=value    a setting, as for npm run deploy; any number of times
  --json                  for machines`;

try {
  if (process.argv.includes('--help')) {
    console.log(help);
    process.exit();
  }
  const options = readOptions(process.argv.slice(2));
  const cost = costOf(units, standingWith(options.context), options);
  console.log(options.json ? JSON.stringify(cost, null, 2) : printed(cost));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { App, Tags } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { bundleFunctions, bundleOf } from './bundle.ts';
import { readSettings } from './settings.ts';
import { TilhorStack } from './stack.ts';

await bundleFunctions();
const app = new App();
const settings = readSettings(app.node);
const stack = new TilhorStack(app, `Tilhor-${settings.env}`, {
  settings,
  code: (name) => Code.fromAsset(bundleOf(name)),
  env: { region: settings.region },
  description: 'Tilhor: surveys of belonging, answered from an SMS',
});
Tags.of(stack).add('tilhor', settings.env);
app.synth();

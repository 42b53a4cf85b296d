import { Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunctions, bundleOf } from './bundle.ts';
import { tilhorApp } from './environment.ts';

await bundleFunctions();
const app = tilhorApp((name) => Code.fromAsset(bundleOf(name)));
// Synthesis fails on what these rules find and nobody has answered for with `accept`.
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();

import {
  App,
  type AppProps,
  CliCredentialsStackSynthesizer,
  CrossStackReferences,
  type IStackSynthesizer,
  ReferenceStrength,
  type StackProps,
  Tags,
} from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { FunctionName } from '../functions/env.ts';
import { EdgeStack, needsEdgeStack } from './edge-stack.ts';
import { readSettings } from './settings.ts';
import { TilhorStack } from './stack.ts';

/**
 * The stacks of one environment, by the settings in the context: the pipeline, and what AWS keeps in us-east-1 where the
 * settings ask for something of that kind. Throws an error that lists every fault of the settings.
 */
export const tilhorApp = (code: (name: FunctionName) => Code, props: AppProps = {}) => {
  const app = new App(props);
  // One stack reads the outputs of the other, so that neither brings a function of CDK's own with it.
  CrossStackReferences.of(app).consume(ReferenceStrength.WEAK);
  const settings = readSettings(app.node);
  const own = (): StackProps =>
    // Typed without `exactOptionalPropertyTypes` in mind, hence the cast of a class to its own interface.
    settings.credentials === 'cli' ? { synthesizer: new CliCredentialsStackSynthesizer() as IStackSynthesizer } : {};
  const name = `Tilhor-${settings.env}`;
  const edge = needsEdgeStack(settings)
    ? new EdgeStack(app, `${name}-edge`, {
        settings,
        description: 'Tilhor: certificate, firewall and budget',
        ...own(),
      })
    : undefined;
  const stack = new TilhorStack(app, name, {
    settings,
    code,
    edge,
    env: { region: settings.region },
    description: 'Tilhor: surveys of belonging, answered from an SMS',
    ...own(),
  });
  if (edge) stack.addStackDependency(edge);
  Tags.of(app).add('tilhor', settings.env);
  if (settings.municipality) Tags.of(app).add('municipality', settings.municipality);
  return Object.assign(app, { stack, edge });
};

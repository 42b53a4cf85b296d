import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type FunctionName, functionNames } from '#functions/env.ts';
import { tilhorApp } from '#infra/environment.ts';
import type { Settings } from '#infra/settings.ts';
import { type Statement, textOf } from './policies.ts';

type Properties = Record<string, unknown>;
type Resource = {
  Type: string;
  Properties: Properties;
  DeletionPolicy?: string;
  DependsOn?: readonly string[];
};

const context = { env: 'test', region: 'eu-north-1', smsGatewayUrl: 'https://sms.example.no/messages' };

/** The app as it would be deployed, with code that does nothing. `change` are settings that differ from the test's. */
export const appWith = (change: Partial<Settings> = {}) =>
  tilhorApp(() => Code.fromInline('exports.handler = async () => {};'), {
    analyticsReporting: false,
    // What CloudFormation itself would refuse is asked once, in the test of the real bundles: it takes seconds.
    builtinCloudFormationValidation: false,
    context: { ...context, ...change },
  });

/** The resources of the pipeline's stack. */
export const synthesise = (change: Partial<Settings> = {}) =>
  worldOf(Template.fromStack(appWith(change).stack).toJSON() as Synthesised);

/** The resources of the stack in us-east-1; undefined where the settings ask for none. */
export const synthesiseEdge = (change: Partial<Settings>) => {
  const { edge } = appWith(change);
  return edge && worldOf(Template.fromStack(edge).toJSON() as Synthesised);
};

/** What stands at a path such as `Target.Arn`. */
export const field = (properties: Properties, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], properties);

type Synthesised = { Resources: Record<string, Resource>; Outputs?: Record<string, unknown> };

const worldOf = ({ Resources: resources, Outputs: outputs = {} }: Synthesised) => {
  const all = (type: string) =>
    Object.entries(resources)
      .filter(([, resource]) => resource.Type === type)
      .map(([id, resource]) => ({ id, ...resource }));
  const one = (type: string, start: string) => {
    const found = all(type).filter(({ id }) => id.startsWith(start));
    if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} resources ${start} of ${type}`);
    return found[0];
  };
  const lambda = (name: FunctionName) => one('AWS::Lambda::Function', `${name}Function`);
  /** Everything that a role may and may not do. */
  const statementsOf = (role: string): Statement[] =>
    all('AWS::IAM::Policy')
      .filter(({ Properties }) => (Properties.Roles as unknown[]).map(textOf).includes(`<${role}>`))
      .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);
  return {
    all,
    one,
    /** One field of every resource of a type. */
    fields: (type: string, path: string) =>
      Object.fromEntries(all(type).map(({ id, Properties }) => [id, field(Properties, path)])),
    lambda,
    statementsOf,
    /** What a function's own role may do. */
    grantsOf: (name: FunctionName) => statementsOf(textOf(lambda(name).Properties.Role).slice(1, -'.Arn>'.length)),
    variablesOf: (name: FunctionName) =>
      (lambda(name).Properties.Environment as { Variables: Record<string, unknown> }).Variables,
    functionNames,
    outputs,
  };
};
export type World = ReturnType<typeof synthesise>;

import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAssets } from '#functions/assets.ts';
import { type FunctionName, functionNames } from '#functions/env.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

type Resource = {
  Type: string;
  Metadata?: Record<string, string>;
  Properties: { Environment?: { Variables: Record<string, unknown> } };
};

/** What would be deployed: written outside the project, so that nothing in it can be found by accident. */
let output: string;
let resources: Record<string, Resource>;
/** Answers for the service that holds secrets: handlers read theirs while they load. */
let secrets: Server;

beforeAll(async () => {
  secrets = createServer((_request, response) => {
    response.setHeader('content-type', 'application/x-amz-json-1.1').end(JSON.stringify({ SecretString: 'a secret' }));
  }).listen(0, '127.0.0.1');
  await once(secrets, 'listening');
  output = await mkdtemp(join(tmpdir(), 'tilhor-synth-'));
  // The command that people run, with nobody signed in to anything. It fails on what CloudFormation would refuse.
  const cdk = join(root, 'node_modules/aws-cdk/bin/cdk');
  await run(process.execPath, [cdk, 'synth', '--quiet', '--output', output], {
    cwd: root,
    env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: output, AWS_EC2_METADATA_DISABLED: 'true' },
  });
  const template = await readFile(join(output, 'Tilhor-dev.template.json'), 'utf8');
  resources = (JSON.parse(template) as { Resources: Record<string, Resource> }).Resources;
}, 300_000);
afterAll(async () => {
  secrets?.close();
  await rm(output, { recursive: true, force: true });
});

const deployed = (name: FunctionName) => {
  const [found] = Object.entries(resources).filter(
    ([id, { Type }]) => Type === 'AWS::Lambda::Function' && id.startsWith(`${name}Function`),
  );
  const { Metadata, Properties } = found?.[1] ?? {};
  return {
    folder: join(output, Metadata?.['aws:asset:path'] ?? ''),
    variables: Object.keys(Properties?.Environment?.Variables ?? {}),
  };
};

/** What a deployed function is told, with stand-ins, and nothing of this machine's own environment. */
const environment = (variables: readonly string[]) => ({
  ...Object.fromEntries(variables.map((variable) => [variable, 'https://example.no'])),
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_ENDPOINT_URL: `http://127.0.0.1:${(secrets.address() as AddressInfo).port}`,
});

describe.each(functionNames)('the bundle of %s', (name) => {
  test('loads by itself, on the Node that it will run on, and exports a handler', async () => {
    const { folder, variables } = deployed(name);
    const load = `const { handler } = await import(${JSON.stringify(join(folder, 'index.mjs'))}); console.log(typeof handler);`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', load], {
      cwd: folder,
      env: environment(variables),
    });
    expect(stdout).toBe('function\n');
  });

  test('holds the code and the assets, no source map and no path of this machine', async () => {
    const { folder } = deployed(name);
    expect((await readdir(folder)).sort()).toEqual(['assets.json', 'index.mjs']);
    const code = await readFile(join(folder, 'index.mjs'), 'utf8');
    expect(code).not.toContain('sourceMappingURL');
    expect(code).not.toContain(root);
  });

  test('names the files it links to, and carries them if it is the one that serves them', () => {
    const { inline, linked } = readAssets(deployed(name).folder);
    expect(inline['survey.css']).not.toBe('');
    for (const { path, body } of Object.values(linked)) {
      expect(path).toMatch(/^\/static\/[a-z]+\.[0-9a-f]{12}\.(js|css)$/);
      expect(body.length > 0).toBe(name === 'insight');
    }
  });
});

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
import { bundleOf } from '#infra/bundle.ts';
import { synthesise } from './synthesised.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** Answers for the service that holds secrets; handlers read theirs while they load. */
let secrets: Server;
let address: string;
let output: string;
const world = synthesise();

beforeAll(async () => {
  secrets = createServer((_request, response) => {
    response.setHeader('content-type', 'application/x-amz-json-1.1').end(JSON.stringify({ SecretString: 'a secret' }));
  }).listen(0, '127.0.0.1');
  await once(secrets, 'listening');
  address = `http://127.0.0.1:${(secrets.address() as AddressInfo).port}`;
  // The command that people run, with nobody signed in to anything. It fails on what CloudFormation would refuse.
  output = await mkdtemp(join(tmpdir(), 'tilhor-synth-'));
  const cdk = join(root, 'node_modules/aws-cdk/bin/cdk');
  await run(process.execPath, [cdk, 'synth', '--quiet', '--output', output], {
    cwd: root,
    env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: output, AWS_EC2_METADATA_DISABLED: 'true' },
  });
});
afterAll(async () => {
  secrets.close();
  await rm(output, { recursive: true, force: true });
});

type Template = { Resources: Record<string, { Metadata?: Record<string, string> }> };

/** What a deployed function is told, with stand-ins, and nothing of this machine's own environment. */
const environment = (name: FunctionName) => ({
  ...Object.fromEntries(Object.keys(world.variablesOf(name)).map((variable) => [variable, 'https://example.no'])),
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_ENDPOINT_URL: address,
});

describe.each(functionNames)('the bundle of %s', (name) => {
  const folder = bundleOf(name);

  test('loads by itself, on the Node that it will run on, and exports a handler', async () => {
    const load = `const { handler } = await import(${JSON.stringify(join(folder, 'index.mjs'))}); console.log(typeof handler);`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', load], {
      cwd: folder,
      env: environment(name),
      timeout: 30_000,
    });
    expect(stdout).toBe('function\n');
  });

  test('is what the stack deploys', async () => {
    const template = JSON.parse(await readFile(join(output, 'Tilhor-dev.template.json'), 'utf8')) as Template;
    const [asset] = Object.entries(template.Resources).flatMap(([id, { Metadata }]) =>
      id === world.lambda(name).id ? [Metadata?.['aws:asset:path'] ?? ''] : [],
    );
    const [deployed, built] = await Promise.all(
      [join(output, asset ?? ''), folder].map((place) => readFile(join(place, 'index.mjs'), 'utf8')),
    );
    expect(deployed).toBe(built);
  });

  test('holds the code and the assets, no source map and no path of this machine', async () => {
    expect((await readdir(folder)).sort()).toEqual(['assets.json', 'index.mjs']);
    const code = await readFile(join(folder, 'index.mjs'), 'utf8');
    expect(code).not.toContain('sourceMappingURL');
    expect(code).not.toContain(root);
  });

  test('can serve the files it links to if it is the one that serves them', () => {
    const { inline, linked } = readAssets(folder);
    expect(inline['survey.css']).not.toBe('');
    for (const { path, body } of Object.values(linked)) {
      expect(path).toMatch(/^\/static\/[a-z]+\.[0-9a-f]{12}\.(js|css)$/);
      expect(body.length > 0).toBe(name === 'insight');
    }
  });
});

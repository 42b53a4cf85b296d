import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAssets } from '#functions/assets.ts';
import { type FunctionName, functionNames } from '#functions/env.ts';
import { seed } from '#infra/local/seed.ts';
import { answerKey, ticketKey } from '#shared/wave/ticket.ts';
import { close } from '#shared/wave/wave.ts';
import { each, issue, openWave, secretOf } from '#test/bench/world.ts';
import { type Embedded, embedded } from '#test/embedded.ts';
import { answersOf } from '#test/integration/pipeline-world.ts';

const run = promisify(execFile);

/**
 * The most kB of minified code that a function may have, all its files together: what it has today, and a tenth. Of texts that
 * lie in a file for each language only one language is read at a time, so they do not count.
 */
const mostCode: Record<FunctionName, number> = {
  respond: 425, // 450 are promised; most of it is loaded after an answer, or never
  office: 1530, // a third of it draws PDFs, and is loaded with the first slips of paper
  codesign: 446,
  insight: 1236,
  clock: 430,
  deliver: 533,
  receipts: 463,
  publish: 1000,
  rotate: 283,
};
/** The most kB that a function may read before it can answer anybody: of respond no more than before anything came after an answer. */
const mostAtStart: Partial<Record<FunctionName, number>> = { respond: 110, office: 1050 };
const root = join(import.meta.dirname, '../..');
/** The machine code of the solver, which only the function that publishes may carry: it is larger than all the rest. */
const solver = 'highs.wasm';

type Resource = {
  Type: string;
  Metadata?: Record<string, string>;
  Properties: { Environment?: { Variables: Record<string, unknown> } };
};

/** What would be deployed: written outside the project, so that nothing in it can be found by accident. */
let output: string;
let resources: Record<string, Resource>;

beforeAll(async () => {
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
  await rm(output, { recursive: true, force: true });
});

const deployed = (name: FunctionName) => {
  const [found] = Object.entries(resources).filter(
    ([id, { Type }]) => Type === 'AWS::Lambda::Function' && id.startsWith(`${name}Function`),
  );
  const { Metadata, Properties } = found?.[1] ?? {};
  return {
    folder: join(output, Metadata?.['aws:asset:path'] ?? ''),
    variables: Properties?.Environment?.Variables ?? {},
  };
};

/**
 * What a deployed function is told, with stand-ins, and nothing of this machine's own environment. Nobody answers at the
 * endpoint: a function that loads has nothing to wait for, and no failure elsewhere can keep it from starting.
 */
const environment = (variables: Readonly<Record<string, unknown>>) => ({
  ...Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, typeof value === 'string' ? value : 'https://example.no']),
  ),
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
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

  test('holds the code and the assets, no source map and no path of this machine, and not more than it may', async () => {
    const { folder } = deployed(name);
    const files = await readdir(folder);
    expect(files).toEqual(expect.arrayContaining(['assets.json', 'index.mjs']));
    const code = await Promise.all(
      files
        .filter((file) => file !== 'assets.json' && file !== solver && !file.endsWith('.woff'))
        .map(async (file) => [file, await readFile(join(folder, file))] as const),
    );
    for (const [file, text] of code) {
      expect(file).toMatch(/\.mjs$/);
      expect(text.includes('sourceMappingURL')).toBe(false);
      expect(text.includes(root)).toBe(false);
    }
    const catalogues = (await readdir(join(root, 'web/texts/nb'))).map((file) => file.replace('.ts', '-'));
    const own = code.filter(([file]) => !catalogues.some((catalogue) => file.startsWith(catalogue)));
    const size = own.reduce((sum, [, text]) => sum + text.length, 0);
    expect(size / 1000).toBeLessThan(mostCode[name]);
    expect(size / 1000).toBeGreaterThan(mostCode[name] * 0.75); // or the bound has become too wide to tell anything
  });

  test('carries the solver if it is the one that publishes, and otherwise not', async () => {
    expect((await readdir(deployed(name).folder)).includes(solver)).toBe(name === 'publish');
  });

  test('carries fonts for paper if it is the office, and otherwise none', async () => {
    const fonts = (await readdir(deployed(name).folder)).filter((file) => file.endsWith('.woff'));
    expect(fonts).toHaveLength(name === 'office' ? 6 : 0);
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

test.each(Object.entries(mostAtStart))('the bundle of %s loads no more than %i kB at the start', async (name, most) => {
  const { folder } = deployed(name as FunctionName);
  const loaded = new Map<string, number>();
  const load = async (file: string): Promise<void> => {
    if (loaded.has(file)) return;
    const text = await readFile(join(folder, file), 'utf8');
    loaded.set(file, text.length);
    for (const [, next = ''] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) await load(next);
  };
  await load('index.mjs');
  expect([...loaded.values()].reduce((sum, size) => sum + size, 0) / 1000).toBeLessThan(most);
});

describe('the bundle of respond', () => {
  let world: Embedded;
  beforeAll(async () => {
    world = await embedded();
    await seed(world.stores.studio);
    await world.stores.studio.addWave(openWave());
    await issue(world.stores, 2);
  });
  afterAll(() => world.close());

  /** Opens a link and sends the form in it, in a fresh process; `cold-process.ts` fails when either is not taken. */
  const visit = async (secret: string, endpoint: string) => {
    const { folder, variables } = deployed('respond');
    const names = Object.keys(variables).map((variable) => [variable, variable.replace(/_TABLE$/, '').toLowerCase()]);
    const env = { ...environment({}), ...Object.fromEntries(names), AWS_ENDPOINT_URL: endpoint };
    const measure = join(root, 'test/bench/cold-process.ts');
    return run(process.execPath, [measure, join(folder, 'index.mjs'), `/s/${secret}`], { env });
  };

  test('shows the survey and takes an answer, without the client behind fetch and without the SDK', async () => {
    const { port } = (await world.db.config.endpoint?.()) ?? {};
    const { stdout } = await visit(secretOf(1), `http://127.0.0.1:${port}`);
    expect(JSON.parse(stdout)).toMatchObject({ get: expect.any(Number), fetch: false });
    expect(await world.stores.tickets.get(ticketKey(secretOf(1)))).toMatchObject({ state: 'answered' });
    const files = await readdir(deployed('respond').folder);
    const code = await Promise.all(files.map((file) => readFile(join(deployed('respond').folder, file), 'utf8')));
    expect(code.join('')).not.toMatch(/aws-sdk-js/);
  });

  test('writes a line when it fails, before it is through', async () => {
    const failed = await visit(secretOf(0), 'http://127.0.0.1:1').catch((error: { stdout: string }) => error);
    const [line = '{}'] = failed.stdout.split('\n');
    expect(JSON.parse(line)).toMatchObject({ function: 'respond', msg: 'respond failed', did: 'GET' });
    expect(failed.stdout).not.toContain(secretOf(0));
  });
});

describe('the bundle of publish', () => {
  let world: Embedded;
  beforeAll(async () => {
    world = await embedded();
  });
  afterAll(() => world.close());

  test('solves: protects, attacks and publishes a wave, in a process of its own', async () => {
    const { stores, db, files } = world;
    await seed(stores.studio);
    const long = Date.now() - 10 * 60_000;
    const wave = { ...close({ ...openWave(), closesAt: long }, long), synthetic: true };
    await stores.studio.addWave(wave);
    await each(30, 8, async (person) => {
      const key = answerKey(`receipt ${person}`);
      await stores.answers.keep({ wave: wave.id, shards: wave.shards, key }, answersOf(person));
    });
    await issue(stores, 40);

    const { folder, variables } = deployed('publish');
    const port = async (client: typeof db | typeof files) => (await client.config.endpoint?.())?.port;
    const names = Object.keys(variables).map((name) => [name, name.replace(/_(TABLE|BUCKET)$/, '').toLowerCase()]);
    const env = {
      ...environment({}),
      ...Object.fromEntries(names),
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
      AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${await port(db)}`,
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${await port(files)}`,
    };
    const event = { Records: [{ messageId: 'm', body: JSON.stringify({ wave: wave.id }) }] };
    const call = `const { handler } = await import(${JSON.stringify(join(folder, 'index.mjs'))});
      console.log(JSON.stringify(await handler(${JSON.stringify(event)}, { getRemainingTimeInMillis: () => 900_000 })));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', call], { cwd: folder, env });
    expect(stdout).toContain('{"batchItemFailures":[]}');
    expect(await stores.studio.wave(wave.id)).toMatchObject({ state: 'published' });
    const { releases } = (await stores.studio.ledger(wave.municipality))[wave.id] ?? {};
    const document = await stores.releases.get(wave.municipality, releases?.municipality ?? '');
    expect(JSON.parse(new TextDecoder().decode(document)).response.answered).toEqual({ shown: true, value: 30 });
  });
});

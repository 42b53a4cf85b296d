import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type FunctionName, functionNames, variableNames } from '#functions/env.ts';
import { bundleFunctions, bundleOf } from '#infra/bundle.ts';

const runs = 5;

/** Stands in for the service that holds secrets: handlers read theirs while they load. */
const secrets = createServer((_request, response) => {
  response.setHeader('content-type', 'application/x-amz-json-1.1').end(JSON.stringify({ SecretString: 'a secret' }));
});

/** What a function is told where it is deployed, with stand-ins: more than each one asks for does no harm. */
const environment = () => ({
  ...Object.fromEntries(variableNames.map((name) => [name, 'https://example.no'])),
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_ENDPOINT_URL: `http://127.0.0.1:${(secrets.address() as AddressInfo).port}`,
});

/** Milliseconds in which a fresh process has loaded the bundle and has its handler, secrets read; throws when it does not load. */
const loadTime = (file: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const script = `const t = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - t); process.exit()`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: environment(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (part: Buffer) => {
      printed += part;
    });
    child.once('exit', (code) => (code === 0 ? resolve(Number(printed)) : reject(new Error(`${file} does not load`))));
  });

const initTime = async (name: FunctionName): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await loadTime(join(bundleOf(name), 'index.mjs')));
  return times.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
};

/** Size of each function's bundle, and the median time in which a fresh process loads it until its handler can be called. */
export const bundles = async (): Promise<void> => {
  await bundleFunctions();
  secrets.listen(0, '127.0.0.1');
  await once(secrets, 'listening');
  for (const name of functionNames) {
    const { size } = await stat(join(bundleOf(name), 'index.mjs'));
    console.log(
      `${name.padEnd(9)} ${(size / 1000).toFixed(0).padStart(5)} kB  init ${(await initTime(name)).toFixed(0)} ms`,
    );
  }
  secrets.close();
};

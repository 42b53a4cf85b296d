import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type FunctionName, functionNames, variableNames } from '#functions/env.ts';
import { bundleFunctions, bundleOf } from '#infra/bundle.ts';

const runs = 5;

/** What a function is told where it is deployed, with stand-ins: more than each one asks for does no harm. */
const environment = {
  ...Object.fromEntries(variableNames.map((name) => [name, 'https://example.no'])),
  SMS_GATEWAY: JSON.stringify({ kind: 'aws', configurationSet: 'bench', origination: 'bench' }),
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_ENDPOINT_URL: 'http://127.0.0.1:1', // to load, a function asks nobody
};

/** Milliseconds in which a fresh process has loaded the bundle and has its handler; throws when it does not load. */
const loadTime = (file: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const script = `const t = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - t); process.exit()`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: environment,
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

/** Bytes of code in a folder, also of what is loaded only when it is needed. */
const codeSize = async (folder: string): Promise<number> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.mjs'));
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((total, size) => total + size, 0);
};

/** Size of each function's bundle, and the median time in which a fresh process loads it until its handler can be called. */
export const bundles = async (): Promise<void> => {
  await bundleFunctions();
  for (const name of functionNames) {
    const size = await codeSize(bundleOf(name));
    console.log(
      `${name.padEnd(9)} ${(size / 1000).toFixed(0).padStart(5)} kB  init ${(await initTime(name)).toFixed(0)} ms`,
    );
  }
};

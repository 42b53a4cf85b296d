import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type FunctionName, functionNames } from '#functions/env.ts';
import { bundleFunctions, bundleOf } from '#infra/bundle.ts';

const runs = 5;

/** Milliseconds that a fresh process needs to load the bundle; undefined when it does not load without its environment. */
const loadTime = (file: string): Promise<number | undefined> =>
  new Promise((resolve) => {
    const script = `const t = performance.now(); import(${JSON.stringify(file)}).catch(() => {}).then(() => console.log(performance.now() - t))`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
    let printed = '';
    child.stdout.on('data', (part: Buffer) => {
      printed += part;
    });
    child.once('exit', () => resolve(printed === '' ? undefined : Number(printed)));
  });

const initTime = async (name: FunctionName): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push((await loadTime(join(bundleOf(name), 'index.mjs'))) ?? Number.NaN);
  return times.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
};

/** Size of each function's bundle, and the median time in which a fresh process loads it, up to reading its environment. */
export const bundles = async (): Promise<void> => {
  await bundleFunctions();
  for (const name of functionNames) {
    const { size } = await stat(join(bundleOf(name), 'index.mjs'));
    console.log(
      `${name.padEnd(9)} ${(size / 1000).toFixed(0).padStart(5)} kB  init ${(await initTime(name)).toFixed(0)} ms`,
    );
  }
};

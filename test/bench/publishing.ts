import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const child = fileURLToPath(new URL('./publish-one.ts', import.meta.url));
const loader = fileURLToPath(new URL('../../infra/local/tsx.ts', import.meta.url));

/** Tally and publish of waves of three sizes, each in a process of its own so that its peak memory is its own. */
export const publishing = async (): Promise<void> => {
  for (const size of [1_000, 10_000, 100_000])
    await new Promise<void>((resolve, reject) => {
      const run = spawn(process.execPath, ['--import', loader, child, String(size)], { stdio: 'inherit' });
      run.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the run of ${size} answers failed`))));
    });
};

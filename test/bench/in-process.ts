import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const loader = fileURLToPath(new URL('../../infra/local/tsx.ts', import.meta.url));

/** Runs a file of this folder in a process of its own, so that its peak memory is its own. Throws when it fails. */
export const inProcess = (file: string, ...args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const path = fileURLToPath(new URL(file, import.meta.url));
    const run = spawn(process.execPath, ['--import', loader, path, ...args], { stdio: 'inherit' });
    run.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${file} ${args.join(' ')} failed`))));
  });

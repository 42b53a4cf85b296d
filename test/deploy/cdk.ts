import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdk = join(root, 'node_modules', 'aws-cdk', 'bin', 'cdk');
const clock = `--import=${new URL('moved-clock.ts', import.meta.url)}`;
const longest = 180_000;

/**
 * Runs the CDK command line as an operator would, in the project or another `folder`. Throws what it said when it fails or
 * takes more than three minutes.
 */
export const runCdk = (args: readonly string[], folder = root): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cdk, ...args], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: clock, CI: 'true' },
      timeout: longest,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text;
      });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`cdk ${args[0]} failed:\n${said.slice(-4_000)}`));
    });
  });

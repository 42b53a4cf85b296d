import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is in the project's `node_modules/.bin` under this name. */
export const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

type How = { env?: NodeJS.ProcessEnv; signal?: AbortSignal };

/** Runs a program in the project's folder; its exit code, 1 when it cannot be started or `signal` ends it. */
export const run = (command: string, args: readonly string[], how: How = {}): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...how });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });

export type Counts = { passed: number; failed: number; skipped: number };
type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number };

/** Runs tests and counts them. */
export const runVitest = async (args: readonly string[], how: How = {}): Promise<Counts> => {
  const folder = await mkdtemp(join(tmpdir(), 'tilhor-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const code = await run(bin('vitest'), ['run', ...reporters, ...args], how);
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => undefined,
  );
  await rm(folder, { recursive: true, force: true });
  const [passed = 0, failed = 0, skipped = 0] = [
    report?.numPassedTests,
    report?.numFailedTests,
    report?.numPendingTests,
  ];
  // A file that does not load has no failed test, but the run has failed all the same; and so has one without any test.
  const broken = (code !== 0 && failed === 0) || passed + failed === 0;
  return { passed, failed: failed + (broken ? 1 : 0), skipped };
};

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Every check of the project, in the order in which they fail fastest. Ends with `N passed, N failed`: each of types,
 * format and lint, and unused code counts as one check, each test as one. Words after `npm test --` go to vitest.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

const run = (command: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; success: boolean };
const count = { passed: 0, failed: 0, skipped: 0 };

const check = async (title: string, command: string, args: readonly string[]) => {
  console.log(`\n— ${title}`);
  const ok = (await run(command, args)) === 0;
  if (ok) count.passed++;
  else count.failed++;
  console.log(ok ? `  ${title}: in order` : `  ${title}: FAILED`);
};

const tests = async (args: readonly string[]) => {
  console.log('\n— tests');
  const folder = await mkdtemp(join(tmpdir(), 'tilhor-tests-'));
  const file = join(folder, 'report.json');
  const code = await run(bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
    ...args,
  ]);
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => undefined,
  );
  await rm(folder, { recursive: true, force: true });
  count.passed += report?.numPassedTests ?? 0;
  count.failed += report?.numFailedTests ?? 0;
  count.skipped += report?.numPendingTests ?? 0;
  // A file that does not load has no failed test, but the run has failed all the same.
  if (code !== 0 && (report?.numFailedTests ?? 0) === 0) count.failed++;
  if (report?.numPassedTests === 0) count.failed++;
};

await check('types', bin('tsc'), ['-p', '.']);
await check('format and lint', bin('biome'), ['ci', '.']);
await check('unused code', bin('knip'), []);
await tests(process.argv.slice(2));

const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`);
process.exitCode = count.failed === 0 ? 0 : 1;

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWith } from '../counts.ts';
import { type Counts, runVitest } from '../vitest.ts';
import { openEmulator } from './emulator.ts';
import { emulatorPython, findPython } from './python.ts';

/**
 * The deploy test: an emulated AWS on this machine, the real stacks in it, and a year of a municipality. Ends with
 * `N passed, N failed`, and leaves nothing behind. Words after `npm run test:deploy --` go to vitest.
 */
const withoutPython = (): Counts => {
  const inCi = !['', 'false', undefined].includes(process.env.CI);
  console.log(
    `\nThe deploy test needs Python 3.10 or later, with venv and pip. It is ${inCi ? 'not there' : 'skipped'}.`,
  );
  return inCi ? { passed: 0, failed: 1, skipped: 0 } : { passed: 0, failed: 0, skipped: 1 };
};

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const withPython = async (python: string): Promise<Counts> => {
  const folder = mkdtempSync(join(tmpdir(), 'tilhor-deploy-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  let start = performance.now();
  const own = await emulatorPython(python);
  console.log(`\n— emulator\n  its Python: ${seconds(start)}`);
  start = performance.now();
  const emulator = await openEmulator(own, folder);
  console.log(`  started: ${seconds(start)}`);
  const interrupted = new AbortController();
  const leave = () => {
    interrupted.abort();
    emulator.close().finally(() => process.exit(130));
  };
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
  try {
    console.log('\n— tests');
    const env = { ...process.env, ...emulator.environment, DEPLOY_FOLDER: folder, DEPLOY_PYTHON: own };
    const { signal } = interrupted;
    const counts = await runVitest(['--project', 'deploy', '--bail=1', ...process.argv.slice(2)], { env, signal });
    if (counts.failed > 0) console.log(readFileSync(join(folder, 'emulator.log'), 'utf8').slice(-4_000));
    return counts;
  } finally {
    await emulator.close();
  }
};

const python = await findPython();
endWith(python === undefined ? withoutPython() : await withPython(python));

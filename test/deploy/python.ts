import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const requirements = fileURLToPath(new URL('emulator/requirements.txt', import.meta.url));
const folder = fileURLToPath(new URL('../../.build/emulator', import.meta.url));
const names = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python'];
const check = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';

/** The first Python on the path that is at least 3.10 and can make virtual environments; undefined when there is none. */
export const findPython = async (): Promise<string | undefined> => {
  for (const name of names) {
    const fits = await run(name, ['-c', check]).then(
      () => true,
      () => false,
    );
    if (fits) return name;
  }
  return undefined;
};

/**
 * The Python of a virtual environment that holds exactly the packages of `emulator/requirements.txt`, made anew when that file
 * has changed. Throws when a package cannot be had.
 */
export const emulatorPython = async (python: string): Promise<string> => {
  const own = join(folder, 'bin', 'python');
  const mark = join(folder, 'complete.txt');
  const wanted = await readFile(requirements, 'utf8');
  if ((await readFile(mark, 'utf8').catch(() => '')) === wanted) return own;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await run(python, ['-m', 'venv', folder]);
  const quietly = ['--quiet', '--disable-pip-version-check', '--no-deps', '--no-input', '--only-binary', ':all:'];
  await run(own, ['-m', 'pip', 'install', ...quietly, '-r', requirements], { timeout: 240_000 });
  await writeFile(mark, wanted);
  return own;
};

import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { OperatorProblem, wordsFor } from './problem.ts';

/** Lies in a folder while it is filled: only what holds it is ours to clear away. */
const marker = '.tilhor-unfinished';

/** Clears away what a try that was killed has left. */
const clearOld = async (draft: string): Promise<void> => {
  const there = await lstat(draft).catch(() => undefined);
  if (!there) return;
  const isOurs = there.isDirectory() && (await lstat(join(draft, marker)).catch(() => undefined))?.isFile();
  if (!isOurs)
    throw new OperatorProblem(
      `${draft} is in the way, and is not known to be left by this command: look, and remove it.`,
    );
  await rm(draft, { recursive: true });
};

const make = async (folder: string, draft: string): Promise<void> => {
  try {
    await mkdir(dirname(folder), { recursive: true });
    await clearOld(draft);
    await mkdir(draft, { mode: 0o700 });
    await writeFile(join(draft, marker), '', { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error instanceof OperatorProblem) throw error;
    throw new OperatorProblem(`The folder ${folder} cannot be made.`);
  }
};

/**
 * Fills a folder under another name and gives it its own when it is whole: whoever fails clears it away, and whoever is killed
 * leaves no half folder that looks like a whole one; the next try clears that away. Only the owner may read it.
 * @throws OperatorProblem when there is something under that name already
 */
export const fillFolder = async (to: string, fill: (draft: string) => Promise<void>): Promise<void> => {
  const folder = resolve(to);
  const draft = `${folder}.unfinished`;
  const inside = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new OperatorProblem(`${to} is no folder that could be written.`);
  });
  if (inside.length > 0)
    throw new OperatorProblem(`There is something in ${to} already: name a folder that is not there.`);
  await make(folder, draft);
  try {
    await fill(draft);
    await rm(join(draft, marker));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => {
      throw new OperatorProblem(
        `${wordsFor(error)} Half of it is left in ${draft} and cannot be removed: it may hold phone numbers.`,
      );
    });
    throw error;
  }
};

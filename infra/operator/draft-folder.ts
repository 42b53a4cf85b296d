import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { OperatorProblem } from './problem.ts';

/**
 * Fills a folder under another name and gives it its own when it is whole: whoever is killed leaves no half folder that looks
 * like a whole one, and the next try clears it away. Only the owner may read it.
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
  try {
    await mkdir(dirname(folder), { recursive: true });
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { mode: 0o700 });
  } catch {
    throw new OperatorProblem(`The folder ${to} cannot be made.`);
  }
  await fill(draft);
  await rename(draft, folder);
};

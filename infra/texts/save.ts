import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AllTexts, type ByPath, marksFile, reviewedFile, type Shelf } from './library.ts';
import { wholeIn } from './marks.ts';
import { withTexts } from './source.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const biome = fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'));

/** As `npm run format` would have it. */
const formatted = (file: string, source: string): string =>
  execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=web/texts/nb/${basename(file)}`], {
    cwd: root,
    input: source,
    encoding: 'utf8',
  });

const marksSource = (reviewed: ByPath): string =>
  JSON.stringify(Object.fromEntries([...reviewed].map(([name, paths]) => [name, Object.fromEntries(paths)])), null, 2);

const reviewedSource = (whole: readonly string[]): string =>
  `import type { Reviewed } from '../reviewed.ts';\n\nexport const reviewed: Reviewed = ${JSON.stringify(whole)};\n`;

const isSame = (one: ByPath, other: ByPath): boolean =>
  one.size === other.size &&
  [...one].every(([name, paths]) => {
    const others = other.get(name);
    return paths.size === others?.size && [...paths].every(([path, text]) => others.get(path) === text);
  });

/**
 * Writes what is otherwise now into the sources, and says which files it wrote. Texts come before what is said of them: whoever
 * is interrupted has marks that do not fit, which a test sees, and writes the rest by doing it again.
 */
export const save = async (library: ReadonlyMap<string, Shelf>, now: AllTexts): Promise<string[]> => {
  const written: string[] = [];
  const write = async (file: string, source: string) => {
    await writeFile(file, formatted(file, source));
    written.push(file);
  };
  for (const [language, { folder, files, reviewed, whole }] of library) {
    const next = now.get(language);
    if (!next) continue;
    for (const [name, { file, source, placed }] of files) {
      const changed = withTexts(source, placed, next.texts.get(name) ?? new Map());
      if (changed !== source) await write(file, changed);
    }
    if (!isSame(reviewed, next.reviewed)) await write(join(folder, marksFile), marksSource(next.reviewed));
    const nextWhole = wholeIn(now, language);
    if (nextWhole.join() !== whole.join()) await write(join(folder, reviewedFile), reviewedSource(nextWhole));
  }
  return written;
};

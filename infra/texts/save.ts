import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AllTexts, type ByPath, reviewedFile, type Shelf } from './library.ts';
import { withTexts } from './source.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const biome = fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'));

/** As `npm run format` would have it. */
const formatted = (source: string): string =>
  execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=web/texts/nb/texts.ts'], {
    cwd: root,
    input: source,
    encoding: 'utf8',
  });

/** The file of marks. Its objects begin on a line of their own, so that the formatter leaves one mark on a line. */
const reviewedSource = (reviewed: ByPath): string => {
  const marks = Object.fromEntries([...reviewed].map(([name, paths]) => [name, Object.fromEntries(paths)]));
  const written = JSON.stringify(marks, null, 2);
  return `import type { Reviewed } from '../reviewed.ts';\n\nexport const reviewed: Reviewed = ${written};\n`;
};

const isSame = (one: ByPath, other: ByPath): boolean =>
  one.size === other.size &&
  [...one].every(([name, paths]) => {
    const others = other.get(name);
    return paths.size === others?.size && [...paths].every(([path, text]) => others.get(path) === text);
  });

/**
 * Writes what is otherwise now into the sources, and says which files it wrote. Texts come before their marks: whoever is
 * interrupted has marks that do not fit, which a test sees, and writes the rest by doing it again.
 */
export const save = async (library: ReadonlyMap<string, Shelf>, now: AllTexts): Promise<string[]> => {
  const written: string[] = [];
  const write = async (file: string, source: string) => {
    await writeFile(file, formatted(source));
    written.push(file);
  };
  for (const [language, { folder, files, reviewed }] of library) {
    const next = now.get(language);
    for (const [name, { file, source, placed }] of files) {
      const changed = withTexts(source, placed, next?.texts.get(name) ?? new Map());
      if (changed !== source) await write(file, changed);
    }
    if (next && !isSame(reviewed, next.reviewed))
      await write(join(folder, `${reviewedFile}.ts`), reviewedSource(next.reviewed));
  }
  return written;
};

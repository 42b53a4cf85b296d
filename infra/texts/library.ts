import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Placed, placedTexts } from './source.ts';

/** Where the texts are kept: one folder a language, in it one file a catalogue. */
export const textsFolder = fileURLToPath(new URL('../../web/texts', import.meta.url));

/** The file beside the catalogues that says which of their texts somebody has vouched for. */
export const reviewedFile = 'reviewed';

/** By catalogue and path. */
export type ByPath = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The texts of one language, and the marks of those that have been reviewed. */
export type LanguageTexts = { texts: ByPath; reviewed: ByPath };

/** Every language there is, Bokmål first: all others are translated from it. */
export type AllTexts = ReadonlyMap<string, LanguageTexts>;

/** The sources of the texts of one language, by catalogue. */
export type SourceFile = { file: string; source: string; placed: readonly Placed[] };
export type Shelf = LanguageTexts & { folder: string; files: ReadonlyMap<string, SourceFile> };

const readSource = async (folder: string, name: string): Promise<SourceFile> => {
  const file = join(folder, `${name}.ts`);
  const source = await readFile(file, 'utf8');
  return { file, source, placed: placedTexts(file, name, source) };
};

/** Two levels: the catalogue, and all below it as one path. */
const byCatalogue = ({ placed }: SourceFile): ByPath => {
  const marks = new Map<string, Map<string, string>>();
  for (const { path, text } of placed) {
    const [catalogue = '', ...rest] = path.split('.');
    marks.set(catalogue, (marks.get(catalogue) ?? new Map<string, string>()).set(rest.join('.'), text));
  }
  return marks;
};

const readShelf = async (folder: string): Promise<Shelf> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3));
  const catalogues = names.filter((name) => name !== reviewedFile).toSorted();
  const files = await Promise.all(catalogues.map(async (name) => [name, await readSource(folder, name)] as const));
  return {
    folder,
    files: new Map(files),
    texts: new Map(files.map(([name, { placed }]) => [name, new Map(placed.map(({ path, text }) => [path, text]))])),
    reviewed: byCatalogue(await readSource(folder, reviewedFile)),
  };
};

/** Reads every language that has a folder. */
export const readLibrary = async (folder = textsFolder): Promise<ReadonlyMap<string, Shelf>> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const tags = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
  const ordered = [...new Set(['nb', 'nn', 'en', ...tags])].filter((tag) => tags.includes(tag));
  return new Map(await Promise.all(ordered.map(async (tag) => [tag, await readShelf(join(folder, tag))] as const)));
};

/** A text as it is now; undefined where there is none. */
export const textIn = (all: AllTexts, language: string, catalogue: string, path: string): string | undefined =>
  all.get(language)?.texts.get(catalogue)?.get(path);

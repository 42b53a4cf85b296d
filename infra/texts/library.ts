import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Placed, placedTexts } from './source.ts';

/** Where the texts are kept: one folder a language, in it one file a catalogue. */
export const textsFolder = fileURLToPath(new URL('../../web/texts', import.meta.url));

/** What is kept beside the catalogues: which of their texts somebody has vouched for. */
export const reviewedFile = 'reviewed';

/** One file of texts. */
export type Catalogue = { file: string; source: string; placed: readonly Placed[]; texts: ReadonlyMap<string, string> };

/** The texts of one language as they are now. */
export type Shelf = {
  catalogues: ReadonlyMap<string, Catalogue>;
  /** Catalogue → path → mark. */
  reviewed: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

const readCatalogue = async (folder: string, name: string): Promise<Catalogue> => {
  const file = join(folder, `${name}.ts`);
  const source = await readFile(file, 'utf8');
  const placed = placedTexts(file, name, source);
  return { file, source, placed, texts: new Map(placed.map(({ path, text }) => [path, text])) };
};

const marksOf = ({ placed }: Catalogue): Shelf['reviewed'] => {
  const marks = new Map<string, Map<string, string>>();
  for (const { path, text } of placed) {
    const [catalogue = '', ...rest] = path.split('.');
    marks.set(catalogue, (marks.get(catalogue) ?? new Map()).set(rest.join('.'), text));
  }
  return marks;
};

/** All that is in the folder of one language. */
const readShelf = async (folder: string): Promise<Shelf> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3));
  const files = names.filter((name) => name !== reviewedFile).toSorted();
  return {
    catalogues: new Map(
      await Promise.all(files.map(async (name) => [name, await readCatalogue(folder, name)] as const)),
    ),
    reviewed: marksOf(await readCatalogue(folder, reviewedFile)),
  };
};

/** Every language that has a folder, Bokmål first: all others are translated from it. */
export const readLibrary = async (folder = textsFolder): Promise<ReadonlyMap<string, Shelf>> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const tags = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
  const ordered = [...new Set(['nb', 'nn', 'en', ...tags])].filter((tag) => tags.includes(tag));
  return new Map(await Promise.all(ordered.map(async (tag) => [tag, await readShelf(join(folder, tag))] as const)));
};

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Placed, placedTexts } from './source.ts';

/** Where the texts are kept: one folder a language, in it one file a catalogue. */
export const textsFolder = fileURLToPath(new URL('../../web/texts', import.meta.url));

/** Beside the catalogues: the marks of reviewed texts, and for the pages the catalogues that are wholly reviewed. */
export const marksFile = 'marks.json';
export const reviewedFile = 'reviewed.ts';

/** By catalogue and path. */
export type ByPath = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The texts of one language, and the marks of those that have been reviewed. */
export type LanguageTexts = { texts: ByPath; reviewed: ByPath };

/** Every language there is, Bokmål first: all others are translated from it. */
export type AllTexts = ReadonlyMap<string, LanguageTexts>;

/** The sources of the texts of one language, by catalogue. */
export type SourceFile = { file: string; source: string; placed: readonly Placed[] };
export type Shelf = LanguageTexts & {
  folder: string;
  files: ReadonlyMap<string, SourceFile>;
  /** The catalogues that the pages take for wholly reviewed. */
  whole: readonly string[];
};

const readSource = async (folder: string, name: string): Promise<SourceFile> => {
  const file = join(folder, `${name}.ts`);
  const source = await readFile(file, 'utf8');
  return { file, source, placed: placedTexts(file, name, source) };
};

const Marks = z.record(z.string(), z.record(z.string(), z.string()));

/** A new language has no such file: nothing in it is reviewed. */
const readMarks = async (folder: string): Promise<ByPath> => {
  const json = await readFile(join(folder, marksFile), 'utf8').catch(() => '{}');
  const marks = Object.entries(Marks.parse(JSON.parse(json)));
  return new Map(marks.map(([name, paths]) => [name, new Map(Object.entries(paths))]));
};

const readShelf = async (folder: string): Promise<Shelf> => {
  const sources = (await readdir(folder)).filter((name) => name.endsWith('.ts') && name !== reviewedFile);
  const names = sources.map((name) => name.slice(0, -'.ts'.length)).toSorted();
  const files = await Promise.all(names.map(async (name) => [name, await readSource(folder, name)] as const));
  const { placed: whole } = await readSource(folder, 'reviewed');
  return {
    folder,
    files: new Map(files),
    texts: new Map(files.map(([name, { placed }]) => [name, new Map(placed.map(({ path, text }) => [path, text]))])),
    reviewed: await readMarks(folder),
    whole: whole.map(({ text }) => text),
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

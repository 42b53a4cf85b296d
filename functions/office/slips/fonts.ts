import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { type Language, languageTags } from '#shared/language/languages.ts';

/** Burmese letters change places with each other, which the library for PDF cannot do: they would be wrong on paper. */
export const slipLanguages: readonly Language[] = languageTags.filter((tag) => tag !== 'my');

/**
 * The letters of these languages. The files lie beside the bundle (`infra/bundle.ts` puts them there), and in the packages
 * that they come from where nothing is bundled.
 */
const packages = {
  'noto-sans-latin-400-normal.woff': 'noto-sans',
  'noto-sans-latin-700-normal.woff': 'noto-sans',
  'noto-sans-latin-ext-400-normal.woff': 'noto-sans',
  'noto-sans-cyrillic-400-normal.woff': 'noto-sans',
  'noto-sans-arabic-arabic-400-normal.woff': 'noto-sans-arabic',
  'noto-sans-ethiopic-ethiopic-400-normal.woff': 'noto-sans-ethiopic',
} as const;
export type FontFile = keyof typeof packages;

export const bold: FontFile = 'noto-sans-latin-700-normal.woff';
/** For running text, in the order in which a letter is looked for. */
export const regular = (Object.keys(packages) as FontFile[]).filter((file) => file !== bold);

/** The bytes of a font. */
export const readFont = (file: FontFile): Buffer => {
  const beside = join(import.meta.dirname, file);
  if (existsSync(beside)) return readFileSync(beside);
  return readFileSync(createRequire(import.meta.url).resolve(`@fontsource/${packages[file]}/files/${file}`));
};

/** Where the files lie in the project. */
export const fontPaths: readonly string[] = Object.entries(packages).map(
  ([file, from]) => `node_modules/@fontsource/${from}/files/${file}`,
);

import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import type { Document } from '../../shared/privacy/attack/attack.ts';
import { BadTableError, type TableFile, tablesOf } from '../../shared/privacy/attack/table-file.ts';
import { Release } from '../../shared/release.ts';

/** A file or option that cannot be used; the message names it and says what is wrong. */
export class BadFileError extends Error {
  override name = 'BadFileError';
}

const contents = async (file: string): Promise<string> => {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new BadFileError(`${file}: ${missing ? 'there is no such file' : 'the file cannot be read'}`);
  }
};

const isReleaseLike = (one: unknown): boolean => typeof one === 'object' && one !== null && 'format' in one;

/** One document, checked. */
const documentIn = (file: string, one: unknown): Document => {
  if (isReleaseLike(one)) {
    const read = Release.safeParse(one);
    if (!read.success) throw new BadFileError(`${file}: not a release document\n${z.prettifyError(read.error)}`);
    return read.data;
  }
  try {
    tablesOf(one);
    return one as TableFile;
  } catch (error) {
    if (error instanceof BadTableError) throw new BadFileError(`${file}: ${error.message}`);
    throw error;
  }
};

/** The documents of a file, or of standard input where it is `-`. @throws BadFileError */
export const readDocuments = async (file: string): Promise<Document[]> => {
  const json = await contents(file);
  const parse = (): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      throw new BadFileError(`${file}: not JSON`); // the parser's own words may quote the file
    }
  };
  return [parse()].flat().map((one) => documentIn(file, one));
};

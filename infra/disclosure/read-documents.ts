import * as z from 'zod';
import type { Document } from '../../shared/privacy/attack/attack.ts';
import { BadTableError, type TableFile, tablesOf } from '../../shared/privacy/attack/table-file.ts';
import { Release } from '../../shared/release.ts';
import { BadFileError, firstFault, nameOf, readJson } from './read-json.ts';

const isReleaseLike = (one: unknown): boolean => typeof one === 'object' && one !== null && 'format' in one;

/** One document, checked. */
const documentIn = (file: string, one: unknown): Document => {
  if (isReleaseLike(one)) {
    const read = Release.safeParse(one);
    if (!read.success)
      throw new BadFileError(`${file}: not a release document: ${firstFault(z.prettifyError(read.error))}`);
    return read.data;
  }
  try {
    tablesOf(one);
    return one as TableFile;
  } catch (error) {
    if (error instanceof BadTableError) throw new BadFileError(`${file}: ${firstFault(error.message)}`);
    throw error;
  }
};

/** The documents of a file, or of standard input where it is `-`. @throws BadFileError */
export const readDocuments = async (file: string): Promise<Document[]> =>
  [await readJson(file)].flat().map((one) => documentIn(nameOf(file), one));

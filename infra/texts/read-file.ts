import { readFile } from 'node:fs/promises';
import { BadFileError } from './bad-file.ts';
import { readSheet } from './csv-sheet.ts';
import { readPo } from './po.ts';
import type { Sheet } from './sheet.ts';

/** What `npm run` writes before the output of a command, where somebody has sent that into a file. */
const withoutPreamble = (text: string): string => text.replace(/^(?:(?:> [^\n]*)?\n)+/, '');

const decoded = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes); // Excel's "Unicode text"
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadFileError('this is not UTF-8: in Excel, save it as "CSV UTF-8"');
  }
};

/** What a file says, whichever of the two formats it has. @throws BadFileError */
export const sheetIn = (bytes: Uint8Array): Sheet => {
  const text = withoutPreamble(decoded(bytes).replaceAll('\r\n', '\n')).replace(/^\uFEFF/, '');
  return /^msgid\s/m.test(text) ? readPo(text) : readSheet(text);
};

/** @throws BadFileError */
export const readSheetFile = async (file: string): Promise<Sheet> => {
  const bytes = await readFile(file).catch(() => {
    throw new BadFileError('there is no such file, or it cannot be read');
  });
  return sheetIn(bytes);
};

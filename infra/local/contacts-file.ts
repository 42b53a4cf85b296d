import { readFile } from 'node:fs/promises';
import { type BrokenList, decodeList } from '#functions/office/phone-list/decode.ts';
import { importFile } from '#functions/office/phone-list/import.ts';
import { readList } from '#functions/office/phone-list/read-list.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import { StartProblem, systemCode } from './start-problem.ts';

/** Whose contacts `--contacts` brings. */
const municipality = { code: '5027', name: 'Midtre Gauldal' };

const why = (broken: BrokenList): string => {
  switch (broken.problem) {
    case 'empty':
      return 'it is empty';
    case 'not-text':
      return 'it is not a text file; save the list as CSV';
    case 'too-long':
      return 'it is too long for one list';
    case 'no-number-column':
      return 'no column holds phone numbers';
    case 'open-quote':
      return `a quotation mark is opened in line ${broken.line} and never closed`;
  }
};

const broken = (file: string, list: BrokenList) =>
  new StartProblem(`The phone list ${file} cannot be imported: ${why(list)}.`);

/** A phone list that can be read as one. */
export type ContactsFile = { file: string; bytes: Uint8Array };

/** Reads a phone list before anything is made or changed. Throws a `StartProblem` when there is none, or it is broken. */
export const readContacts = async (file: string): Promise<ContactsFile> => {
  const bytes = await readFile(file).catch((error: unknown) => {
    const missing = systemCode(error) === 'ENOENT';
    throw new StartProblem(`The phone list ${file} ${missing ? 'does not exist' : 'cannot be read'}.`);
  });
  const decoded = decodeList(bytes);
  const list = decoded.ok ? readList(decoded.text) : decoded;
  if (!list.ok) throw broken(file, list);
  return { file, bytes };
};

/** Said before a phone list is imported, because what the deployed system promises does not hold here. */
export const madeUpOnly =
  'Warning: import made-up people only, because on this machine whoever has the data folder can tell who answered what (docs/decisions/0010).';

/** Imports a phone list for Midtre Gauldal, and says what came of it. */
export const importContacts = async (
  deps: Parameters<typeof importFile>[0] & { studio: Pick<StudioStore, 'asksYoung'> },
  { file, bytes }: ContactsFile,
): Promise<string> => {
  const asksYoung = await deps.studio.asksYoung(municipality.code);
  const result = await importFile(deps, municipality.code, bytes, { asksYoung });
  if (!result.ok) throw broken(file, result);
  const { accepted, written, duplicates, refused } = result;
  return `${municipality.name}: ${accepted} contacts accepted (${written} new or changed), ${duplicates} duplicates, ${refused} refused`;
};

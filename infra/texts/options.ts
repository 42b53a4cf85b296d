import { parseArgs } from 'node:util';
import { BadFileError } from './bad-file.ts';

export const help = `npm run texts -- status
npm run texts -- export --language ar [--catalogue page] [--format po|csv] --out ar.po
npm run texts -- import ar.po
npm run texts -- tidy

Lets a native speaker review and correct the texts of her language in Poedit or a spreadsheet: docs/translations.md.

  status   how many texts each language has in each catalogue, how many of them are reviewed, which are not translated
  export   writes the texts of a language into a file
             --language TAG    a folder of web/texts
             --catalogue NAME  only the texts of one file there; else all
             --format po|csv   else what the name of the file says, or po
             --out FILE        else to standard output
  import   takes such a file back into web/texts, all of it or nothing; doing it again changes nothing
  tidy     takes away the marks of reviewed texts that no longer fit, after a text was changed by hand

Ends with 2 when a file or an option cannot be used; then nothing is written.`;

type Format = 'po' | 'csv';
export type Options =
  | { command: 'help' | 'status' | 'tidy' }
  | { command: 'export'; language: string; catalogue: string | undefined; format: Format; out: string | undefined }
  | { command: 'import'; file: string };

const text = { type: 'string' } as const;
const known = {
  language: text,
  catalogue: text,
  format: text,
  out: text,
  help: { type: 'boolean', short: 'h' },
} as const;

const parsed = (args: string[]) => {
  try {
    return parseArgs({ args, allowPositionals: true, options: known });
  } catch {
    throw new BadFileError('an option is not understood; --help shows what there is');
  }
};

const formatOf = (given: string | undefined, out: string | undefined): Format => {
  const format = given ?? (out?.toLowerCase().endsWith('.csv') ? 'csv' : 'po');
  if (format !== 'po' && format !== 'csv') throw new BadFileError('--format is po or csv');
  return format;
};

/** @throws BadFileError */
export const readOptions = (args: string[]): Options => {
  const { values, positionals } = parsed(args);
  const [command, file, ...more] = positionals;
  if (values.help || command === undefined) return { command: 'help' };
  if (command === 'import' && file !== undefined && more.length === 0) return { command, file };
  if (file !== undefined) throw new BadFileError(`${command} takes no more words; --help shows what there is`);
  if (command === 'status' || command === 'tidy') return { command };
  if (command === 'import') throw new BadFileError('import needs the name of a file');
  if (command !== 'export') throw new BadFileError(`there is no command ${command}; --help shows what there is`);
  const { language, catalogue, format, out } = values;
  if (language === undefined) throw new BadFileError('export needs a language: --language ar');
  return { command, language, catalogue, format: formatOf(format, out), out };
};

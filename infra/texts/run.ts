import { writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { BadFileError } from './bad-file.ts';
import { writeSheet } from './csv-sheet.ts';
import { type AllTexts, readLibrary, type Shelf } from './library.ts';
import { tidied } from './marks.ts';
import { help, type Options, readOptions } from './options.ts';
import { writePo } from './po.ts';
import { readSheetFile } from './read-file.ts';
import { save } from './save.ts';
import { sheetOf } from './sheet.ts';
import { statusOf } from './status.ts';
import { takeIn } from './take-in.ts';

/** `npm run` starts in the project's folder and says in INIT_CWD where the user stands. */
const fromUser = (file: string): string => resolve(process.env.INIT_CWD ?? '', file);

const exported = async (all: AllTexts, { language, catalogue, format, out }: Options & { command: 'export' }) => {
  const sheet = sheetOf(all, language, catalogue);
  if (sheet.rows.length === 0) {
    const languages = [...all.keys()].join(' ');
    const catalogues = [...(all.get('nb')?.texts.keys() ?? [])].join(' ');
    throw new BadFileError(`there are no such texts. Languages: ${languages}. Catalogues: ${catalogues}`);
  }
  const text = format === 'po' ? writePo(sheet) : writeSheet(sheet);
  if (out === undefined) process.stdout.write(text);
  else await writeFile(fromUser(out), text);
  console.error(`${sheet.rows.length} texts, ${sheet.rows.filter(({ reviewed }) => reviewed).length} of them reviewed`);
};

const saved = async (library: ReadonlyMap<string, Shelf>, now: AllTexts): Promise<void> => {
  const written = await save(library, now);
  if (written.length === 0) console.log('Nothing has changed.');
  for (const file of written) console.log(`written: ${relative('', file)}`);
};

const imported = async (library: ReadonlyMap<string, Shelf>, file: string): Promise<void> => {
  const sheet = await readSheetFile(fromUser(file));
  const taken = takeIn(library, sheet);
  if (!taken.ok) throw new BadFileError(...taken.faults);
  await saved(library, taken.all);
};

const run = async (options: Options): Promise<void> => {
  if (options.command === 'help') return console.log(help);
  const library = await readLibrary();
  if (options.command === 'status') return console.log(statusOf(library));
  if (options.command === 'export') return exported(library, options);
  if (options.command === 'import') return imported(library, options.file);
  return saved(library, tidied(library));
};

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof BadFileError)) throw error;
  console.error(error.message);
  if (error.faults.length > 1) console.error(`\n${error.faults.length} faults; nothing was written`);
  process.exitCode = 2;
}

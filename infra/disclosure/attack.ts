import { parseArgs } from 'node:util';
import { attack, type Document, mostUnknowns } from '../../shared/privacy/attack/attack.ts';
import { ContradictionError, TooManyUnknownsError } from '../../shared/privacy/attack/report.ts';
import { UnsolvedError } from '../../shared/privacy/attack/solver.ts';
import { printedReport } from './print-report.ts';
import { readDocuments } from './read-documents.ts';
import { BadFileError } from './read-json.ts';

const help = `npm run --silent attack -- FILE… [--k 5]

Plays the adversary: works out between which numbers everything lies that was withheld, from all files together.

  FILE      release documents as /api/v1 or an export gives them, tables as npm run protect prints them, or a list
            of either; - reads standard input
  --k N     judge by this smallest group instead of the one that the files name

Prints the possible range of each withheld cell, and of how many more or fewer answered than in a wave before; ends with
"N cells attacked, N breaches". Ends with 1 when there is a breach, with 2 when a file cannot be used, else with 0. What a
breach is: docs/privacy.md. Of tables up to ${mostUnknowns} withheld cells that are linked with each other can be attacked.`;

/** What to attack, or undefined when help is wanted. @throws BadFileError for options that are not understood */
const options = (args: readonly string[]): { files: string[]; k: number | undefined } | undefined => {
  const parse = () => {
    try {
      return parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { k: { type: 'string' }, help: { type: 'boolean' } },
      });
    } catch {
      throw new BadFileError('an option is not understood; --help shows what there is');
    }
  };
  const { values, positionals } = parse();
  if (values.help || positionals.length === 0) return undefined;
  const k = values.k === undefined ? undefined : Number(values.k);
  if (k !== undefined && !(Number.isInteger(k) && k >= 2)) throw new BadFileError('--k is a whole number from 2 up');
  return { files: positionals, k };
};

const attackFiles = async (files: readonly string[], k: number | undefined): Promise<number> => {
  const documents: Document[] = [];
  for (const file of files) documents.push(...(await readDocuments(file)));
  const report = attack(documents, k === undefined ? {} : { k });
  console.log(printedReport(report));
  return report.breaches.length > 0 ? 1 : 0;
};

try {
  const given = options(process.argv.slice(2));
  if (given) process.exitCode = await attackFiles(given.files, given.k);
  else console.log(help);
} catch (error) {
  // Whatever went wrong is no breach, and what others say of it might quote a file.
  const ours = [BadFileError, ContradictionError, TooManyUnknownsError, UnsolvedError];
  const isOurs = ours.some((one) => error instanceof one);
  console.error(
    isOurs && error instanceof Error
      ? error.message
      : `the attack failed: ${error instanceof Error ? error.name : 'for an unknown reason'}`,
  );
  process.exitCode = 2;
}

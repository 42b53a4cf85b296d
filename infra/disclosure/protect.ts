import { parseArgs } from 'node:util';
import { mostCells } from '../../shared/privacy/linked/budget.ts';
import { TooManyCellsError } from '../../shared/privacy/linked/linked-cell.ts';
import { protectTables } from '../../shared/privacy/linked/protect-tables.ts';
import { TableFileError } from '../../shared/privacy/linked/table-file.ts';
import { BadFileError, firstFault, nameOf, readJson } from './read-json.ts';

const help = `npm run --silent protect -- TABLES.json [--k 5] > PROTECTED.json

Says of each cell of linked tables whether it may be published, and withholds as little as it can.

  TABLES.json   the tables; - reads standard input. The format is described in docs/privacy.md:
                { "tables": [ {
                    "dimensions": { "place": { "categories": ["Støren", "Budal"], "total": "Tot" } },
                    "cells": [ { "place": "Støren", "count": 34 }, { "place": "Budal", "count": 22 }, … ] } ] }
  --k N         the smallest group that may be known; without it the file's own "k", or 5

Prints the same file with a "status" for each cell, "published" or "withheld", the latter with its "reason" in place of the
count: "primary" for what it would tell itself, "secondary" for what it would tell of another. The reasons are for whoever
prepares the tables; leave them out of what is published. npm run attack checks the result.
Works out up to ${mostCells} cells that are linked with each other; the largest take one to two minutes.
Ends with 2 when the file cannot be used, else with 0.`;

/** Undefined when help is wanted. @throws BadFileError */
const optionsOf = (args: string[]): { file: string; k: number | undefined } | undefined => {
  const parse = () => {
    try {
      const options = { k: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
      return parseArgs({ args, allowPositionals: true, options });
    } catch {
      throw new BadFileError('an option is not understood; --help shows what there is');
    }
  };
  const { values, positionals } = parse();
  if (values.help || args.length === 0) return undefined;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new BadFileError('name one file, or - for standard input');
  const k = values.k === undefined ? undefined : Number(values.k);
  if (k !== undefined && !(Number.isInteger(k) && k >= 2)) throw new BadFileError('--k is a whole number from 2 up');
  return { file, k };
};

const protect = async ({ file, k }: { file: string; k: number | undefined }): Promise<void> => {
  const given = await readJson(file);
  try {
    const { file: shown, cells, primary, secondary } = protectTables(given, k);
    console.log(JSON.stringify(shown, null, 2));
    console.error(`${cells} cells, ${primary + secondary} withheld (${primary} primary, ${secondary} secondary)`);
  } catch (error) {
    const isOurs = error instanceof TableFileError || error instanceof TooManyCellsError;
    throw isOurs ? new BadFileError(`${nameOf(file)}: ${firstFault(error.message)}`) : error;
  }
};

try {
  const options = optionsOf(process.argv.slice(2));
  if (options) await protect(options);
  else console.log(help);
} catch (error) {
  // What others say of a failure might quote the file.
  const name = error instanceof Error ? error.name : 'for an unknown reason';
  console.error(error instanceof BadFileError ? error.message : `nothing could be protected: ${name}`);
  process.exitCode = 2;
}

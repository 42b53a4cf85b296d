import { CsvError, parse } from 'csv-parse/sync';
import { dialects, withoutApostrophe, writeCsv } from '../../functions/csv.ts';
import { BadFileError } from './bad-file.ts';
import { nameOf, type OutgoingSheet, type Row, readExported, readName, type Sheet, writeExported } from './sheet.ts';

/** What she reads and writes stands first; the last three are for the machine. */
const columns = ['norwegian', 'english', 'translation', 'reviewed', 'note', 'text', 'language', 'mark'] as const;
type Column = (typeof columns)[number];
/** Without these nothing can be taken in. */
const needed: readonly Column[] = ['norwegian', 'translation', 'reviewed', 'text', 'language'];

/** A file that opens by a double click in a Norwegian Excel. */
export const writeSheet = ({ language, rows }: OutgoingSheet): string => {
  const cells = rows.map((row) => {
    const { source, english, text, note } = row;
    return [
      source,
      english,
      text,
      row.reviewed ? 'yes' : 'no',
      note,
      nameOf(row),
      language,
      writeExported(row.exported),
    ];
  });
  return writeCsv([columns, ...cells], dialects.spreadsheet);
};

/** Semicolons where Excel is Norwegian, commas elsewhere, tabs in what it calls Unicode text. */
const delimiterOf = (text: string): string => {
  const [header = ''] = text.split('\n', 1);
  const parts = (delimiter: string) => header.split(delimiter).length;
  return [';', ',', '\t'].reduce((best, delimiter) => (parts(delimiter) > parts(best) ? delimiter : best));
};

const tableOf = (text: string): string[][] => {
  try {
    return parse(text, { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof CsvError)
      throw new BadFileError(`line ${error.lines}: this is not CSV (a quotation mark is missing or too many)`);
    throw error;
  }
};

const yes = new Set(['yes', 'y', 'ja', 'j', 'x', '1', 'true', 'sann']);
const no = new Set(['no', 'n', 'nei', '', '0', 'false', 'usann']);

/** @throws BadFileError */
export const readSheet = (text: string): Sheet => {
  const [header = [], ...lines] = tableOf(text.replace(/^sep=.\r?\n/i, ''));
  const at = new Map(header.map((name, index) => [name.trim().toLowerCase(), index]));
  const missing = needed.filter((name) => !at.has(name));
  if (missing.length > 0) throw new BadFileError(`there is no column ${missing.join(', ')}`);

  const faults: string[] = [];
  const languages = new Set<string>();
  const rows = lines.flatMap((cells): Row[] => {
    const cell = (name: Column) => withoutApostrophe((cells[at.get(name) ?? -1] ?? '').trim());
    if (cells.every((text) => text.trim() === '')) return [];
    const state = cell('reviewed').toLowerCase();
    const place = readName(cell('text'));
    if (!yes.has(state) && !no.has(state)) faults.push(`${nameOf(place)}: reviewed is neither "yes" nor "no"`);
    languages.add(cell('language'));
    const exported = readExported(cell('mark'));
    return [{ ...place, source: cell('norwegian'), text: cell('translation'), reviewed: yes.has(state), exported }];
  });
  if (languages.size > 1) faults.push(`there is more than one language: ${[...languages].join(', ')}`);
  if (faults.length > 0) throw new BadFileError(...faults);
  return { language: [...languages][0] ?? '', rows };
};

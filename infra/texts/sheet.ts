import { isCopy, placeholdersOf } from '../../shared/texts/faults.ts';
import { withoutIsolates } from '../../shared/texts/isolates.ts';
import { markOf } from '../../shared/texts/mark.ts';
import { isSms, smsRoom } from '../../shared/texts/sms-limit.ts';
import { type AllTexts, textIn } from './library.ts';
import { isReviewed } from './marks.ts';
import { wordsFor } from './notes.ts';

/** What a text was when it was exported. A program may lose it on the way; then nothing is known. */
export type Exported = { mark: string; reviewed: boolean };

/** One text on its way to a native speaker and back. `source` and `text` are without isolates, as she sees them. */
export type Row = {
  catalogue: string;
  path: string;
  source: string;
  text: string;
  reviewed: boolean;
  exported: Exported | undefined;
};
export type Sheet = { language: string; rows: readonly Row[] };

/** On the way out it is explained to her too. */
export type OutgoingRow = Row & { exported: Exported; english: string; note: string };
export type OutgoingSheet = { language: string; rows: readonly OutgoingRow[] };

/** How a text is called in a file, and in what is said about it. */
export const nameOf = ({ catalogue, path }: Pick<Row, 'catalogue' | 'path'>): string => `${catalogue}/${path}`;
export const readName = (name: string): Pick<Row, 'catalogue' | 'path'> => {
  const slash = name.indexOf('/');
  return { catalogue: name.slice(0, slash), path: name.slice(slash + 1) };
};

/** Written as one word that begins with a letter: a spreadsheet takes digits for a number, and rounds it. */
export const writeExported = ({ mark, reviewed }: Exported): string => `${reviewed ? 'r' : 'd'}${mark}`;
export const readExported = (word: string): Exported | undefined =>
  /^[rd][0-9a-f]{12}$/.test(word) ? { mark: word.slice(1), reviewed: word.startsWith('r') } : undefined;

/** The texts of a language as they go out, of one catalogue or of all. */
export const sheetOf = (all: AllTexts, language: string, wanted?: string): OutgoingSheet => {
  const catalogues = [...(all.get(language)?.texts ?? [])].filter(([name]) => wanted === undefined || name === wanted);
  const rows = catalogues.flatMap(([catalogue, texts]) =>
    [...texts].map(([path, kept]): OutgoingRow => {
      const source = textIn(all, 'nb', catalogue, path) ?? '';
      const english = textIn(all, 'en', catalogue, path) ?? '';
      const [text, reviewed] = [withoutIsolates(kept), isReviewed(all, language, catalogue, path)];
      const room = isSms(catalogue) ? smsRoom(language, { kept, shown: text }) : undefined;
      const copy = language !== 'en' && isCopy(kept, english);
      const note = wordsFor({ placeholders: placeholdersOf(source), room, copy });
      const exported = { mark: markOf(language, source, kept), reviewed };
      return { catalogue, path, source, english, text, reviewed, exported, note };
    }),
  );
  return { language, rows };
};

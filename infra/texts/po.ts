import { type GetTextTranslation, type GetTextTranslations, po } from 'gettext-parser';
import { BadFileError } from './bad-file.ts';
import { nameOf, type OutgoingSheet, type Row, readExported, readName, type Sheet, writeExported } from './sheet.ts';

/** Poedit writes `fa_AF`. */
const toTag = (locale: string): string => locale.trim().replaceAll('_', '-');
const toLocale = (tag: string): string => tag.replaceAll('-', '_');

/**
 * A file for Poedit and other translation programs. What is fuzzy ("needs work") has not been reviewed; the programs take the
 * flag away from what somebody edits.
 */
export const writePo = ({ language, rows }: OutgoingSheet): string => {
  const translations = rows.map((row): [string, Record<string, GetTextTranslation>] => {
    const entry: GetTextTranslation = {
      msgctxt: nameOf(row),
      msgid: row.source,
      msgstr: [row.text],
      comments: {
        extracted: [`English: ${row.english}`, ...(row.note === '' ? [] : [row.note])].join('\n'),
        reference: writeExported(row.exported),
        ...(!row.reviewed && { flag: 'fuzzy' }),
      },
    };
    return [nameOf(row), { [row.source]: entry }];
  });
  const headers = {
    'Project-Id-Version': 'Tilhør',
    Language: toLocale(language),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
  };
  const compiled = po.compile({ charset: 'utf-8', headers, translations: Object.fromEntries(translations) });
  return `${compiled.toString('utf8').trimEnd()}\n`;
};

/** The library throws at some damage, and finds nothing in other. */
const parsed = (text: string): Partial<GetTextTranslations> => {
  try {
    return po.parse(text);
  } catch {
    return {};
  }
};

/** @throws BadFileError */
export const readPo = (text: string): Sheet => {
  const { headers, translations } = parsed(text);
  if (!headers || !translations) throw new BadFileError('this is not a PO file, or it is damaged');
  const language = Object.entries(headers).find(([name]) => name.toLowerCase() === 'language')?.[1] ?? '';
  const entries = Object.values(translations).flatMap((byId) => Object.values(byId));
  const rows = entries.flatMap(({ msgctxt, msgid, msgstr, comments }): Row[] => {
    if (msgid === '' && !msgctxt) return []; // the headers
    const fuzzy = (comments?.flag ?? '').split(/[\s,]+/).includes('fuzzy');
    const exported = (comments?.reference ?? '')
      .split(/\s+/)
      .map(readExported)
      .find((found) => found);
    return [{ ...readName(msgctxt ?? ''), source: msgid, text: msgstr[0] ?? '', reviewed: !fuzzy, exported }];
  });
  return { language: toTag(language), rows };
};

import { isLanguage, languages } from '../../shared/language/languages.ts';
import { faultsOf, isCopy, placeholdersOf, type TextFault } from '../../shared/texts/faults.ts';
import { withIsolates, withoutIsolates } from '../../shared/texts/isolates.ts';
import { markOf } from '../../shared/texts/mark.ts';
import { isSms, smsRoom } from '../../shared/texts/sms-limit.ts';
import { type AllTexts, textIn } from './library.ts';
import { isReviewed, tidied } from './marks.ts';
import { nameOf, type Row, type Sheet } from './sheet.ts';

/** Either all of a file is taken in, or nothing and it is said why. */
export type TakenIn = { ok: false; faults: readonly string[] } | { ok: true; all: AllTexts };

/** A cell of a spreadsheet may have got a line break or a blank too many. */
const tidy = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();

const sentences = (language: string, source: string, kept: string): Record<TextFault, string> => {
  const shown = withoutIsolates(kept);
  const [here, there] = [placeholdersOf(kept), placeholdersOf(source)].map((names) => names.join(' ') || 'nothing');
  const room = smsRoom(language, { kept, shown });
  return {
    empty: 'the translation is empty',
    blanks: 'there are two blanks where one belongs',
    placeholders: `what is filled in is not as in Norwegian: here ${here}, there ${there}`,
    isolates: 'there are invisible marks of direction that do not fit together: write the text anew',
    'not-isolated': 'there are invisible marks of direction around what is filled in: write the text anew',
    'link-at-the-end': 'after {link} there must be a space and more words',
    'sms-alphabet': 'a text message in this language may have no such letter, dash or quotation mark: use plain ones',
    'sms-too-long': `it is too long for a text message: ${shown.length} characters, at most ${room}`,
  };
};

type Judged = { faults: string[] } | { text: string; reviewed: boolean };

/** What becomes of one text. */
const judge = (all: AllTexts, language: keyof typeof languages, row: Row): Judged => {
  const { catalogue, path, exported } = row;
  const [source, current] = [textIn(all, 'nb', catalogue, path), textIn(all, language, catalogue, path)];
  if (source === undefined || current === undefined) return { faults: ['there is no such text'] };
  const { dir } = languages[language];
  const given = tidy(row.text);
  const kept = dir === 'rtl' ? withIsolates(given, { sms: isSms(catalogue) }) : given;
  const same = kept === current;
  // Who changes the Norwegian itself has the old one beside it.
  if (tidy(row.source) !== source && !(language === 'nb' && same))
    return { faults: ['the Norwegian text is not the one of today: it has changed since the export. Export it again'] };

  const newer = !same && exported !== undefined && exported.mark !== markOf(language, source, current);
  if (newer && !row.reviewed && exported.mark === markOf(language, source, kept))
    return { text: current, reviewed: isReviewed(all, language, catalogue, path) };
  if (newer) return { faults: ['the translation has been changed by somebody else since the export. Export it again'] };

  const found = faultsOf({ language, dir, catalogue, source: language === 'nb' ? current : source, text: kept });
  const said = sentences(language, source, kept);
  const faults = found.map((fault) => said[fault]);
  const copy = language !== 'en' && isCopy(kept, textIn(all, 'en', catalogue, path) ?? '');
  if (copy && row.reviewed) faults.push('it is still the English text, and cannot have been reviewed');
  if (faults.length > 0) return { faults };

  // Somebody else may have reviewed it meanwhile: that is taken back only by who saw it.
  const untouched = same && exported?.reviewed === false && isReviewed(all, language, catalogue, path);
  return { text: kept, reviewed: row.reviewed || untouched };
};

/** What all texts are after a file has come back. A text that is not in the file stays as it is. */
export const takeIn = (all: AllTexts, { language, rows }: Sheet): TakenIn => {
  const before = all.get(language);
  if (!before || !isLanguage(language)) return { ok: false, faults: [`there is no language "${language}"`] };

  const faults: string[] = [];
  const seen = new Set<string>();
  const texts = new Map([...before.texts].map(([name, texts]) => [name, new Map(texts)]));
  const reviewed = new Map([...before.texts.keys()].map((name) => [name, new Map(before.reviewed.get(name))]));
  for (const row of rows) {
    const { catalogue, path } = row;
    const judged = judge(all, language, row);
    const problems = 'faults' in judged ? judged.faults : [];
    if (seen.has(nameOf(row))) problems.push('it stands there twice');
    seen.add(nameOf(row));
    faults.push(...problems.map((problem) => `${nameOf(row)}: ${problem}`));
    if ('faults' in judged) continue;
    texts.get(catalogue)?.set(path, judged.text);
    const source = language === 'nb' ? judged.text : (textIn(all, 'nb', catalogue, path) ?? '');
    if (judged.reviewed) reviewed.get(catalogue)?.set(path, markOf(language, source, judged.text));
    else reviewed.get(catalogue)?.delete(path);
  }
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, all: tidied(new Map([...all, [language, { texts, reviewed }]])) };
};

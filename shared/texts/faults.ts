import { withoutIsolates } from './isolates.ts';
import { isSms, smsFault } from './sms-limit.ts';

/** Why a text may not stand in a catalogue. */
export type TextFault =
  | 'empty'
  | 'blanks'
  | 'placeholders'
  | 'isolates'
  | 'not-isolated'
  | 'link-at-the-end'
  | 'sms-alphabet'
  | 'sms-too-long';

/** What is filled in, such as `{date}`, in alphabetical order. */
export const placeholdersOf = (text: string): string[] => (text.match(/\{[^}]*\}/g) ?? []).toSorted();

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export type TextInPlace = {
  language: string;
  dir: 'ltr' | 'rtl';
  catalogue: string;
  /** The same text in Bokmål. */
  source: string;
  text: string;
};

/** All that is wrong with a text, whoever wrote it. */
export const faultsOf = ({ language, dir, catalogue, source, text }: TextInPlace): TextFault[] => {
  if (!/\p{L}|\p{N}/u.test(text)) return ['empty'];
  const isolated = count(text, /\u2068\{(municipality|link)\} ?\u2069/g);
  const latin = dir === 'rtl' ? count(text, /\{(municipality|link)\}/g) : 0;
  const sms = isSms(catalogue);
  const found: (TextFault | false | undefined)[] = [
    (text !== text.trim() || text.includes('  ')) && 'blanks',
    placeholdersOf(text).join() !== placeholdersOf(source).join() && 'placeholders',
    !/^(\u2068\u2069)*$/.test(text.replace(/[^\u2066-\u2069]/g, '')) && 'isolates',
    isolated !== latin && 'not-isolated',
    // A phone takes for a part of the link whatever follows it without a space.
    sms && text.includes('{link}') && !/(^|[\s\u2068])\{link\} .*\p{L}/u.test(text) && 'link-at-the-end',
    sms && smsFault(language, text),
  ];
  return found.filter((fault) => fault !== false && fault !== undefined);
};

/**
 * Whether a text is the English one word for word: a copy that waits for its translator. One or two words may well be the
 * same in two languages.
 */
export const isCopy = (text: string, english: string): boolean =>
  withoutIsolates(text) === english && count(text.replace(/\{[^}]*\}/g, ''), /\p{L}+/gu) > 2;

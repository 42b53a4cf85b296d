/** Why a list cannot be read at all; then nothing of it is imported. */
export type BrokenList =
  | { problem: 'empty' }
  | { problem: 'not-text' }
  | { problem: 'too-long' }
  | { problem: 'no-number-column' }
  /** A quotation mark is opened and never closed; `line` is where, counted from 1. */
  | { problem: 'open-quote'; line: number };
export type Read<T> = ({ ok: true } & T) | ({ ok: false } & BrokenList);

/** A list has at most this many characters. */
export const longestList = 2_000_000;

/** Control characters other than tab and newline; the second range is what Windows-1252 leaves undefined. */
const isControl = (code: number) =>
  (code < 32 && code !== 9 && code !== 10 && code !== 13) || (code > 126 && code < 160);
const looksBinary = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) return true;
  return false;
};

/** Text as it was pasted: the same checks as for a file, newlines made `\n`, without a byte order mark. */
export const cleanText = (pasted: string): Read<{ text: string }> => {
  const text = pasted.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.length > longestList) return { ok: false, problem: 'too-long' };
  if (looksBinary(text)) return { ok: false, problem: 'not-text' };
  return text.trim() === '' ? { ok: false, problem: 'empty' } : { ok: true, text };
};

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/**
 * The text of an uploaded file: UTF-8 with or without a byte order mark, otherwise Windows-1252. A spreadsheet, a picture
 * or UTF-16 holds characters that no list holds, and is not text.
 */
export const decodeList = (bytes: Uint8Array): Read<{ text: string }> =>
  bytes.length > longestList * 2 ? { ok: false, problem: 'too-long' } : cleanText(decode(bytes));

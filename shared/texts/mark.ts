import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Stands for a text together with the text that it translates. Whoever read the one has read it beside the other, so the mark
 * of what she vouched for is no longer theirs when either has changed. Nor is it that of a copy in another language's folder.
 */
export const markOf = (language: string, source: string, text: string): string =>
  bytesToHex(sha256(utf8ToBytes(`${language}\0${source}\0${text}`))).slice(0, 12);

/**
 * Secrets and the hashes that stand for them (design §2). All hashes are SHA-256, written in base64url. They are computed
 * here and now: WebCrypto would send each of these short texts through the thread pool, a tenth of what a response costs.
 */
import { sha256 as digest } from '@noble/hashes/sha2.js';
import type { Step } from './wave.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'; // Crockford base32, in lower case
const utf8 = new TextEncoder();

const base32 = (bytes: Uint8Array): string => {
  let bits = 0;
  let value = 0;
  let text = '';
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(value >>> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + alphabet[(value << (5 - bits)) & 31];
};

const sha256 = (text: string): string =>
  btoa(String.fromCharCode(...digest(utf8.encode(text))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** The key that only the inviting function holds, ready for `ticketSecret`. At least 32 bytes. */
export const importLinkKey = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

/** One person's secret for one wave: 80 bits in 16 characters. The same inputs give the same link. */
export const ticketSecret = async (linkKey: CryptoKey, wave: string, contact: string): Promise<string> => {
  const mac = await crypto.subtle.sign('HMAC', linkKey, utf8.encode(`${wave}|${contact}`));
  return base32(new Uint8Array(mac).subarray(0, 10));
};

/** A secret for a slip of paper, from 8 random bytes: 60 bits in 12 characters, which somebody types. Nobody can make it again. */
export const slipSecret = (random: Uint8Array): string => base32(random).slice(0, 12);

/** A slip's secret as it is printed and read out: in groups of four. */
export const grouped = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? '';

/**
 * What somebody typed, as the secret it stands for: the 16 characters of a link or the 12 of a slip, whatever a phone or a hand
 * has put around or between them. Undefined when it cannot be one.
 */
export const readSecret = (typed: string): string | undefined => {
  const plain = typed.toLowerCase().replaceAll(/[^0-9a-z]/g, '');
  const secret = plain.replaceAll(/[il]/g, '1').replaceAll('o', '0');
  return /^(?:[0-9a-hjkmnp-tv-z]{4}){3,4}$/.test(secret) ? secret : undefined;
};

/** The key of the ticket row. */
export const ticketKey = (secret: string): string => sha256(secret);

/** The id under which a gateway gets a message: the same for every try, so that it is sent once. */
export const messageId = (wave: string, contact: string, step: Step): string => sha256(`${wave}|${contact}|${step}`);

/** A contact's id: the same number in the same municipality is the same contact. Stands in the contacts table and the queue only. */
export const contactId = (municipality: string, phone: string): string =>
  sha256(`contact|${municipality}|${phone}`).slice(0, 22);

/** A sign-up's id: the same number in the same form is the same sign-up. `nonce` has 128 bits and came with the form. */
export const joinId = (nonce: string, phone: string): string => sha256(`join|${nonce}|${phone}`).slice(0, 22);

/** The id of the message that brings a sign-up its code. */
export const codeMessageId = (join: string): string => sha256(`join|${join}|code`);

/**
 * Under which a number's sign-ups of one day are counted: a hash cut so short that many numbers share it, so that no list of
 * all numbers can tell from it whose it is. Two people who share one may together ask as often as one.
 */
export const numberBucket = (phone: string, day: string): string => sha256(`join|${day}|${phone}`).slice(0, 3);

/** A receipt from 16 random bytes; made with each page, never stored. */
export const receiptOf = (random: Uint8Array): string => base32(random);
export const isReceipt = (text: string): boolean => /^[0-9a-hjkmnp-tv-z]{26}$/.test(text);

/** The two hashes of a receipt. Neither can be found from the other. */
export const answerKey = (receipt: string): string => sha256(`answer|${receipt}`);
export const settlementKey = (receipt: string): string => sha256(`settle|${receipt}`);

/** The partition of an answer, 0…shards−1, from its key. */
export const shardOf = (key: string, shards: number): number => {
  let sum = 0;
  for (let i = 0; i < 8; i++) sum = (sum * 31 + key.charCodeAt(i)) >>> 0;
  return sum % shards;
};

import type { RecordingType } from './recording.ts';

/** What a file is by its bytes: something that we play, or what it is instead, so far as it is worth a word. */
export type AudioFormat = RecordingType | 'mp4' | 'wav' | 'other-ogg' | 'unknown';

const latin = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

const bitrates = {
  1: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;
const sampleRates = [44_100, 48_000, 32_000] as const;

/** The length of the frame of MPEG layer III that begins here, in bytes; 0 where none does (ISO 11172-3 §2.4, 13818-3). */
const frameLength = (bytes: Uint8Array, at: number): number => {
  const [sync = 0, kind = 0, rates = 0] = bytes.subarray(at, at + 3);
  const version = (kind >> 3) & 3; // 3 is MPEG 1, 2 is MPEG 2, 0 is MPEG 2.5
  if (sync !== 0xff || kind >> 5 !== 7 || ((kind >> 1) & 3) !== 1 || version === 1) return 0;
  const bitrate = bitrates[version === 3 ? 1 : 2][(rates >> 4) - 1];
  const sampleRate = sampleRates[((rates >> 2) & 3) as 0 | 1 | 2];
  if (bitrate === undefined || sampleRate === undefined) return 0;
  const rate = sampleRate / (version === 3 ? 1 : version === 2 ? 2 : 4);
  return Math.floor(((version === 3 ? 144 : 72) * bitrate * 1000) / rate) + ((rates >> 1) & 1);
};

/** One frame may be chance; several, each where the one before ends, are not. */
const isMp3 = (bytes: Uint8Array): boolean => {
  let at = 0;
  for (let frames = 0; frames < 4; frames++) {
    const length = frameLength(bytes, at);
    if (length === 0) return false;
    at += length;
  }
  return at <= bytes.length;
};

/** The first page of an Ogg file holds the head of its codec, after a table of as many bytes as its 27th says. */
const isOpus = (bytes: Uint8Array): boolean => latin(bytes, 27 + (bytes[26] ?? 0), 8) === 'OpusHead';

/** The names of the container and of the codecs stand near the beginning. */
const isWebmOpus = (bytes: Uint8Array): boolean => {
  const head = latin(bytes, 0, 4096);
  return head.includes('\x42\x82\x84webm') && head.includes('A_OPUS') && !/[VS]_[A-Z]/.test(head);
};

/** Judges a file by its bytes; tags before an MP3 must be gone (`withoutTags`). */
export const audioFormat = (bytes: Uint8Array): AudioFormat => {
  const start = latin(bytes, 0, 4);
  if (start === 'OggS') return isOpus(bytes) ? 'ogg' : 'other-ogg';
  if (start === '\x1a\x45\xdf\xa3') return isWebmOpus(bytes) ? 'webm' : 'unknown';
  if (start === 'RIFF') return 'wav';
  if (latin(bytes, 4, 4) === 'ftyp') return 'mp4';
  return isMp3(bytes) ? 'mp3' : 'unknown';
};

/**
 * A file without the tags of an MP3, before it and after it: they hold names, places and pictures that nobody has to hear, and
 * count as bytes (ID3v2 §3.1, ID3v1).
 */
export const withoutTags = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  let sound = bytes;
  while (latin(sound, 0, 3) === 'ID3' && sound.length > 10) {
    const size = sound.subarray(6, 10).reduce((sum, byte) => (sum << 7) | (byte & 127), 0);
    const footer = ((sound[5] ?? 0) >> 4) & 1 ? 10 : 0;
    sound = sound.subarray(10 + size + footer);
  }
  return latin(sound, sound.length - 128, 3) === 'TAG' ? sound.subarray(0, sound.length - 128) : sound;
};

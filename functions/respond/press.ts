import { brotliCompressSync, constants, crc32, deflateRawSync } from 'node:zlib';
import { once } from './once.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The best encoding that a browser says it takes. */
export const encodingFor = (accept: string | undefined): Encoding => {
  const taken = (accept ?? '')
    .split(',')
    .map((part) => part.split(';').map((term) => term.trim())) // no expression: it would try a header full of blanks in every way
    .filter(([, weight]) => weight === undefined || Number(weight.replace('q=', '')) > 0)
    .map(([name]) => name);
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity';
};

/**
 * The part of a page that is the same for everybody, compressed beforehand; `finish` adds the short end that is one person's
 * own. Compressing whole pages would be most of what a request costs.
 */
export type Pressed = { finish(encoding: Encoding, tail: string): Uint8Array<ArrayBuffer> };

/** RFC 7932 §9.2: a meta-block that is not compressed (its length takes 16 bits), then an empty last one. */
const brotliEnd = (tail: Uint8Array) => {
  const header = ((tail.length - 1) << 3) | (1 << 19);
  return [Buffer.of(header & 255, (header >> 8) & 255, header >> 16), tail, Buffer.of(3)];
};

/** RFC 1951 §3.2.4: a stored block, marked as the last. */
const deflateEnd = (tail: Uint8Array) => {
  const header = Buffer.of(1, 0, 0, 0, 0);
  header.writeUInt16LE(tail.length, 1);
  header.writeUInt16LE(tail.length ^ 0xffff, 3);
  return [header, tail];
};

const gzipHeader = Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
const gzipEnd = (crc: number, size: number) => {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc, 0);
  trailer.writeUInt32LE(size >>> 0, 4);
  return trailer;
};

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** The first reader of a page, often in a process that has just begun, does not wait for the best. */
const quick = 9;
/** A twelfth smaller and thirty times as long; every reader after the first has it. */
const best = 11;

/** A flush ends what was compressed on a whole byte, so more blocks may follow it. The tail has 1…65,535 bytes. */
export const press = (head: string): Pressed => {
  const bytes = Buffer.from(head);
  const brotli = (quality: number) =>
    once(() =>
      brotliCompressSync(bytes, {
        finishFlush: constants.BROTLI_OPERATION_FLUSH,
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: quality,
          // 64 kB: a page fits in. To make room for the usual 4 MB takes ten times as long as all the rest.
          [constants.BROTLI_PARAM_LGWIN]: 16,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
    );
  const [first, later] = [brotli(quick), brotli(best)];
  let readers = 0;
  const deflated = once(() => ({
    body: deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_SYNC_FLUSH }),
    crc: crc32(bytes),
  }));
  return {
    finish(encoding, tail) {
      const end = Buffer.from(tail);
      if (encoding === 'identity') return joined([bytes, end]);
      if (encoding === 'br') return joined([readers++ === 0 ? first() : later(), ...brotliEnd(end)]);
      const { body, crc } = deflated();
      return joined([gzipHeader, body, ...deflateEnd(end), gzipEnd(crc32(end, crc), bytes.length + end.length)]);
    },
  };
};

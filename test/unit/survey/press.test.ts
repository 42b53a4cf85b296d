import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodingFor, press } from '#functions/respond/press.ts';

const page = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constant('<p>ትግርኛ العربية</p>'.repeat(9_000)),
);
const end = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 });

test('what a browser unpacks is the page and its end, for any page and any number of ends', () => {
  fc.assert(
    fc.property(page, fc.array(end, { minLength: 1, maxLength: 3 }), (head, tails) => {
      const pressed = press(head);
      for (const tail of tails) {
        const whole = Buffer.from(head + tail);
        expect(brotliDecompressSync(pressed.finish('br', tail)).equals(whole)).toBe(true);
        expect(gunzipSync(pressed.finish('gzip', tail)).equals(whole)).toBe(true);
        expect(whole.equals(pressed.finish('identity', tail))).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['deflate', 'identity'],
  [undefined, 'identity'],
])('a browser that takes %s gets %s', (accept, encoding) => {
  expect(encodingFor(accept)).toBe(encoding);
});

test('a header that is full of blanks is read once and not in every way', () => {
  // Tried in every way it would take hours: this test would not end.
  expect(encodingFor(`br ${' '.repeat(1_000_000)}x, gzip`)).toBe('gzip');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addText,
  emptySample,
  linesOf,
  mergeSamples,
  mostTexts,
  type TextSample,
} from '#shared/privacy/text-sample.ts';

const sampleOf = (texts: readonly string[]): TextSample => {
  const sample = emptySample();
  for (const text of texts) addText(sample, text);
  return sample;
};
const numbered = (count: number, every = 1) => Array.from({ length: count }, (_, i) => `Tekst ${i * every}`);

test('every text is shown as often as it was written, where there are no more than are kept', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Takk', 'Buss', 'Nei', 'Nei!', ''), { maxLength: 60 }), (texts) => {
      expect(linesOf(sampleOf(texts)).sort()).toEqual([...texts].sort());
    }),
  );
});

test('however the texts come, and however they are split and summed, the sample is the same', () => {
  const texts = [...numbered(2 * mostTexts), ...numbered(mostTexts, 3), ...numbered(mostTexts, 3)];
  const whole = sampleOf(texts);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), fc.integer(), fc.boolean(), (shards, seed, backwards) => {
      const parts = Array.from({ length: shards }, emptySample);
      const order = backwards ? texts.toReversed() : texts;
      for (const [i, text] of order.entries()) {
        const part = parts[Math.abs(Math.imul(i, 2_654_435_761) ^ seed) % shards];
        if (part) addText(part, text);
      }
      expect(parts.reduce(mergeSamples)).toEqual(whole);
    }),
    { numRuns: 8, seed: 5 },
  );
});

test('its size does not grow with the number of texts, and all are counted', () => {
  const sample = sampleOf(numbered(3 * mostTexts));
  expect(sample.written).toBe(3 * mostTexts);
  expect(sample.kept).toHaveLength(mostTexts);
  expect(linesOf(sample)).toHaveLength(mostTexts);
});

test('who writes is kept by lot: early or late, and short or long, texts have the same chance', () => {
  const texts = numbered(4 * mostTexts);
  const kept = new Set(linesOf(sampleOf(texts)));
  for (const part of [texts.slice(0, 2 * mostTexts), texts.slice(2 * mostTexts)]) {
    const share = part.filter((text) => kept.has(text)).length / part.length;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.28);
  }
});

test('a text that thousands write does not push out the others', () => {
  const lines = linesOf(sampleOf([...Array.from({ length: 9_000 }, () => 'Nei'), ...numbered(100)]));
  expect(lines).toHaveLength(mostTexts);
  expect(new Set(lines).size).toBe(101);
});

test('a sum changes neither of its parts', () => {
  const [a, b] = [sampleOf(['Takk', 'Buss']), sampleOf(['Takk'])];
  const before = structuredClone([a, b]);
  expect(mergeSamples(a, b)).toMatchObject({ written: 3 });
  addText(mergeSamples(a, b), 'Takk');
  expect([a, b]).toEqual(before);
});

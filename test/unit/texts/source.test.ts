import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placedTexts, withTexts } from '#infra/texts/source.ts';

const source = `import type { A } from '../a.ts';

/** Says why. ትግርኛ 😀 */
export const page: A = {
  title: 'Hei 😀',
  // stays where it is
  'left-out': { text: "Don't", more: ['a', 'b'] },
  last: 'Slutt',
};
`;
const read = (text: string) => placedTexts('page.ts', 'page', text);
const textsIn = (text: string) => read(text).map(({ path, text }) => [path, text]);

test('texts are found under their paths, in the order in which they stand there', () => {
  expect(textsIn(source)).toEqual([
    ['title', 'Hei 😀'],
    ['left-out.text', "Don't"],
    ['left-out.more.0', 'a'],
    ['left-out.more.1', 'b'],
    ['last', 'Slutt'],
  ]);
});

test('a text is written in its place, and nothing else is touched', () => {
  const written = withTexts(source, read(source), new Map([['last', 'Ferdig']]));
  expect(written).toBe(source.replace("'Slutt'", "'Ferdig'"));
});

test('whatever is written is read again as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (title, last) => {
      const written = withTexts(
        source,
        read(source),
        new Map([
          ['title', title],
          ['last', last],
        ]),
      );
      expect(new Map(read(written).map(({ path, text }) => [path, text]))).toEqual(
        new Map([...read(source).map(({ path, text }) => [path, text] as const), ['title', title], ['last', last]]),
      );
    }),
  );
});

test('what nobody sees is written by its number', () => {
  const written = withTexts(source, read(source), new Map([['title', '\u2068x\u2069\u00A0\u200C']]));
  expect(written).toContain("'\\u2068x\\u2069\\u00A0\\u200C'");
});

test.each([
  ['it exports no page', "export const sms = { a: 'b' };"],
  ['a is not written', 'export const page = { a: 1 };'],
  ['a is not written', 'const b = 1; export const page = { a: b };'],
  ['the whole is not written', "const b = {}; export const page = { ...b, a: 'c' };"],
  ['this is not TypeScript', 'export const page = {'],
])('%s', (problem, text) => {
  expect(() => read(text)).toThrow(problem);
});

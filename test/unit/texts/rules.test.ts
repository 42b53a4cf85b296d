import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf, isCopy } from '#shared/texts/faults.ts';
import { withIsolates, withoutIsolates } from '#shared/texts/isolates.ts';
import { markOf } from '#shared/texts/mark.ts';
import { smsRoom } from '#shared/texts/sms-limit.ts';
import { textsOf } from '#shared/texts/texts-of.ts';

const place = { language: 'so', dir: 'ltr', catalogue: 'page' } as const;
const faults = (source: string, text: string) => faultsOf({ ...place, source, text });
const arabic = (source: string, text: string) => faultsOf({ ...place, language: 'ar', dir: 'rtl', source, text });

test('texts have the path of the keys they stand under', () => {
  expect(textsOf({ a: 'x', b: { c: 'y', 'd-e': ['z'] } })).toEqual([
    ['a', 'x'],
    ['b.c', 'y'],
    ['b.d-e.0', 'z'],
  ]);
});

describe('what is wrong with a text', () => {
  test('nothing, where it says the same with the same filled in', () => {
    expect(faults('Svar innen {date}.', 'Ka jawaab {date}.')).toEqual([]);
  });
  test.each([
    ['empty', 'Hei', ''],
    ['empty', 'Hei', ' … '],
    ['blanks', 'Hei', 'Salaan '],
    ['blanks', 'Hei du', 'Salaan  adiga'],
    ['placeholders', 'Innen {date}', 'Ka hor {Date}'],
    ['placeholders', 'Innen {date}', 'Ka hor'],
    ['placeholders', 'Hei', 'Salaan {name}'],
    ['isolates', 'Hei', 'Salaan\u2068'],
    ['not-isolated', 'I {municipality}', 'Gudaha \u2068{municipality}\u2069'],
  ])('%s', (fault, source, text) => {
    expect(faults(source, text)).toEqual([fault]);
  });

  test('in right-to-left text a Latin name stands in isolates', () => {
    expect(arabic('I {municipality}', 'في {municipality}')).toEqual(['not-isolated']);
    expect(arabic('I {municipality}', 'في \u2068{municipality}\u2069')).toEqual([]);
  });

  test('a message has room, an alphabet, and more words after the link', () => {
    const sms = (language: string, text: string) =>
      faultsOf({ ...place, language, catalogue: 'sms', source: text, text });
    expect(sms('nb', `${'a'.repeat(160)}`)).toEqual([]);
    expect(sms('nb', `${'a'.repeat(161)}`)).toEqual(['sms-too-long']);
    expect(sms('pl', `${'a'.repeat(134)}`)).toEqual([]);
    expect(sms('pl', `${'ą'.repeat(135)}`)).toEqual(['sms-too-long']);
    expect(sms('nb', `{municipality} {code} ${'a'.repeat(131)}`)).toEqual([]);
    expect(sms('nb', `{municipality} {code} ${'a'.repeat(132)}`)).toEqual(['sms-too-long']);
    expect(sms('pl', `{municipality} {code} ${'a'.repeat(41)}`)).toEqual([]);
    expect(sms('pl', `{municipality} {code} ${'a'.repeat(42)}`)).toEqual(['sms-too-long']);
    expect(sms('nb', 'Svar – her')).toEqual(['sms-alphabet']);
    expect(sms('nb', 'Svar her: {link}')).toEqual(['link-at-the-end']);
    expect(sms('nb', 'Svar her: {link}.')).toEqual(['link-at-the-end']);
    expect(sms('nb', 'Svar her: {link} Takk!')).toEqual([]);
  });
});

test('whoever writes a message is told how much room there is, as she sees it', () => {
  // 14 + 36 characters are filled in for 14 + 6.
  expect(smsRoom('nb', { kept: '{municipality}: {link} Hei', shown: '{municipality}: {link} Hei' })).toBe(130);
  const shown = 'في {municipality}: {link} نعم';
  expect(smsRoom('ar', { kept: withIsolates(shown, { sms: true }), shown })).toBe(134 - 30 - 5);
});

test('a copy of the English text is one of more than two words', () => {
  expect(isCopy('How is life here?', 'How is life here?')).toBe(true);
  expect(isCopy('Send', 'Send')).toBe(false);
  expect(isCopy('{n} / {total} {of} {them}', '{n} / {total} {of} {them}')).toBe(false);
  expect(isCopy('Hvordan er det her?', 'How is life here?')).toBe(false);
});

const piece = fc.constantFrom('{municipality}', '{link}', '{date}', ' ', 'تسأل', 'بلدية', '،', '.');
const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

test('isolates that were lost are put back, however often', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, sms) => {
      const kept = withIsolates(text, { sms });
      expect(withIsolates(kept, { sms })).toBe(kept);
      expect(withIsolates(withoutIsolates(kept), { sms })).toBe(kept);
      expect(arabic(text, kept)).not.toContain('not-isolated');
      expect(withoutIsolates(kept)).toBe(text);
    }),
  );
});

test('a mark is of a text and its source together', () => {
  expect(markOf('so', 'Takk', 'Mahadsanid')).toMatch(/^[0-9a-f]{12}$/);
  expect(markOf('sw', 'Takk', 'Mahadsanid')).not.toBe(markOf('so', 'Takk', 'Mahadsanid'));
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
      expect(markOf('so', a, b) === markOf('so', c, d)).toBe(a === c && b === d);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '#shared/privacy/redact.ts';

describe('what points at a person is taken out', () => {
  test.each([
    ['national id', '01017012345'],
    ['national id in two groups', '010170 12345'],
    ['phone', '90012345'],
    ['phone in groups', '900 12 345'],
    ['phone with hard spaces', '900\u00a012\u202f345'],
    ['phone with hyphens', '900-12-345'],
    ['phone with a country code', '+47 900 12 345'],
    ['phone with 00', '0047 90012345'],
    ['phone with brackets', '(+47) 900 12 345'],
    ['short foreign phone', '+252 61 234'],
    ['foreign phone', '+380 (67) 123-45-67'],
    ['phone in Arabic digits', '٩٠٠١٢٣٤٥'],
    ['card', '4111 1111 1111 1111'],
    ['card without spaces', '4111111111111111'],
    ['account', '1234.56.78903'],
    ['IBAN', 'NO93 8601 1117 947'],
    ['IBAN with letters', 'GB29NWBK60161331926819'],
    ['e-mail', 'amina.o+x@example.co.uk'],
    ['e-mail in Cyrillic', 'олена@приклад.укр'],
    ['URL', 'https://example.org/a?b=c#d'],
    ['URL without scheme', 'www.example.org/a'],
    ['bare domain', 'facebook.com/amina'],
  ])('%s', (_, secret) => {
    expect(redact(`Ring ${secret} i kveld`)).toMatch(/^Ring \(?\[---\] i kveld$/);
    expect(redact(secret)).toMatch(/^\(?\[---\]$/);
  });
});

test.each([
  'Jeg har 3 barn og bor i 7290.',
  'Bussen går 08.15 og 16.45.',
  'Det koster 1 500 kr, 20 % mer.',
  'ቋንቋ አልችልም።',
  '',
])('what points at nobody stays: %s', (text) => {
  expect(redact(text)).toBe(text);
});

test('no run of eight digits survives, however it is grouped, and redacting twice changes nothing more', () => {
  const separated = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('', '', ' ', '.', '-', '\u00a0')), {
      minLength: 8,
      maxLength: 24,
    })
    .map((parts) => parts.map(([digit, after]) => digit + after).join(''));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), separated, fc.string(), (before, secret, after) => {
      const once = redact(`${before} ${secret} ${after}`);
      expect(once).not.toMatch(/\d(?:[\s.-]?\d){7}/);
      expect(redact(once)).toBe(once);
    }),
  );
});

// A pattern that goes back and forth over what it has seen needs longer than anybody lives for these; the bound is that it ends.
test.each(['a-', 'a.', 'a.-', 'NO12', '1234567 x ', '@', 'a@a-', '+ 12 x '])(
  'a thousand characters of near misses stay as they are: %s',
  (near) => {
    const text = near.repeat(1000 / near.length);
    expect(redact(text)).toBe(text);
  },
);

import { expect, test } from 'vitest';
import { languageTags } from '#shared/language/languages.ts';
import { smsParts } from '#shared/language/sms.ts';
import { linkOf, messageText } from '#shared/wave/message.ts';
import { steps } from '#shared/wave/wave.ts';
import { smsTexts } from '#web/texts/all-sms.ts';

const link = linkOf('https://svar.example.no', '0123456789abcdef');
const fill = { municipality: 'Midtre Gauldal', link };

test('a link is the base and the secret, with one slash between', () => {
  expect(link).toBe('https://svar.example.no/s/0123456789abcdef');
  expect(linkOf('https://svar.example.no/', '0123456789abcdef')).toBe(link);
});

test.each(languageTags)('%s: each step names the municipality and holds the link, not last', (language) => {
  for (const step of steps) {
    const text = messageText(smsTexts[language], step, fill);
    expect(text).toContain('Midtre Gauldal');
    expect(text).toContain(link);
    expect(text).toMatch(/\/s\/0123456789abcdef\s+\S/);
    expect(text).not.toMatch(/[{}]/);
    expect(smsParts(text).parts).toBeLessThanOrEqual(4);
  }
});

test('a name with a dollar sign or a brace is put in as it is', () => {
  const texts = { invitation: '{municipality}: {link} !', reminder: '' };
  expect(messageText(texts, 'invitation', { municipality: "$& {link} $'", link: 'L' })).toBe("$& {link} $': L !");
});

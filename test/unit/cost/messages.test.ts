import { expect, test } from 'vitest';
import { assumedLanguages } from '#infra/cost/assumed.ts';
import { messagesOf } from '#infra/cost/messages.ts';
import { readOptions } from '#infra/cost/options.ts';
import { smsParts } from '#shared/language/sms.ts';
import { smsTexts } from '#web/texts/all-sms.ts';

test('everybody gets the invitation, and each reminder those who have not answered by then', () => {
  const plan = { people: 100, answerRate: 0.6 };
  expect(messagesOf({ nb: 1 }, { ...plan, reminders: 0 }).messages).toBe(100);
  // Half of sixty answers have come before the first reminder, forty-eight before the second.
  expect(messagesOf({ nb: 1 }, { ...plan, reminders: 2 }).messages).toBe(100 + 70 + 52);
});

test('the very texts are counted that will be sent, by the shares of their languages', () => {
  const partsOf = (language: 'nb' | 'uk') => {
    const text = smsTexts[language].invitation
      .replace('{municipality}', 'Midtre Gauldal')
      .replace('{link}', `https://svar.example.no/s/${'0'.repeat(16)}`);
    return smsParts(text).parts;
  };
  const plan = { people: 80, answerRate: 0, reminders: 0 };
  const { partsAWave } = messagesOf({ nb: 0.25, uk: 0.75 }, plan, 'https://svar.example.no');
  expect(partsAWave).toBe(20 * partsOf('nb') + 60 * partsOf('uk'));
  expect(partsOf('uk')).toBeGreaterThan(partsOf('nb'));
});

test('the shares of languages that are assumed are shares of one whole', () => {
  expect(Object.values(assumedLanguages).reduce((a, b) => a + b, 0)).toBeCloseTo(1);
});

test('options are read, and what is wrong is told by name', () => {
  expect(readOptions([])).toMatchObject({ people: 400, waves: 4, municipalities: 1, 'answer-rate': 0.6, json: false });
  expect(readOptions(['--languages', 'uk=1,nb=3', '--context', 'linkBase=https://a.no/?b=c', '--json'])).toMatchObject({
    languages: { uk: 0.25, nb: 0.75 },
    context: { linkBase: 'https://a.no/?b=c' },
    json: true,
  });
  expect(() => readOptions(['--people', 'many', '--answer-rate', '60'])).toThrow(/people.*answer-rate/s);
  expect(() => readOptions(['--languages', 'xx=1'])).toThrow('languages');
  expect(() => readOptions(['--peoples', '4'])).toThrow('peoples');
});

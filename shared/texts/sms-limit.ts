import { smsParts } from '../language/sms.ts';

/** What is filled in for measuring: as long as it is for the municipality with which we work, and on a domain of our own. */
const sample: Readonly<Record<string, string>> = {
  municipality: 'Midtre Gauldal',
  link: 'https://x.example/s/0123456789abcdef',
};
/** A code must come in one part whoever sends it, so it is measured with a name that is longer than any there is. */
const sampleOfCode: Readonly<Record<string, string>> = { municipality: 'Nordre Land og Søndre', code: '123456' };

const hasCode = (text: string): boolean => text.includes('{code}');
const filled = (text: string): string => {
  const values = hasCode(text) ? sampleOfCode : sample;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
};

/** Languages that are written with the characters of GSM-7 alone, and so have more than twice the room (domain §2). */
const oneUnit: ReadonlySet<string> = new Set(['nb', 'nn', 'en', 'so', 'sw', 'fr']);

/** Whether a text is sent as a message: those of the catalogue `sms`, and of no other. */
export const isSms = (catalogue: string): boolean => catalogue === 'sms';

/** One part of GSM-7, or two of UCS-2. */
const most = (language: string, text: string): number => {
  if (oneUnit.has(language)) return 160;
  return hasCode(text) ? 70 : 134;
};

/** What is wrong with a text as a message. */
export const smsFault = (language: string, text: string): 'sms-alphabet' | 'sms-too-long' | undefined => {
  const { encoding, units } = smsParts(filled(text));
  if (!oneUnit.has(language)) return filled(text).length > most(language, text) ? 'sms-too-long' : undefined;
  if (encoding !== 'GSM-7') return 'sms-alphabet';
  return units > most(language, text) ? 'sms-too-long' : undefined;
};

/** How many characters a text may have at most as a translator sees it: `shown`, with its `{name}`s and without isolates. */
export const smsRoom = (language: string, { kept, shown }: { kept: string; shown: string }): number =>
  most(language, kept) - (filled(kept).length - shown.length);

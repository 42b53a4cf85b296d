import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

// Marks of writing direction and width that spreadsheets and phones put around numbers; nobody sees them.
const invisible = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

// The library would read on over a comma or a semicolon, as before an extension; a message goes to no extension.
const numberLike = /^[+\p{Nd}(][\p{Nd}\s().\-‐–/]*$/u;

/**
 * A phone number as E.164; undefined when it is none. Without a country code it is Norwegian; other countries' are kept.
 * The smallest metadata is used on purpose: it knows each country's lengths and first digits, and does not turn away a
 * real number because an operator's series is newer than the library.
 */
export const readNumber = (text: string): string | undefined => {
  const written = text.replace(invisible, '').trim().replace(/^'/, '');
  if (!numberLike.test(written)) return undefined;
  const number = parsePhoneNumberFromString(written, { defaultCountry: 'NO', extract: false });
  return number?.isValid() ? number.number : undefined;
};

/**
 * Signing up from a poster: what its address looks like, and how often somebody may ask for a code. Time is epoch
 * milliseconds and always an argument.
 */

/** So long a code that was sent may be typed. */
export const codeLivesMs = 60 * 60_000;
/** So many tries at one code: with a million codes, one in 200,000 is guessed. */
export const mostTries = 5;
/** So many codes go to one number in one day, and to one municipality's people in one hour, those with numbers of elsewhere apart. */
export const mostPerNumber = 3;
export const mostPerHour = 40;
/** So many codes go to one municipality's people in a day: to Norwegian numbers, and to those of elsewhere, which may cost a lot. */
export const mostPerDay = { norwegian: 200, foreign: 30 };
/** So often one code is sent: a form that is sent again may send it once more. */
export const mostSends = 2;

/** The characters of secrets, so that what is read from paper is read alike everywhere. */
const posterForm = /^(\d{4})-?([0-9a-hjkmnp-tv-z]{4})$/;

export const numberKind = (phone: string): keyof typeof mostPerDay =>
  phone.startsWith('+47') ? 'norwegian' : 'foreign';

/** Norwegian mobile numbers begin with 4 or 9. What is satellite, free or premium everywhere has no country (E.164.1). */
const mobile = /^\+47[49]\d{7}$/;
const ofNoCountry = /^\+(?:800|808|870|878|88[1238]|979)/;

/**
 * Whether a number may get a code. A line on the wall waits in vain, and what is dear to call is dear to write to; of other countries we do
 * not know which numbers are mobile.
 */
export const mayGetCode = (phone: string): boolean =>
  numberKind(phone) === 'norwegian' ? mobile.test(phone) : !ofNoCountry.test(phone);

/** A poster's address is `/join/<municipality>-<four characters>`: no secret, but short enough to type. */
export const posterCode = (municipality: string, four: string): string => `${municipality}-${four}`;

/** What stands in an address or was typed from a poster, in parts; undefined when it cannot be one. */
export const readPosterCode = (typed: string): { code: string; municipality: string } | undefined => {
  const plain = typed.trim().toLowerCase().replaceAll(/[il]/g, '1').replaceAll('o', '0');
  const [, municipality, four] = posterForm.exec(plain) ?? [];
  return municipality && four ? { municipality, code: posterCode(municipality, four) } : undefined;
};

/** The first of the ten digits of each script in which our languages are written. */
const zeros = [0x30, 0x660, 0x6f0, 0x1040];

/** A text with the digits of other scripts as those that we compute with. */
export const plainDigits = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => point >= first && point < first + 10);
    return zero === undefined ? digit : String(point - zero);
  });

/** Six digits from four random bytes. */
export const codeFrom = (random: Uint8Array): string => {
  const number = random.subarray(0, 4).reduce((value, byte) => value * 256 + byte, 0);
  return String(number % 1_000_000).padStart(6, '0');
};

/** The six digits that somebody typed, whatever stands between them; undefined when they are not six. */
export const readCode = (typed: string): string | undefined => {
  const digits = plainDigits(typed).replaceAll(/[^\p{L}\p{N}]/gu, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
};

/** The text message that brings a code. */
export const codeMessage = (text: string, fill: Readonly<Record<'municipality' | 'code', string>>): string =>
  text.replaceAll(/\{(municipality|code)\}/g, (_, name: keyof typeof fill) => fill[name]);

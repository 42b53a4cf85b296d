import { type StaffLanguage, staffLanguages } from '#shared/language/languages.ts';

export const isStaffLanguage = (tag: string): tag is StaffLanguage =>
  (staffLanguages as readonly string[]).includes(tag);

/** Norwegians of either written language read bokmål; `no` is what older browsers call both. */
const norwegian = ['nb', 'nn', 'no'];

const fromHeader = (header: string): StaffLanguage | undefined => {
  const wishes = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find((q) => q !== undefined);
      return { tag: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wishes) {
    if (norwegian.includes(tag)) return 'nb';
    if (isStaffLanguage(tag)) return tag;
  }
  return undefined;
};

/** What the person chose, else what the browser asks for, else bokmål. */
export const chosenLanguage = (cookie: string | undefined, acceptLanguage: string | undefined): StaffLanguage =>
  cookie !== undefined && isStaffLanguage(cookie) ? cookie : (fromHeader(acceptLanguage ?? '') ?? 'nb');

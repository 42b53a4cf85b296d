/** What stands where something was taken out. */
const mark = '[---]';

/** Between digits people put spaces (also hard and narrow ones), dots, hyphens, slashes, brackets or nothing. */
const gap = String.raw`[\s.()\-–/]{0,3}`;
const digits = (least: number, most: number) => String.raw`\p{Nd}(?:${gap}\p{Nd}){${least - 1},${most - 1}}`;

/** In this order: what may hold another goes first. */
const patterns: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S+/giu,
  /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
  /(?<![\p{L}\p{N}-])(?:[\p{L}\p{N}-]+\.)+(?:no|com|net|org|info|eu|se|dk|ua|pl|io|me|ly|ru)(?:\/\S*)?(?![\p{L}\p{N}])/giu,
  // IBAN: two letters, two check digits, 11 to 30 letters or digits.
  /(?<![\p{L}\p{N}])[a-z]{2}\s?\d{2}(?:[\s-]?\d){11,30}(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])[A-Z]{2}\s?\d{2}(?:[\s-]?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/gu,
  // A number begun with a country code may be short.
  new RegExp(String.raw`\+\s?${digits(6, 30)}`, 'gu'),
  // National id, bank account (1234.56.78901), payment card and any phone number: eight digits or more, however grouped.
  new RegExp(digits(8, 30), 'gu'),
];

/**
 * Free text without what points at a person: web addresses, e-mail, IBAN, and every run of eight digits or more (national id,
 * account, card, phone; with spaces, dots or hyphens between, in the digits of any script), each replaced by `[---]`.
 * Rather too much than too little: a full date goes too. Names and places are not found: a person reads the texts before
 * others see them. Redacting twice changes nothing more.
 */
export const redact = (text: string): string => patterns.reduce((t, pattern) => t.replace(pattern, mark), text);

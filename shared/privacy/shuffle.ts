/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo). Spreads; protects nothing. */
const hash = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h;
};

/**
 * The texts in an order that depends on `seed` and the texts alone: not on the order they came in, nor on the alphabet.
 * Equal texts stand together, and each stays.
 */
export const shuffle = (texts: readonly string[], seed: string): string[] =>
  texts
    .map((text) => ({ text, at: hash(`${seed}\n${text}`) }))
    .sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ text }) => text);

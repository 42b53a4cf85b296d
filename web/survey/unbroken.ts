/** So many characters of the largest heading stand on one line of a screen 320 px wide. */
const longest = 16;

/** The name of a place, kept on one line where it is short enough. A longer one has to break somewhere. */
export const unbroken = (name: string): string => (name.length > longest ? name : name.replaceAll(' ', '\u00a0'));

/** A text in which numbers written in groups, such as a telephone's, are each kept on one line. */
export const unbrokenNumbers = (text: string): string => text.replaceAll(/(\d) (?=\d)/g, '$1\u00a0');

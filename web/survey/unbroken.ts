/** So many characters of the largest heading stand on one line of a screen 320 px wide. */
const longest = 16;

/** The name of a place, kept on one line where it is short enough. A longer one has to break somewhere. */
export const unbroken = (name: string): string => (name.length > longest ? name : name.replaceAll(' ', '\u00a0'));

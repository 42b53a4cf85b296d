/**
 * CSV as RFC 4180 has it. Written here because it is one rule, and because the rule against formulas must know numbers from
 * text, which the libraries' option for it does not: they put an apostrophe before every negative number.
 */
export type Cell = string | number | undefined;

/**
 * `machine`: comma and decimal point, no byte order mark; the charset is declared with the media type.
 * `spreadsheet`: what opens right in a Norwegian Excel by a double click, which reads neither UTF-8 without a mark nor commas.
 */
export type Dialect = { separator: ',' | ';'; decimal: '.' | ','; mark: '' | '\uFEFF' };
export const dialects = {
  machine: { separator: ',', decimal: '.', mark: '' },
  spreadsheet: { separator: ';', decimal: ',', mark: '\uFEFF' },
} as const satisfies Record<string, Dialect>;

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front: also one that begins with blanks, or with the
 * wide form of the sign.
 */
const harmless = (text: string): string =>
  /^[=+\-@]/.test(text.normalize('NFKC').replace(/^[\s\0]+/, '')) || /^[\t\r]/.test(text) ? `'${text}` : text;

/** What `harmless` was given. */
export const withoutApostrophe = (text: string): string =>
  text.startsWith("'") && harmless(text.slice(1)) === text ? text.slice(1) : text;

const written = (cell: Cell, { decimal }: Dialect): string => {
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = harmless(cell ?? '');
  // Both separators are quoted: a program may be set to the other one, and would begin a cell in the middle of a text.
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Lines end with CRLF, the last one too. A cell that is `undefined` is empty. */
export const writeCsv = (rows: readonly (readonly Cell[])[], dialect: Dialect): string =>
  dialect.mark + rows.map((row) => `${row.map((cell) => written(cell, dialect)).join(dialect.separator)}\r\n`).join('');

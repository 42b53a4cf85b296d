import { type ESTree, parseSync } from 'vite';

/** A text, and where its literal stands in the source of its file. */
export type Placed = { path: string; text: string; start: number; end: number };

/** A file of texts that is more than texts. */
export class NotTextsError extends Error {
  override name = 'NotTextsError';
}

const keyOf = ({ key }: ESTree.ObjectProperty): string | undefined =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;

const placedIn = (file: string, value: ESTree.Expression, path: string): Placed[] => {
  const { type, start, end } = value;
  if (type === 'Literal' && typeof value.value === 'string') return [{ path, text: value.value, start, end }];
  const below = (key: string, inner: ESTree.Expression) => placedIn(file, inner, path === '' ? key : `${path}.${key}`);
  if (type === 'ObjectExpression')
    return value.properties.flatMap((property) => {
      const key = property.type === 'Property' ? keyOf(property) : undefined;
      if (property.type !== 'Property' || property.computed || key === undefined) throw notTexts(file, path);
      return below(key, property.value);
    });
  if (type === 'ArrayExpression')
    return value.elements.flatMap((inner, at) => {
      if (inner === null || inner.type === 'SpreadElement') throw notTexts(file, path);
      return below(String(at), inner);
    });
  throw notTexts(file, path);
};

const notTexts = (file: string, path: string) =>
  new NotTextsError(`${file}: ${path || 'the whole'} is not written as a plain text or as an object of texts`);

/**
 * The texts of a file that exports one object under the name of its catalogue. They are read from the source and not from the
 * running module, because they are put back into the source.
 */
export const placedTexts = (file: string, catalogue: string, source: string): Placed[] => {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new NotTextsError(`${file}: this is not TypeScript`);
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declaration.declarations)
      if (id.type === 'Identifier' && id.name === catalogue && init) return placedIn(file, init, '');
  }
  throw new NotTextsError(`${file}: it exports no ${catalogue}`);
};

/** Invisible characters are written by their number, so that whoever reads the source sees them. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0\u202F]/gu;
const byNumber = (character: string): string => {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return number.length > 4 ? `\\u{${number}}` : `\\u${number.padStart(4, '0')}`;
};

const literal = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replace(invisible, byNumber)}'`;

/** The source with other texts in the same places; all else in it stays as it is. */
export const withTexts = (source: string, placed: readonly Placed[], texts: ReadonlyMap<string, string>): string =>
  placed.toReversed().reduce((written, { path, text, start, end }) => {
    const wanted = texts.get(path) ?? text;
    return wanted === text ? written : written.slice(0, start) + literal(wanted) + written.slice(end);
  }, source);

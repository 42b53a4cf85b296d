import * as z from 'zod';

/** A file that cannot be used; the message names the table and the cell, and never a count. */
export class TableFileError extends Error {
  override name = 'TableFileError';
}

const Category = z.union([z.string(), z.number()], 'must be a category: a text or a number').transform(String);
const Categories = z.array(Category, 'must be a list of categories');
const Hierarchy = z.record(z.string(), Categories, 'must be an object such as { "parent": ["child", "child"] }');

const DimensionFields = z.object({
  categories: Categories,
  total: Category.optional(),
  hierarchy: z.union([Hierarchy, z.array(Hierarchy)]).optional(),
  hierarchies: z.union([Hierarchy, z.array(Hierarchy)]).optional(),
  answers: z.boolean('must be true or false').optional(),
});

/**
 * A dimension: its leaf categories add up to `total`, and the children of each of its parents to that parent. A parent may be
 * named in several hierarchies, and a child under several parents.
 */
export type Dimension = {
  leaves: readonly string[];
  total: string | undefined;
  parents: readonly { parent: string; children: readonly string[] }[];
  /** Whether its categories are the answers to a question. */
  answers: boolean;
};

const Dimension = DimensionFields.transform(({ categories, total, hierarchy, hierarchies, answers }): Dimension => {
  const parents = [hierarchy ?? [], hierarchies ?? []]
    .flat()
    .flatMap((one) => Object.entries(one).map(([parent, children]) => ({ parent, children })));
  const all = new Set([...categories, ...parents.flatMap(({ children }) => children)]);
  const leaves = [...all].filter((name) => name !== total && parents.every(({ parent }) => parent !== name));
  return { leaves, total, parents, answers: answers === true };
});

const named = ({ name, ...dimension }: { name: string }): [string, unknown] => [name, dimension];
/** Dimensions by name; a list of dimensions that hold their names says the same. */
const Dimensions = z.preprocess(
  (given) => {
    const list = z.array(z.looseObject({ name: z.string() })).safeParse(given);
    return list.success ? Object.fromEntries(list.data.map(named)) : given;
  },
  z.record(z.string(), Dimension, 'must be the dimensions by name, each with its categories'),
);

const Table = z.looseObject({
  name: z.string('must be a text').optional(),
  dimensions: Dimensions.optional(),
  cells: z.array(z.record(z.string(), z.unknown(), 'must be an object'), 'must be a list of cells'),
});

const k = z.int('must be a whole number').min(2, 'must be at least 2').optional();
const File = z.looseObject(
  { k, dimensions: Dimensions.optional(), tables: z.array(Table, 'must be a list of tables') },
  'must be an object with tables',
);

/** A cell: which category of each dimension, and how many people. */
export type TableCell = { at: Readonly<Record<string, string>>; count: number };

/** A table with all its dimensions. */
export type Table = { name: string; dimensions: Readonly<Record<string, Dimension>>; cells: readonly TableCell[] };

/** What a cell holds besides its categories. */
const words = new Set(['count', 'status', 'reason']);

/** How a cell is named. */
export const placeOf = (table: string, at: Readonly<Record<string, string>>): string =>
  [table, ...Object.entries(at).map(([dimension, category]) => `${dimension}=${category}`)].join(' ');

const knows = ({ leaves, total, parents }: Dimension, category: string): boolean =>
  category === total || leaves.includes(category) || parents.some(({ parent }) => parent === category);

const cellOf = (name: string, dimensions: Table['dimensions'], given: Record<string, unknown>): TableCell => {
  const said = Object.entries(given).filter(([key]) => !words.has(key));
  const place = placeOf(name, Object.fromEntries(said.map(([key, value]) => [key, String(value)])));
  for (const [key, value] of said) {
    const dimension = Object.hasOwn(dimensions, key) ? dimensions[key] : undefined;
    if (!dimension) throw new TableFileError(`${place}: the table has no dimension “${key}”`);
    if (!knows(dimension, String(value))) throw new TableFileError(`${place}: “${value}” is no category of “${key}”`);
  }
  const at = Object.entries(dimensions).map(([key, { total }]): [string, string] => {
    const category = Object.hasOwn(given, key) ? String(given[key]) : total;
    if (category === undefined) throw new TableFileError(`${place}: the cell does not say its “${key}”`);
    return [key, category];
  });
  const { count } = given;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0)
    throw new TableFileError(`${place}: the count must be a whole number of people, 0 or more`);
  return { at: Object.fromEntries(at), count };
};

/** The file as one object with `tables`: a single table or a list of tables may stand for it. */
export const asObject = (file: unknown): unknown => {
  if (Array.isArray(file)) return { tables: file };
  if (typeof file !== 'object' || file === null || 'tables' in file || !('cells' in file)) return file;
  const { k: smallest, ...table } = file as Record<string, unknown>;
  return { ...(smallest !== undefined && { k: smallest }), tables: [table] };
};

/** Reads the tables of a file, in any of its spellings. @throws TableFileError */
export const readTables = (file: unknown): { k: number | undefined; tables: Table[] } => {
  const read = File.safeParse(asObject(file));
  if (!read.success) throw new TableFileError(z.prettifyError(read.error));
  const { k: smallest, dimensions: shared, tables } = read.data;
  if (tables.length === 0) throw new TableFileError('there is no table, so there is nothing to protect');
  return {
    k: smallest,
    tables: tables.map((table, i) => {
      const name = table.name ?? (tables.length === 1 ? 'table' : `table ${i + 1}`);
      const used = table.dimensions ?? shared;
      if (!used || Object.keys(used).length === 0) throw new TableFileError(`${name}: the table has no dimensions`);
      for (const word of words)
        if (Object.hasOwn(used, word)) throw new TableFileError(`${name}: “${word}” cannot be the name of a dimension`);
      if (table.cells.length === 0) throw new TableFileError(`${name}: the table has no cells`);
      return { name, dimensions: used, cells: table.cells.map((cell) => cellOf(name, used, cell)) };
    }),
  };
};

import * as z from 'zod';

const Name = z.union([z.string(), z.number()], 'a name').transform(String);
const Hierarchy = z.record(z.string(), z.array(Name, 'a list of categories'));
const Hierarchies = z
  .union([Hierarchy, z.array(Hierarchy)], 'an object { "parent": ["child", …] }, or a list of such objects')
  .transform((one): Record<string, string[]>[] => [one].flat());

const Dimension = z.object({
  categories: z.array(Name, 'a list of categories'),
  total: z.optional(Name),
  hierarchy: z.optional(Hierarchies),
  hierarchies: z.optional(Hierarchies),
  answers: z.optional(z.boolean()),
});

const Dimensions = z.union(
  [
    z.record(z.string(), Dimension),
    z
      .array(Dimension.extend({ name: z.string() }))
      .transform((all) => Object.fromEntries(all.map(({ name, ...dimension }) => [name, dimension]))),
  ],
  'dimensions by name, each with its categories',
);

const Cell = z.record(z.string(), z.union([z.string(), z.number(), z.null()], 'a category or a count'), 'a cell');

const Table = z.object({
  name: z.optional(z.string()),
  dimensions: z.optional(Dimensions),
  cells: z.array(Cell, 'a list of cells'),
});

const smallest = z.int('a whole number').min(2, 'at least 2');
const File = z.union(
  [
    z.object({
      k: z.optional(smallest),
      dimensions: z.optional(Dimensions),
      tables: z.array(Table, 'a list of tables'),
    }),
    Table.extend({ k: z.optional(smallest) }).transform(({ k, ...table }) => ({
      k,
      dimensions: undefined,
      tables: [table],
    })),
  ],
  'neither a release document nor tables with dimensions and cells',
);

/** Named dimensions with their categories; leaves are those that are neither the total nor a parent. */
export type DimensionOf = {
  total: string | undefined;
  leaves: readonly string[];
  parents: readonly { parent: string; children: readonly string[] }[];
  answers: boolean;
};

/** A cell as it was published: `count` people, or withheld, with `secondary` as its file says. */
export type TableCell = { at: Readonly<Record<string, string>>; count: number | undefined; secondary: boolean };
export type PublishedTable = {
  name: string;
  dimensions: Readonly<Record<string, DimensionOf>>;
  cells: readonly TableCell[];
};

/** A table file as `npm run protect` prints it, or any part of it that its format allows. */
export type TableFile = z.input<typeof File>;

/** A file that cannot be read; the message names the table and what is wrong, and no count. */
export class BadTableError extends Error {
  override name = 'BadTableError';
}

const dimensionOf = (one: z.output<typeof Dimension>): DimensionOf => {
  const parents = [...(one.hierarchy ?? []), ...(one.hierarchies ?? [])].flatMap((hierarchy) =>
    Object.entries(hierarchy).map(([parent, children]) => ({ parent, children })),
  );
  const all = new Set([...one.categories, ...parents.flatMap(({ parent, children }) => [parent, ...children])]);
  const leaves = [...all].filter((name) => name !== one.total && !parents.some(({ parent }) => parent === name));
  return { total: one.total, leaves, parents, answers: one.answers === true };
};

const words = new Set(['count', 'status', 'reason']);

const cellOf = (
  table: string,
  dimensions: Readonly<Record<string, DimensionOf>>,
  raw: z.output<typeof Cell>,
): TableCell => {
  const at: Record<string, string> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (words.has(key)) continue;
    const dimension = Object.hasOwn(dimensions, key) ? dimensions[key] : undefined;
    if (!dimension) throw new BadTableError(`${table}: a cell names “${key}”, which is no dimension of the table`);
    const category = String(value);
    const { total, leaves, parents } = dimension;
    if (category !== total && !leaves.includes(category) && !parents.some(({ parent }) => parent === category))
      throw new BadTableError(`${table}: “${category}” is no category of ${key}`);
    at[key] = category;
  }
  const { count, status, reason } = raw;
  const where = Object.entries(at).map(([name, category]) => `${name}=${category}`);
  const place = [table, ...where].join(' ');
  if (status !== undefined && status !== 'published' && status !== 'withheld')
    throw new BadTableError(`${place}: the status of a cell is “published” or “withheld”`);
  if (status === 'withheld' || (status === undefined && count === undefined))
    return { at, count: undefined, secondary: reason === 'secondary' };
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0)
    throw new BadTableError(`${place}: a published cell needs a count, a whole number from 0 up`);
  return { at, count, secondary: false };
};

/** Reads the tables of a file. @throws BadTableError */
export const tablesOf = (file: unknown): { k: number | undefined; tables: PublishedTable[] } => {
  const read = File.safeParse(file);
  if (!read.success) throw new BadTableError(z.prettifyError(read.error));
  const { k, dimensions: shared, tables } = read.data;
  if (tables.length === 0) throw new BadTableError('there is no table, so there is nothing to attack');
  return {
    k,
    tables: tables.map((table, i) => {
      const name = table.name ?? (tables.length > 1 ? `table ${i + 1}` : 'table');
      const dimensions = Object.entries({ ...shared, ...table.dimensions }).map(
        ([key, dimension]) => [key, dimensionOf(dimension)] as const,
      );
      if (dimensions.length === 0) throw new BadTableError(`${name}: no dimensions`);
      if (table.cells.length === 0) throw new BadTableError(`${name}: no cells`);
      const byName = Object.fromEntries(dimensions);
      return { name, dimensions: byName, cells: table.cells.map((cell) => cellOf(name, byName, cell)) };
    }),
  };
};

import type { Relation } from './linked-cell.ts';
import { type Dimension, placeOf, type Table, TableFileError } from './table-file.ts';

type At = Readonly<Record<string, string>>;

/** One number of people, however many tables hold it. */
export type SharedCell = { key: string; place: string; count: number };

/**
 * The cells of all tables, each once, and what adds up to what. `rows` are the answers of one group each, by index of cell;
 * `indexes` says for each table which cell each of its cells is.
 */
export type TableCells = { cells: SharedCell[]; relations: Relation[]; rows: number[][]; indexes: number[][] };

/** The same people have the same key: a dimension at its total is no dimension at all. */
const keyOf = (at: At, dimensions: Table['dimensions']): string =>
  JSON.stringify(
    Object.entries(at)
      .filter(([name, category]) => dimensions[name]?.total !== category)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Every cell once, in an order that does not depend on the file's. */
const sharedCells = (tables: readonly Table[]): Map<string, SharedCell> => {
  const found = new Map<string, SharedCell>();
  for (const { name, dimensions, cells } of tables) {
    for (const { at, count } of cells) {
      const [key, place] = [keyOf(at, dimensions), placeOf(name, at)];
      const before = found.get(key);
      if (before && before.count !== count)
        throw new TableFileError(`${place}: the same cell is given as ${before.place} with another count`);
      if (!before) found.set(key, { key, place, count });
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** A whole and its parts, each as a category of the dimension; `undefined` for all categories where no total has a name. */
const wholesOf = ({ leaves, total, parents }: Dimension) => [
  { whole: total, parts: leaves },
  ...parents.map(({ parent, children }) => ({ whole: parent, parts: children })),
];

/** The relations and rows of one dimension of a table; `at` is indexed by key. */
const linesOf = (table: Table, dimension: string, found: ReadonlyMap<string, SharedCell>) => {
  const shape = table.dimensions[dimension];
  if (!shape) return [];
  const lines = new Map<string, At>();
  for (const { at } of table.cells) {
    const { [dimension]: _, ...others } = at;
    lines.set(keyOf(others, table.dimensions), others);
  }
  return [...lines].flatMap(([key, others]) =>
    wholesOf(shape).flatMap(({ whole, parts }) => {
      // In the order of the table, as its messages name cells.
      const at = (category: string): At =>
        Object.fromEntries(
          Object.keys(table.dimensions).map((name) => [name, name === dimension ? category : (others[name] ?? '')]),
        );
      const keys = parts.map((part) => keyOf(at(part), table.dimensions));
      const given = keys.filter((part) => found.has(part));
      // A whole without any part says nothing of them, unless another whole holds some of the same: region and programme.
      const overlaps = wholesOf(shape).some(
        (other) =>
          other.whole !== whole &&
          other.whole !== undefined &&
          other.whole !== shape.total &&
          other.parts.some((part) => parts.includes(part)) &&
          found.has(keyOf(at(other.whole), table.dimensions)),
      );
      if (given.length === 0 && (whole === undefined || whole === shape.total || !overlaps)) return [];
      const total = whole === undefined ? key : keyOf(at(whole), table.dimensions);
      const missing = parts.find((_, i) => !found.has(keys[i] ?? ''));
      const isRow = shape.answers && whole === shape.total;
      return [
        {
          total,
          keys,
          missing: missing && placeOf(table.name, at(missing)),
          isNamed: whole !== undefined,
          isRow,
          given,
        },
      ];
    }),
  );
};

/**
 * Reads cells and sums out of tables. Where a dimension has no total, its categories are taken to add up to the cell without that
 * dimension only if they do so in all the file; one that is not given is then nobody.
 * @throws TableFileError naming a cell that is given twice with different counts, one that is missing, or a sum that is wrong
 */
export const tableCells = (tables: readonly Table[]): TableCells => {
  const found = sharedCells(tables);
  const index = new Map([...found.keys()].map((key, i) => [key, i]));
  const at = (key: string): number => index.get(key) ?? 0;
  const countOf = (key: string): number => found.get(key)?.count ?? 0;
  const relations = new Map<string, Relation>();
  const rows = new Map<string, number[]>();
  for (const table of tables) {
    for (const dimension of Object.keys(table.dimensions)) {
      const lines = linesOf(table, dimension, found);
      const sums = lines.filter(({ total }) => found.has(total));
      const addsUp = ({ keys, total }: { keys: string[]; total: string }) =>
        keys.reduce((sum, key) => sum + countOf(key), 0) === countOf(total);
      const isLinked = sums.every((line) => line.isNamed || addsUp(line));
      for (const line of sums.filter(({ isNamed }) => isNamed || isLinked)) {
        const place = found.get(line.total)?.place;
        if (line.missing && line.isNamed)
          throw new TableFileError(
            `${line.missing}: the cell is missing, but ${place} is given; give it with "count": 0 if it is nobody`,
          );
        if (!addsUp(line)) throw new TableFileError(`${place}: the parts do not add up to this cell`);
        relations.set(`${line.total} ${line.given.toSorted()}`, { total: at(line.total), parts: line.given.map(at) });
      }
      for (const { isRow, given } of lines) if (isRow) rows.set(given.toSorted().join(), given.map(at));
    }
  }
  return {
    cells: [...found.values()],
    relations: [...relations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, relation]) => relation),
    rows: [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
    indexes: tables.map(({ dimensions, cells }) => cells.map((cell) => at(keyOf(cell.at, dimensions)))),
  };
};

import { ContradictionError } from './report.ts';
import { System } from './system.ts';
import type { DimensionOf, PublishedTable, TableCell } from './table-file.ts';

type At = Readonly<Record<string, string>>;

/** A dimension at its total is no dimension at all, so that the same people are the same cell in every table. */
const keyOf = (at: At, dimensions: PublishedTable['dimensions']): string =>
  JSON.stringify(
    Object.entries(at)
      .filter(([name, category]) => dimensions[name]?.total !== category)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const placeOf = (table: string, at: At) =>
  [table, ...Object.entries(at).map(([name, category]) => `${name}=${category}`)].join(' ');

/** A whole, and the parts that it is the sum of; `undefined` for everybody where the dimension has no name for them. */
type Sum = { whole: string | undefined; parts: readonly string[] };

const sumsOf = ({ total, leaves, parents }: DimensionOf): Sum[] => [
  { whole: total, parts: leaves },
  ...parents.map(({ parent, children }) => ({ whole: parent, parts: children })),
];

/** Where a cell stands when it stands at another category of the dimension, or at no category. */
const standingAt = (at: At, dimension: string, category: string | undefined): At => {
  const { [dimension]: _, ...others } = at;
  return category === undefined ? others : { ...at, [dimension]: category };
};

/**
 * Whether a reader takes the categories of a dimension without a named total for parts of the cells that do not name it: what is
 * told of them must allow it everywhere in the table. Answers of which one may give several, say, add up to more.
 */
const mayAddUp = (
  { dimensions, cells }: PublishedTable,
  dimension: string,
  parts: readonly string[],
  countAt: (key: string) => number | undefined,
): boolean =>
  cells.every(({ at }) => {
    const key = (category?: string) => keyOf(standingAt(at, dimension, category), dimensions);
    const all = countAt(key());
    const told = parts.flatMap((part) => countAt(key(part)) ?? []);
    const sum = told.reduce((total, count) => total + count, 0);
    return all === undefined || (told.length === parts.length ? sum === all : sum <= all);
  });

/**
 * The linear system of all tables together: one unknown for each number of people, however many tables hold it, and every
 * total and parent the sum of its parts. A part that no table holds is unknown, too, and asked for.
 */
export const tableSystem = (tables: readonly PublishedTable[]): System => {
  const system = new System();
  const unknowns = new Map<string, number>();
  const unknownAt = (key: string): number => {
    const unknown = unknowns.get(key) ?? system.unknown();
    unknowns.set(key, unknown);
    return unknown;
  };
  const listed = tables.flatMap(({ name, dimensions, cells }) =>
    cells.map((cell) => ({ key: keyOf(cell.at, dimensions), place: placeOf(name, cell.at), table: name, cell })),
  );
  const known = new Map<string, { place: string; table: string; cell: TableCell }>();
  for (const { key, place, table, cell } of listed) {
    const other = known.get(key)?.cell.count;
    if (other !== undefined && cell.count !== undefined && other !== cell.count) throw new ContradictionError(place);
    if (!known.has(key) || (other === undefined && cell.count !== undefined)) known.set(key, { place, table, cell });
  }
  const targets = new Map<string, number>();
  for (const [key, { place, table, cell }] of known) {
    const unknown = unknownAt(key);
    if (cell.count !== undefined) system.tell(unknown, cell.count, place);
    const kind = cell.count !== undefined ? 'told' : cell.secondary ? 'secondary' : 'size';
    targets.set(key, system.ask({ place, table, unknowns: [unknown], kind }));
  }
  const said = new Set<string>();
  for (const table of tables) {
    const { name, dimensions, cells } = table;
    for (const [dimension, shape] of Object.entries(dimensions)) {
      const believed = sumsOf(shape).filter(
        ({ whole, parts }) =>
          whole !== undefined || mayAddUp(table, dimension, parts, (key) => known.get(key)?.cell.count),
      );
      for (const { at } of cells) {
        for (const { whole, parts } of believed) {
          const standing = (category: string | undefined) => standingAt(at, dimension, category);
          const key = (category: string | undefined) => keyOf(standing(category), dimensions);
          const sum = JSON.stringify([key(whole), parts.map(key).sort()]);
          const isRow = shape.answers && whole === shape.total;
          const isTold = known.has(key(whole)) && (whole !== undefined || parts.some((part) => known.has(key(part))));
          if (said.has(sum) || !(isTold || isRow)) continue;
          said.add(sum);
          const place = placeOf(name, standing(whole));
          const unknownParts = parts.map((part) => unknownAt(key(part)));
          if (isTold) {
            // What is left out of a file is withheld as well.
            for (const part of parts.filter((one) => !targets.has(key(one)))) {
              const left = { place: placeOf(name, standing(part)), table: name };
              targets.set(key(part), system.ask({ ...left, unknowns: [unknownAt(key(part))], kind: 'size' }));
            }
            // Without a name it is only supposed that they are the same people.
            system.sum(place, unknownAt(key(whole)), unknownParts, whole === undefined ? 'rule' : 'told');
          }
          const answers = parts.map((part) => targets.get(key(part)));
          if (!isRow || !answers.every((answer) => answer !== undefined)) continue;
          // How many they are may stand in no file, and is then what their answers add up to.
          const people =
            targets.get(key(whole)) ??
            system.ask({ place, table: name, unknowns: unknownParts, kind: 'size', aside: true });
          system.alike.push({ place: `${place} all alike`, table: name, people, answers });
        }
      }
    }
  }
  return system;
};

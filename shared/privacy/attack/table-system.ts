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

/** Each whole, and the parts that it is the sum of. */
const sumsOf = ({ total, leaves, parents }: DimensionOf) => [
  ...(total === undefined ? [] : [{ whole: total, parts: leaves }]),
  ...parents.map(({ parent, children }) => ({ whole: parent, parts: children })),
];

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
  for (const { name, dimensions, cells } of tables) {
    for (const [dimension, shape] of Object.entries(dimensions)) {
      for (const { at } of cells) {
        for (const { whole, parts } of sumsOf(shape)) {
          const key = (category: string) => keyOf({ ...at, [dimension]: category }, dimensions);
          const sum = JSON.stringify([key(whole), parts.map(key).sort()]);
          if (said.has(sum) || !known.has(key(whole))) continue;
          said.add(sum);
          // What is left out of a file is withheld as well.
          for (const part of parts.filter((one) => !targets.has(key(one)))) {
            const left = { place: placeOf(name, { ...at, [dimension]: part }), table: name };
            targets.set(key(part), system.ask({ ...left, unknowns: [unknownAt(key(part))], kind: 'size' }));
          }
          const place = placeOf(name, { ...at, [dimension]: whole });
          system.sum(
            place,
            unknownAt(key(whole)),
            parts.map((part) => unknownAt(key(part))),
          );
          const answers = parts.map((part) => targets.get(key(part)));
          const people = targets.get(key(whole));
          if (!shape.answers || whole !== shape.total || people === undefined) continue;
          if (answers.every((answer) => answer !== undefined))
            system.alike.push({ place: `${place} all alike`, table: name, people, answers });
        }
      }
    }
  }
  return system;
};

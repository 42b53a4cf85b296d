import type { System } from './system.ts';

/** Numbers 0…size−1 in sets that grow together. */
const unions = (size: number) => {
  const parent = Array.from({ length: size }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[i] = root;
    return root;
  };
  return {
    find,
    join: (a: number, b: number): void => {
      const [low, high] = [find(a), find(b)].toSorted((x, y) => x - y) as [number, number];
      parent[high] = low;
    },
  };
};

/**
 * The parts of a system that have nothing to do with each other, each with the indexes its cells had. A part in which nothing
 * must be withheld is left out: everything in it is published.
 */
export const partsOf = (system: System): { part: System; indexes: readonly number[] }[] => {
  const { find, join } = unions(system.cells.length);
  for (const { total, parts } of system.relations) for (const part of parts) join(total, part);
  for (const { cells } of system.demands) for (const cell of cells) join(cells[0] ?? cell, cell);
  const groups = Map.groupBy(system.cells.keys(), find);
  const relations = Map.groupBy(system.relations, ({ total }) => find(total));
  const demands = Map.groupBy(system.demands, ({ cells }) => find(cells[0] ?? 0));
  return [...groups].flatMap(([root, indexes]) => {
    const asked = demands.get(root) ?? [];
    if (!asked.some(({ when }) => when === undefined)) return [];
    const place = new Map(indexes.map((index, i) => [index, i]));
    const at = (index: number): number => place.get(index) ?? 0;
    const pick = <T>(values: readonly T[]): T[] => indexes.map((index) => values[index] as T);
    const part: System = {
      k: system.k,
      cells: pick(system.cells),
      forced: pick(system.forced),
      closed: pick(system.closed),
      relations: (relations.get(root) ?? []).map(({ total, parts }) => ({ total: at(total), parts: parts.map(at) })),
      demands: asked.map(({ cells, when, ...demand }) => ({
        ...demand,
        cells: cells.map(at),
        ...(when !== undefined && { when: at(when) }),
      })),
    };
    return [{ part, indexes }];
  });
};

import type { Row, System } from './system.ts';

/** Unknowns that hang together, with their rows and what is asked of them. Indexes are those of the system. */
export type Component = { unknowns: number[]; rows: Row[]; targets: Set<number>; alike: number[] };

/** The parts of a system that can be solved one by one: what is known already (`isKnown`) links nothing. */
export const componentsOf = (system: System, isKnown: (unknown: number) => boolean): Component[] => {
  const leader = system.low.map((_, i) => i);
  const find = (unknown: number): number => {
    let at = unknown;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] ?? at] ?? at;
      at = leader[at] ?? at;
    }
    return at;
  };
  const link = (unknowns: readonly number[]): number | undefined => {
    const open = unknowns.filter((unknown) => !isKnown(unknown));
    const [first] = open;
    for (const other of open) if (first !== undefined) leader[find(other)] = find(first);
    return first;
  };
  const rows = system.rows.map((row) => ({ row, at: link(row.terms.map(([unknown]) => unknown)) }));
  const targets = system.targets.map(({ unknowns }) => link(unknowns));
  const alike = system.alike.map(({ people, answers }) =>
    link([people, ...answers].flatMap((target) => system.targets[target]?.unknowns ?? [])),
  );
  const found = new Map<number, Component>();
  const componentOf = (unknown: number): Component => {
    const component = found.get(find(unknown)) ?? { unknowns: [], rows: [], targets: new Set<number>(), alike: [] };
    found.set(find(unknown), component);
    return component;
  };
  for (const unknown of leader.keys()) if (!isKnown(unknown)) componentOf(unknown).unknowns.push(unknown);
  for (const { row, at } of rows) if (at !== undefined) componentOf(at).rows.push(row);
  for (const [i, at] of targets.entries()) if (at !== undefined) componentOf(at).targets.add(i);
  for (const [i, at] of alike.entries()) {
    if (at === undefined) continue;
    componentOf(at).alike.push(i);
    // Those of its answers that are known belong to it, too.
    for (const target of system.alike[i]?.answers ?? []) componentOf(at).targets.add(target);
  }
  return [...found.values()];
};

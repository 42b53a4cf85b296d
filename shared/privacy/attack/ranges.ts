import { type Component, componentsOf } from './components.ts';
import { narrowed } from './narrowed.ts';
import { ContradictionError, TooManyUnknownsError } from './report.ts';
import { type Asked, searchComponent } from './search.ts';
import type { Source, System } from './system.ts';
import type { Range } from './verdict.ts';

type Ends = { low: readonly number[]; high: readonly number[] };

/** A row in which everything is known already holds, or the documents contradict each other. */
const checkKnown = ({ rows }: System, { low, high }: Ends): void => {
  for (const row of rows) {
    if (row.source !== 'told' || row.terms.some(([unknown]) => low[unknown] !== high[unknown])) continue;
    const sum = row.terms.reduce((total, [unknown, factor]) => total + factor * (low[unknown] ?? 0), 0);
    if (sum < row.low - 1e-6 || sum > row.high + 1e-6) throw new ContradictionError(row.table);
  }
};

const sumOf = (unknowns: readonly number[], values: readonly number[]) =>
  unknowns.reduce((sum, unknown) => sum + (values[unknown] ?? 0), 0);

/** The rows of a component over its own unknowns, with what is known taken to the other side. */
const linearOf = ({ unknowns, rows }: Component, own: ReadonlyMap<number, number>, { low, high }: Ends) => ({
  low: unknowns.map((unknown) => low[unknown] ?? 0),
  high: unknowns.map((unknown) => high[unknown] ?? Number.POSITIVE_INFINITY),
  rows: rows.map(({ terms, source, ...row }) => {
    const known = terms.reduce((sum, [unknown, f]) => sum + (own.has(unknown) ? 0 : f * (low[unknown] ?? 0)), 0);
    const open = terms.flatMap(([unknown, factor]) => {
      const i = own.get(unknown);
      return i === undefined ? [] : [[i, factor] as const];
    });
    return { terms: open, source, low: row.low - known, high: row.high - known };
  }),
});

/**
 * Between which numbers every target of a system must lie, in order. What is proved: no whole solution of all rows lies
 * outside a range. How much of that is sharp: see `searchComponent`. The rules by which figures are shown, and how intervals
 * are made, are used where the documents keep them; where they do not, the reader takes only what they tell. Unless `all` ends
 * are wanted, a range may be wider than it could be where that makes no difference to whether there is a breach.
 *
 * @throws ContradictionError when no numbers of people fit the documents; TooManyUnknownsError when more than `most` hang together;
 * UnsolvedError
 */
export const findRanges = (system: System, k: number, all: boolean, most = Number.POSITIVE_INFINITY): Range[] => {
  const ends = narrowed(system);
  checkKnown(system, ends);
  const ranges = system.targets.map(
    ({ unknowns }): Range => ({
      low: sumOf(unknowns, ends.low),
      high: sumOf(unknowns, ends.high),
    }),
  );
  const components = componentsOf(system, (unknown) => ends.low[unknown] === ends.high[unknown]);
  const largest = Math.max(0, ...components.map(({ unknowns }) => unknowns.length));
  if (largest > most) throw new TooManyUnknownsError(largest, most);
  for (const component of components) {
    const targets = [...component.targets];
    const own = new Map(component.unknowns.map((unknown, i) => [unknown, i]));
    const asked = targets.flatMap((target): Asked[] => {
      const [of, range] = [system.targets[target], ranges[target]];
      if (!of || !range) return [];
      const known = of.unknowns.filter((unknown) => !own.has(unknown));
      const open = of.unknowns.flatMap((unknown) => own.get(unknown) ?? []);
      return [{ of: open, known: sumOf(known, ends.low), kind: of.kind, range }];
    });
    const place = new Map(targets.map((target, i) => [target, i]));
    const groups = component.alike.map((group) =>
      (system.alike[group]?.answers ?? []).flatMap((target) => place.get(target) ?? []),
    );
    const linear = linearOf(component, own, ends);
    const search = (believed: readonly Source[]) => {
      const rows = linear.rows.filter(({ source }) => believed.includes(source));
      return searchComponent({ ...linear, rows }, asked, groups, k, all);
    };
    const found = search(['told', 'interval', 'rule']) ?? search(['told', 'interval']) ?? search(['told']);
    if (!found) throw new ContradictionError(component.rows[0]?.table ?? '');
    targets.forEach((target, i) => {
      const range = found[i];
      if (range) ranges[target] = range;
    });
  }
  return ranges;
};

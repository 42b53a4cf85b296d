import { type End, type Linear, type Solver, solverFor } from './solver.ts';
import { isSafe, type Kind, type Range } from './verdict.ts';

/** A sum of unknowns and a known number, its kind, and a range that is proved already. */
export type Asked = { of: readonly number[]; known: number; kind: Kind; range: Range };

/** The largest component that is also searched in whole numbers. */
const mostWhole = 250;
const tiny = 1e-6;
const weigh = (of: readonly number[]) => new Map(of.map((unknown) => [unknown, 1]));
const isWhole = (at: Float64Array) => at.every((value) => Math.abs(value - Math.round(value)) < tiny);

/** What is proved of each target so far, and the ends among solutions that were found: any at all, and whole ones. */
class Progress {
  readonly proved: Range[];
  readonly #found: Range[];
  readonly #whole: Range[];
  /** Groups of targets of which some whole solution shows two that are not 0. */
  readonly mixed = new Set<readonly number[]>();
  readonly #asked: readonly Asked[];
  readonly #groups: readonly (readonly number[])[];
  readonly #k: number;

  constructor(asked: readonly Asked[], groups: readonly (readonly number[])[], k: number) {
    const none = () => asked.map(() => ({ low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }));
    this.proved = asked.map(({ range }) => ({ ...range }));
    [this.#found, this.#whole] = [none(), none()];
    [this.#asked, this.#groups, this.#k] = [asked, groups, k];
  }

  /** Every solution is an example for all targets, not only for the one it was sought for. */
  note(at: Float64Array | undefined): void {
    if (!at) return;
    const whole = isWhole(at);
    const values = this.#asked.map(({ of, known }) => of.reduce((sum, unknown) => sum + (at[unknown] ?? 0), known));
    for (const seen of whole ? [this.#found, this.#whole] : [this.#found]) {
      seen.forEach((range, i) => {
        range.low = Math.min(range.low, values[i] ?? range.low);
        range.high = Math.max(range.high, values[i] ?? range.high);
      });
    }
    if (!whole) return;
    for (const group of this.#groups) if (group.filter((i) => (values[i] ?? 0) > 0.5).length > 1) this.mixed.add(group);
  }

  /** Takes a bound of the solver for a proof about target `i`. */
  prove(i: number, of: 'least' | 'most', { bound, at }: End): void {
    this.note(at);
    const [range, known] = [this.proved[i], this.#asked[i]?.known ?? 0];
    if (!range) return;
    if (of === 'least') range.low = Math.max(range.low, Math.ceil(bound + known - tiny));
    else range.high = Math.min(range.high, Math.floor(bound + known + tiny));
  }

  isReached(i: number, of: 'least' | 'most'): boolean {
    const [range, found] = [this.proved[i], this.#found[i]];
    if (!range || !found) return false;
    return of === 'least' ? found.low <= range.low + tiny : found.high >= range.high - tiny;
  }

  /** Whether this end makes no difference to whether there is a breach. */
  isNeedless(i: number, of: 'least' | 'most'): boolean {
    const [kind, range, found] = [this.#asked[i]?.kind, this.proved[i], this.#found[i]];
    if (kind === 'settled') return true;
    if (kind === 'answer') return of === 'most' && range !== undefined && range.low < 1;
    return kind === 'taking-part' && found !== undefined && found.high - found.low >= 1;
  }

  isSafe(i: number): boolean {
    const [range, whole] = [this.proved[i], this.#whole[i]];
    const kind = this.#asked[i]?.kind ?? 'size';
    const rounded = { low: Math.round(whole?.low ?? Number.NaN), high: Math.round(whole?.high ?? Number.NaN) };
    return range !== undefined && isSafe(kind, range, rounded, this.#k);
  }
}

const ends = ['least', 'most'] as const;

/** The ends in fractions: no whole number of people lies outside them. False when there is no solution. */
const inFractions = (solver: Solver, asked: readonly Asked[], progress: Progress, all: boolean): boolean => {
  const first = solver.end(new Map(), 'least');
  if (!first) return false;
  progress.note(first.at);
  for (const [i, { of }] of asked.entries()) {
    for (const end of ends) {
      if (of.length === 0 || progress.isReached(i, end) || (!all && progress.isNeedless(i, end))) continue;
      const found = solver.end(weigh(of), end);
      if (!found) return false;
      progress.prove(i, end, found);
    }
  }
  return true;
};

/** Looks for whole solutions until each target is safe by example or its ends are proved. False when there is no solution. */
const inWhole = (solver: Solver, asked: readonly Asked[], progress: Progress): boolean => {
  const open = () => [...asked.keys()].filter((i) => !progress.isSafe(i));
  if (open().length < 2) {
    const first = solver.example(new Map());
    if (!first && !solver.end(new Map(), 'least')) return false;
    progress.note(first);
  }
  // One solution in which as much as possible is 0 settles many targets at once.
  for (let [left, before] = [open(), asked.length + 1]; left.length > 1 && left.length < before; ) {
    before = left.length;
    const weights = new Map<number, number>();
    for (const i of left) for (const unknown of asked[i]?.of ?? []) weights.set(unknown, 1);
    const example = solver.example(weights);
    if (!example && !solver.end(new Map(), 'least')) return false;
    progress.note(example);
    left = open();
  }
  for (const [i, { of }] of asked.entries()) {
    for (const end of ends) {
      if (of.length === 0 || progress.isSafe(i)) continue;
      const found = solver.end(weigh(of), end);
      if (found) progress.prove(i, end, found);
    }
  }
  return true;
};

/** Groups of which no solution yet shows two different answers: whether there can be one. */
const mixing = (
  solver: Solver,
  asked: readonly Asked[],
  groups: readonly (readonly number[])[],
  progress: Progress,
) => {
  for (const group of groups) {
    const [most, ...others] = [...group].sort(
      (a, b) => (progress.proved[b]?.high ?? 0) - (progress.proved[a]?.high ?? 0),
    );
    if (progress.mixed.has(group) || most === undefined) continue;
    const weights = weigh(others.flatMap((i) => asked[i]?.of ?? []));
    const known = others.reduce((sum, i) => sum + (asked[i]?.known ?? 0), 0);
    const end = solver.end(weights, 'most');
    if (!end || end.bound + known > 1 - tiny) continue;
    for (const i of others) progress.prove(i, 'most', { bound: -(asked[i]?.known ?? 0), at: end.at });
  }
};

const using = <T>(linear: Linear, numbers: 'fractions' | 'whole', use: (solver: Solver) => T): T => {
  const solver = solverFor(linear, numbers);
  try {
    return use(solver);
  } finally {
    solver.dispose();
  }
};

/**
 * The ranges of what is asked of one component, or undefined when its rows have no solution. `groups` are targets that are the
 * answers of the same people. Unless `all` ends are wanted, those are left out that make no difference to whether there is a breach.
 *
 * Every range is proved: first over fractions, each end rounded inwards to a whole number. Where the component has at most
 * 250 unknowns, whoever is not safe by the example of a whole solution is then looked at in whole numbers; where the search
 * stops at its number of steps, what it has proved by then is taken. Ends of targets that are safe may be wider than whole
 * numbers allow, and larger components are searched in fractions alone: the attack may then miss a breach that needs
 * whole numbers to be seen.
 */
export const searchComponent = (
  linear: Linear,
  asked: readonly Asked[],
  groups: readonly (readonly number[])[],
  k: number,
  all: boolean,
): Range[] | undefined => {
  const progress = new Progress(asked, groups, k);
  const large = linear.low.length > mostWhole;
  const inAny = using(linear, 'fractions', (solver) => {
    if (!inFractions(solver, asked, progress, all)) return false;
    if (large) mixing(solver, asked, groups, progress);
    return true;
  });
  if (!inAny) return undefined;
  if (large) return progress.proved;
  const settled =
    [...asked.keys()].every((i) => progress.isSafe(i)) && groups.every((group) => progress.mixed.has(group));
  if (settled) return progress.proved;
  const possible = using(linear, 'whole', (solver) => {
    if (!inWhole(solver, asked, progress)) return false;
    mixing(solver, asked, groups, progress);
    return true;
  });
  return possible ? progress.proved : undefined;
};

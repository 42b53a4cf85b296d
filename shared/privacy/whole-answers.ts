/** low ≤ Σ factors[code]·counts[code] ≤ high. */
export type Condition = { factors: readonly number[]; low: number; high: number };

/** Steps of one search; then it says that it does not know. */
const maxSteps = 20_000;

/** How far a sum of conditions may be off: they are computed in floating point. */
const slack = 1e-7;

type Search = {
  conditions: readonly Condition[];
  /** Counts to begin with; what is near them is tried first. */
  near: readonly number[];
  /** Codes that nobody may have. */
  none: ReadonlySet<number>;
};

/**
 * Answers that `n` people could have given, in whole people: counts that meet every condition, with nobody at the codes of `none`.
 * Depth first, a code at a time, leaving a branch as soon as the people who are left cannot meet a condition any more; what
 * resembles `near` comes first. Ends after a bounded number of steps: returns true when it had looked everywhere.
 */
export function* wholeAnswers({ conditions, near, none }: Search, n: number): Generator<number[], boolean> {
  const codes = near.length;
  const open = near.map((_, code) => code).filter((code) => !none.has(code));
  // least[i] and most[i]: the smallest and largest factor among the codes from the i-th on.
  const reach = conditions.map(({ factors }) => {
    const of = open.map((code) => factors[code] ?? 0);
    return { least: of.map((_, i) => Math.min(...of.slice(i))), most: of.map((_, i) => Math.max(...of.slice(i))) };
  });
  const counts = Array<number>(codes).fill(0);
  const sums = conditions.map(() => 0);
  let steps = 0;
  const possible = (i: number, left: number): boolean =>
    conditions.every(({ low, high }, c) => {
      const sum = sums[c] ?? 0;
      if (left === 0) return sum >= low - slack && sum <= high + slack;
      const { least, most } = reach[c] ?? { least: [], most: [] };
      return sum + left * (least[i] ?? 0) <= high + slack && sum + left * (most[i] ?? 0) >= low - slack;
    });
  function* from(i: number, left: number): Generator<number[], boolean> {
    steps += 1;
    if (steps > maxSteps) return false;
    const code = open[i];
    if (left > 0 && code === undefined) return true;
    if (!possible(i, left)) return true;
    if (code === undefined || left === 0) {
      yield [...counts];
      return true;
    }
    const aim = near[code] ?? 0;
    const order = Array.from({ length: left + 1 }, (_, v) => v).sort((a, b) => Math.abs(a - aim) - Math.abs(b - aim));
    for (const v of i === open.length - 1 ? [left] : order) {
      counts[code] = v;
      conditions.forEach(({ factors }, c) => {
        sums[c] = (sums[c] ?? 0) + v * (factors[code] ?? 0);
      });
      const everywhere = yield* from(i + 1, left - v);
      conditions.forEach(({ factors }, c) => {
        sums[c] = (sums[c] ?? 0) - v * (factors[code] ?? 0);
      });
      counts[code] = 0;
      if (!everywhere) return false;
    }
    return true;
  }
  return yield* from(0, n);
}

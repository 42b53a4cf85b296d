import { type Moments, momentsOf } from '#shared/statistics/moments.ts';

/** One person changes her answer from code `from` to code `to` (indexes). */
type Move = readonly [from: number, to: number];

const apply = (counts: readonly number[], moves: readonly Move[]): number[] => {
  const changed = [...counts];
  for (const [from, to] of moves) {
    changed[from] = (changed[from] ?? 0) - 1;
    changed[to] = (changed[to] ?? 0) + 1;
  }
  return changed;
};

const possible = (counts: readonly number[]): boolean => counts.every((count) => count >= 0);

/**
 * Other answers that the same number of people could have given: every one that differs from `counts` by one or two people,
 * nearest sums first within each. Yields only those for which `same` holds of their moments.
 */
export function* neighbours(
  scores: readonly number[],
  counts: readonly number[],
  same: (moments: Moments) => boolean,
): Generator<number[]> {
  const codes = scores.map((_, i) => i);
  const single: Move[] = codes.flatMap((from) =>
    (counts[from] ?? 0) > 0 ? codes.filter((to) => to !== from).map((to) => [from, to] as const) : [],
  );
  const seen = new Map<string, boolean>();
  const ok = (changed: number[]): boolean => {
    if (!possible(changed)) return false;
    let [sum, squares] = [0, 0];
    changed.forEach((count, i) => {
      const score = scores[i] ?? 0;
      sum += count * score;
      squares += count * score * score;
    });
    const key = `${sum}|${squares}`;
    const before = seen.get(key);
    if (before !== undefined) return before;
    const now = same(momentsOf(scores, changed));
    seen.set(key, now);
    return now;
  };
  for (const move of single) {
    const changed = apply(counts, [move]);
    if (ok(changed)) yield changed;
  }
  for (const [i, first] of single.entries()) {
    for (const second of single.slice(i)) {
      const changed = apply(counts, [first, second]);
      if (ok(changed)) yield changed;
    }
  }
}

/**
 * Answers of `n` people that resemble those in `counts`: people are added or taken away one at a time, each time so that mean
 * and standard deviation stay as near as they can.
 */
export const resized = (scores: readonly number[], counts: readonly number[], n: number): number[] => {
  const aim = momentsOf(scores, counts);
  let current = [...counts];
  let size = aim.n;
  while (size !== n) {
    const step = Math.sign(n - size);
    let best: { far: number; changed: number[] } | undefined;
    for (const i of scores.keys()) {
      const changed = current.with(i, (current[i] ?? 0) + step);
      if (!possible(changed)) continue;
      const { mean, sd } = momentsOf(scores, changed);
      const far = Math.abs(mean - aim.mean) + Math.abs(sd - aim.sd);
      if (!best || far < best.far) best = { far, changed };
    }
    if (!best) return current;
    current = best.changed;
    size += step;
  }
  return current;
};

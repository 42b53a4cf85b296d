import { type Moments, momentsOf } from '#shared/statistics/moments.ts';

/** One person changes her answer from code `from` to code `to` (indexes); what that adds to the sum and to the sum of squares. */
type Move = { from: number; to: number; sum: number; squares: number };

const apply = (counts: readonly number[], moves: readonly Move[]): number[] | undefined => {
  const changed = [...counts];
  for (const { from, to } of moves) {
    changed[from] = (changed[from] ?? 0) - 1;
    changed[to] = (changed[to] ?? 0) + 1;
  }
  return changed.every((count) => count >= 0) ? changed : undefined;
};

const movesOf = (scores: readonly number[]): Move[] =>
  scores.flatMap((a, from) =>
    scores.flatMap((b, to) => (from === to ? [] : [{ from, to, sum: b - a, squares: b * b - a * a }])),
  );

/** Pairs of moves that leave the sum as it is, by what they add to the sum of squares: one person up a point and one down. */
const pairsBySquares = (moves: readonly Move[]): Map<number, Move[][]> => {
  const steps = moves.filter(({ sum }) => Math.abs(sum) === 1);
  return Map.groupBy(
    steps.flatMap((up) => (up.sum === 1 ? steps.filter(({ sum }) => sum === -1).map((down) => [up, down]) : [])),
    (pair) => pair.reduce((total, { squares }) => total + squares, 0),
  );
};

/**
 * Other answers that as many people could have given, with the same mean and standard deviation to the last bit: one pair of
 * people a point towards each other and another pair as much apart, such as 0, 3, 3 and 1, 1, 4. `scores` rise by one.
 */
export function* rearranged(scores: readonly number[], counts: readonly number[]): Generator<number[]> {
  const pairs = pairsBySquares(movesOf(scores));
  for (const [squares, together] of pairs) {
    if (squares >= 0) continue;
    for (const first of together) {
      for (const second of pairs.get(-squares) ?? []) {
        const changed = apply(counts, [...first, ...second]);
        if (changed) yield changed;
      }
    }
  }
}

/** Other answers that as many people could have given, different for one or two of them, for whose moments `same` holds. */
export function* neighbours(
  scores: readonly number[],
  counts: readonly number[],
  same: (moments: Moments) => boolean,
): Generator<number[]> {
  const { n, mean, sd } = momentsOf(scores, counts);
  const squares = sd * sd * (n - 1) + n * mean * mean;
  const seen = new Map<number, boolean>();
  const told = (sum: number, more: number): boolean => {
    const key = sum * 1e6 + more;
    const before = seen.get(key);
    if (before !== undefined) return before;
    const shifted = mean + sum / n;
    const variance = Math.max(0, Math.round(squares + more) - n * shifted * shifted) / (n - 1);
    const now = same({ n, mean: shifted, sd: Math.sqrt(variance) });
    seen.set(key, now);
    return now;
  };
  const moves = movesOf(scores);
  for (const [i, first] of moves.entries()) {
    if ((counts[first.from] ?? 0) === 0) continue;
    for (let j = i - 1; j < moves.length; j++) {
      const second = j < i ? undefined : moves[j];
      if (!told(first.sum + (second?.sum ?? 0), first.squares + (second?.squares ?? 0))) continue;
      const changed = apply(counts, second ? [first, second] : [first]);
      if (changed && same(momentsOf(scores, changed))) yield changed;
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
  for (let size = aim.n; size !== n; size += Math.sign(n - size)) {
    let best: { far: number; changed: number[] } | undefined;
    for (const i of scores.keys()) {
      const changed = current.with(i, (current[i] ?? 0) + Math.sign(n - size));
      if ((changed[i] ?? 0) < 0) continue;
      const { mean, sd } = momentsOf(scores, changed);
      const far = Math.abs(mean - aim.mean) + Math.abs(sd - aim.sd);
      if (!best || far < best.far) best = { far, changed };
    }
    current = best?.changed ?? current;
  }
  return current;
};

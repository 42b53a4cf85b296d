import { ContradictionError } from './report.ts';
import type { Row, System } from './system.ts';

/** Rounds of narrowing; what is left over is for the solver. */
const mostRounds = 30;
const tiny = 1e-6;

type Ends = { low: number[]; high: number[] };

/** The sum of a row's ends without those that are infinite, and how many are. */
const activity = ({ terms }: Row, { low, high }: Ends) => {
  const sum = { least: 0, most: 0, leastEndless: 0, mostEndless: 0 };
  for (const [unknown, factor] of terms) {
    const [a, b] = [low[unknown] ?? 0, high[unknown] ?? 0];
    const [least, most] = factor > 0 ? [a * factor, b * factor] : [b * factor, a * factor];
    if (Number.isFinite(least)) sum.least += least;
    else sum.leastEndless += 1;
    if (Number.isFinite(most)) sum.most += most;
    else sum.mostEndless += 1;
  }
  return sum;
};

/** Narrows every unknown of a row by what the others leave it; true when one moved. */
const narrowBy = (row: Row, ends: Ends): boolean => {
  const { low, high } = ends;
  const sum = activity(row, ends);
  for (const [unknown, factor] of row.terms) {
    const [a, b] = [low[unknown] ?? 0, high[unknown] ?? 0];
    if (a === b) continue;
    const [least, most] = factor > 0 ? [a * factor, b * factor] : [b * factor, a * factor];
    const endless = (all: number, own: number) => all - (Number.isFinite(own) ? 0 : 1) > 0;
    const othersLeast = endless(sum.leastEndless, least)
      ? Number.NEGATIVE_INFINITY
      : sum.least - (Number.isFinite(least) ? least : 0);
    const othersMost = endless(sum.mostEndless, most)
      ? Number.POSITIVE_INFINITY
      : sum.most - (Number.isFinite(most) ? most : 0);
    const [from, to] = [(row.low - othersMost) / factor, (row.high - othersLeast) / factor];
    const [least2, most2] = factor > 0 ? [from, to] : [to, from];
    const [newLow, newHigh] = [Math.max(a, Math.ceil(least2 - tiny)), Math.min(b, Math.floor(most2 + tiny))];
    if (newLow > newHigh) throw new ContradictionError(row.table);
    if (newLow === a && newHigh === b) continue;
    low[unknown] = newLow;
    high[unknown] = newHigh;
    return true; // the sums have changed
  }
  return false;
};

/**
 * The ends of every unknown after each row has been used by itself, again and again: most of what was told exactly is then a
 * number and links nothing any more. Only what the documents themselves tell is used.
 * @throws ContradictionError
 */
export const narrowed = (system: System): Ends => {
  const ends: Ends = { low: [...system.low], high: [...system.high] };
  const rows = system.rows.filter(({ source }) => source === 'told');
  for (let round = 0; round < mostRounds; round++) {
    let moved = false;
    for (const row of rows) {
      for (let again = 0; again <= row.terms.length && narrowBy(row, ends); again++) moved = true;
    }
    if (!moved) break;
  }
  return ends;
};

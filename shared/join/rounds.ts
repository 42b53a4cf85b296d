import type { Series } from '#shared/wave/series.ts';
import type { Wave } from '#shared/wave/wave.ts';

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/**
 * The numbers of the waves of a series that may be open on `day` (`YYYY-MM-DD`) or be the next one: that of the month, and those
 * around it, because an officer may have moved them. Enough for whoever may read rows by their keys alone.
 */
export const numbersAround = (series: Pick<Series, 'firstDay' | 'everyMonths'>, day: string): number[] => {
  const passed = Math.floor((monthOf(day) - monthOf(series.firstDay)) / series.everyMonths);
  const first = Math.max(1, passed);
  return [first, first + 1, first + 2];
};

/** When somebody who has just signed up is asked: now, from a moment on, or not known. */
export type NextRound = { is: 'open' } | { is: 'planned'; opensAt: number } | { is: 'unknown' };

/** What the waves of a municipality that were found say about that. */
export const nextRound = (waves: readonly Wave[], now: number): NextRound => {
  if (waves.some(({ state, closesAt }) => state === 'open' && now < closesAt)) return { is: 'open' };
  const planned = waves.filter(({ state, closesAt }) => state === 'planned' && now < closesAt);
  if (planned.length === 0) return { is: 'unknown' };
  const opensAt = Math.min(...planned.map((wave) => wave.opensAt));
  return opensAt <= now ? { is: 'open' } : { is: 'planned', opensAt };
};

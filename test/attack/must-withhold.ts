import type { Column, People, WaveTables } from '#shared/privacy/wave-tables.ts';
import { followers } from './open-release.ts';

const small = (people: number, k: number): boolean => people > 0 && people < k;

/** Whether neither point nor distribution of these answers may be shown (rules 1 and 3 of the domain), looking at them alone. */
const tellsOne = (column: Column, counts: readonly number[], k: number): boolean => {
  const n = counts.reduce((a, b) => a + b, 0);
  const x = followers(column, counts);
  if (n < k || Math.max(...counts) > 0.9 * n) return true;
  return x !== undefined && (small(x, k) || small(n - x, k) || Math.max(x, n - x) > 0.9 * n);
};

/**
 * The places of the figures that the rules withhold, each looked at alone, whatever else is withheld (domain §4, rules 1–3): nothing
 * that protects them together. Written from the rules and not from `protect`.
 */
export const mustWithhold = ({ invited, all, columns, breakdowns }: WaveTables, k: number): Set<string> => {
  const places = new Set<string>();
  if (small(invited - all.answers, k)) places.add('invited');
  for (const column of columns) {
    const counts = all.counts[column.id] ?? [];
    const n = counts.reduce((a, b) => a + b, 0);
    const alone = tellsOne(column, counts, k);
    if (alone) places.add(`measure ${column.id}`);
    if (n < k || small(all.answers - n, k)) places.add(`n ${column.id}`);
    if (alone || small(all.answers - n, k) || counts.some((count) => small(count, k)))
      places.add(`distribution ${column.id}`);
    const group = (dimension: string, [code, people]: [string, People]) => {
      if (people.answers < k) places.add(`answered ${dimension}=${code}`);
      if (people.answers < k || tellsOne(column, people.counts[column.id] ?? [], k))
        places.add(`measure ${column.id} ${dimension}=${code}`);
    };
    for (const [dimension, groups] of Object.entries(breakdowns))
      for (const entry of Object.entries(groups)) group(dimension, entry);
  }
  return places;
};

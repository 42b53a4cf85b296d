import type { WaveTables } from '#shared/privacy/wave-tables.ts';

type Numbers = Map<string, number>;

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/**
 * The numbers of people that an adversary looks for in a wave, as they are: by the place under which `attack` reports what it
 * found. Whatever range it finds must hold the true number, or it excludes what is true and may miss a breach.
 */
export const truth = ({ wave, invited, all, columns, breakdowns }: WaveTables): Numbers => {
  const numbers: Numbers = new Map([
    [`${wave} response invited`, invited],
    [`${wave} response answered`, all.answers],
    [`${wave} response silent`, invited - all.answers],
  ]);
  const answers = (place: string, people: number, codes: readonly string[], counts: readonly number[]) => {
    numbers.set(`${place} n`, sum(counts));
    numbers.set(`${place} left out`, people - sum(counts));
    for (const [i, code] of codes.entries()) numbers.set(`${place} answer ${code}`, counts[i] ?? 0);
  };
  for (const [dimension, groups] of Object.entries(breakdowns)) {
    const people = Object.entries(groups);
    for (const [code, { answers: size }] of people) numbers.set(`${wave} ${dimension}=${code}`, size);
    const grouped = sum(people.map(([, { answers: size }]) => size));
    numbers.set(`${wave} ${dimension} told no group`, all.answers - grouped);
  }
  for (const { id, codes } of columns) {
    answers(`${wave} ${id}`, all.answers, codes, all.counts[id] ?? []);
    for (const [dimension, groups] of Object.entries(breakdowns))
      for (const [code, { answers: size, counts }] of Object.entries(groups))
        answers(`${wave} ${id} ${dimension}=${code}`, size, codes, counts[id] ?? []);
  }
  return numbers;
};

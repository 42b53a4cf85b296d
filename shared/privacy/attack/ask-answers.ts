import type { Answers } from './point-rows.ts';
import type { System } from './system.ts';

/** Some people's answers to a question, how many left it out (an unknown), and the targets of all of it. */
export type AskedAnswers = Answers & {
  missing: number;
  targets: { people: number; missing: number; counts: readonly number[] };
};

/** Whose answers they are, as reports call them, and what is told of them: the number who answered, all counts. */
export type About = {
  place: string;
  table: string;
  codes: readonly string[];
  n?: number | undefined;
  counted?: boolean;
  aside?: boolean;
};

/** Unknowns for the answers of some people, every one of them a target, and whether they can all be the same. */
export const askAnswers = (
  system: System,
  { place, table, codes, n, counted = false, aside = false }: About,
): AskedAnswers => {
  const [counts, missing] = [system.unknowns(codes.length), system.unknown()];
  const ask = (what: string, unknowns: readonly number[], kind: 'told' | 'answer' | 'taking-part') =>
    system.ask({ place: `${place} ${what}`, table, unknowns, kind, aside });
  const targets = {
    people: ask('n', counts, n === undefined ? 'taking-part' : 'told'),
    missing: ask('left out', [missing], 'taking-part'),
    counts: counts.map((count, i) => ask(`answer ${codes[i]}`, [count], counted ? 'told' : 'answer')),
  };
  system.alike.push({ place: `${place} all alike`, table, people: targets.people, answers: targets.counts });
  return { table, codes, counts, n, missing, targets };
};

/** Asks how many did not give the answer whose share is told: with more than two answers it is a cell that no code stands for. */
export const askOthers = (system: System, place: string, { table, codes, counts }: AskedAnswers, of: string): void => {
  const unknowns = counts.filter((_, i) => codes[i] !== of);
  if (unknowns.length > 1) system.ask({ place: `${place} other than ${of}`, table, unknowns, kind: 'answer' });
};

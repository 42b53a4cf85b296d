import type { Measure, Release } from '#shared/release.ts';
import { type AskedAnswers, askAnswers, askOthers } from './ask-answers.ts';
import { sayMeasure } from './point-rows.ts';
import type { Sizes } from './sizes.ts';
import type { System } from './system.ts';
import { unique } from './told.ts';
import type { Kind } from './verdict.ts';

/**
 * A number of people of a group that has no point of its own: of `size` people who are some of `people`, and of those it is
 * known (target `of`) how many there are.
 */
export type Part = { place: string; table: string; kind: Kind; of: number; size: number; people: number };

type Point = { code: string; measure: Measure; k: number; open: boolean };

/** The points that documents tell of one question, by group. */
const pointsOf = (documents: readonly Release[], dimension: string, question: string): Point[] =>
  documents.flatMap(({ breakdowns, k, audience }) =>
    breakdowns
      .filter((breakdown) => breakdown.dimension === dimension)
      .flatMap(({ groups }) => groups)
      .flatMap(({ code, measures }) => {
        const figure = Object.hasOwn(measures, question) ? measures[question] : undefined;
        return figure?.shown ? [{ code, measure: figure.value, k, open: audience === 'open' }] : [];
      }),
  );

/** A question and everybody's answers to it. */
type Question = { id: string; all: AskedAnswers; documents: readonly Release[]; sizes: Sizes };

/**
 * One question in one dimension: the groups of which a point is told, and all others together as the rest, so that each answer of
 * everybody is the sum of theirs. A group of the rest has no row of its own, since any of the rest may be in it: what is known of
 * it follows from its size. Those parts are returned.
 */
export const sayBreakdown = (system: System, dimension: string, { id, all, documents, sizes }: Question): Part[] => {
  const { table, codes } = all;
  const groupSizes = sizes.groups.get(dimension) ?? new Map<string, number>();
  const points = pointsOf(documents, dimension, id);
  const shown = unique(points.map(({ code }) => code));
  if (shown.length === 0) return [];
  const answered = system.told(sizes.answered);
  const peopleIn = (code: string) => system.told(groupSizes.get(code) ?? -1);
  const about = (code: string) => ({ place: `${table} ${dimension}=${code}`, table, codes });
  const groups = shown.map((code) => {
    const group = askAnswers(system, about(code));
    const size = groupSizes.get(code);
    if (size !== undefined) system.sum(table, size, [...group.counts, group.missing]);
    // Where everybody answered the question, every group did.
    const n = all.n !== undefined && all.n === answered ? peopleIn(code) : undefined;
    const most = peopleIn(code) ?? answered ?? Number.POSITIVE_INFINITY;
    for (const { measure, k, open } of points.filter((point) => point.code === code))
      sayMeasure(system, { ...group, n }, measure, { n, most, k, open });
    const share = points.find((point) => point.code === code && point.measure.type === 'share')?.measure;
    if (share?.type === 'share') askOthers(system, about(code).place, group, share.of);
    return group;
  });
  const rest = askAnswers(system, { ...about('rest'), aside: true });
  const everybody = [...groups, rest];
  for (const [i, count] of all.counts.entries()) {
    const parts = everybody.flatMap(({ counts }) => counts[i] ?? []);
    system.sum(table, count, parts);
  }
  const left = everybody.map(({ missing }) => missing);
  system.sum(table, all.missing, left);
  return partsOf({ answered, shown, sizes: [...groupSizes.keys()].map((code) => [code, peopleIn(code)]) }, (code) => [
    { place: `${about(code).place} n`, table, kind: 'taking-part', of: rest.targets.people },
    { place: `${about(code).place} left out`, table, kind: 'taking-part', of: rest.targets.missing },
    ...rest.targets.counts.map((of, i) => {
      const place = `${about(code).place} answer ${codes[i]}`;
      return { place, table, kind: 'answer' as const, of };
    }),
  ]);
};

type Told = { answered: number | undefined; shown: readonly string[]; sizes: [string, number | undefined][] };

/** The cells of each group whose size is told and that has no point. */
const partsOf = (
  { answered, shown, sizes }: Told,
  cells: (code: string) => Omit<Part, 'size' | 'people'>[],
): Part[] => {
  const known = sizes.filter(([code]) => shown.includes(code)).map(([, size]) => size);
  const people = known.reduce(
    (left, size) => (left === undefined || size === undefined ? undefined : left - size),
    answered,
  );
  return sizes.flatMap(([code, size]) =>
    shown.includes(code) || size === undefined || people === undefined
      ? []
      : cells(code).map((cell) => ({ ...cell, size, people })),
  );
};

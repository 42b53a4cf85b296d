import type { Telling } from './cell.ts';
import type { Groups, Hidden } from './hide-sizes.ts';
import { type Known, measureOf, sdKnownTo } from './known.ts';
import { rest, type ToldDimension } from './protect-dimension.ts';
import type { ToldQuestion } from './protect-question.ts';
import type { Band, Seen, SeenQuestion } from './reader-program.ts';
import type { Rules } from './rules.ts';
import type { Column, People } from './wave-tables.ts';

/** Less than any two points of people that can be counted differ by, and more than the solver's tolerance. */
const belowHalf = 1e-5;

/** What is rounded up was more than the step below, so never 0: that not all said the same is known from its being told. */
const roundedUp = 1e-3;

/** What the published point of a cell tells of its counts. */
const bandOf = (column: Column, known: Known, { round, spread }: Telling, { k, dominance }: Rules): Band => {
  const { value } = measureOf(known);
  // Halves go up: the upper end would have been told as the next step.
  const ends = { low: value - round, high: value + round - belowHalf, dominance };
  if (known.type === 'share' || column.follows.type === 'share') {
    const of = column.follows.type === 'share' ? column.codes.indexOf(column.follows.of) : -1;
    return { type: 'share', of, least: k, ...ends };
  }
  const { sd } = known;
  const between: [number, number] =
    spread === undefined
      ? [Math.max(0, sd - sdKnownTo), sd + sdKnownTo]
      : [Math.max(0, sd - 1 / spread) + roundedUp, sd];
  return { type: 'mean', scores: column.follows.scores, ...ends, sd: between };
};

/** One dimension as it is to be told: who hides her size, who her answer. */
export type DimensionOf = { groups: Groups; sizes: Hidden; told: ToldDimension };

const countsOf = (column: Column, people: People): readonly number[] => people.counts[column.id] ?? [];

/** A question as a reader will see it. Groups that hide their sizes stand together with those who told no group. */
export const seenQuestion = (
  column: Column,
  all: People,
  question: ToldQuestion,
  dimensions: readonly DimensionOf[],
  rules: Rules,
): SeenQuestion => {
  const everybody: Seen = {
    people: all.answers,
    counts: countsOf(column, all),
    distribution: question.distribution.shown,
    n: question.n.shown ? [question.n.value, question.n.value] : (question.telling?.range ?? [0, all.answers]),
    published: question.n.shown,
    band:
      question.measure.shown && question.telling
        ? bandOf(column, question.measure.value, question.telling, rules)
        : undefined,
    mixed: false,
  };
  return {
    all: everybody,
    dimensions: dimensions.map(({ groups, sizes, told }) => {
      const sized = Object.entries(groups).filter(([code]) => !sizes.has(code));
      const left = rest(all, groups, sizes, column);
      const seen = sized.map(([code, group]): Seen => {
        const point = told.told.get(code);
        return {
          people: group.answers,
          counts: countsOf(column, group),
          distribution: false,
          n: point?.telling.range ?? [0, group.answers],
          published: false,
          band: point ? bandOf(column, point.known, point.telling, rules) : undefined,
          mixed: false,
        };
      });
      if (left.people === 0) return seen;
      const n = [0, left.people] as const;
      return [...seen, { ...left, distribution: false, n, published: false, band: undefined, mixed: sizes.size > 0 }];
    }),
  };
};

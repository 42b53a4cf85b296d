import { exactly, measureOf } from '#shared/privacy/known.ts';
import type { Column, People, WaveTables } from '#shared/privacy/wave-tables.ts';
import type { Figure, Measure, QuestionResult, Release } from '#shared/release.ts';
import { momentsOf } from '#shared/statistics/moments.ts';

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/** How many of `counts` gave the answer that is followed; undefined where a mean is. */
export const followers = ({ codes, follows }: Column, counts: readonly number[]): number | undefined =>
  follows.type === 'share' ? (counts[codes.indexOf(follows.of)] ?? 0) : undefined;

const measure = (column: Column, { counts }: People): Figure<Measure> => {
  const of = counts[column.id] ?? [];
  const x = followers(column, of);
  // Of fewer than two people there is no interval; no rule lets that be shown.
  if (sum(of) < 2) return { shown: false, because: 'too-few-answers' };
  const moments =
    column.follows.type === 'mean'
      ? momentsOf(column.follows.scores, of)
      : momentsOf([1, 0], [x ?? 0, sum(of) - (x ?? 0)]);
  return { shown: true, value: measureOf(exactly(column, moments)) };
};

const shown = <T>(value: T): Figure<T> => ({ shown: true, value });

/** `release` with every figure that it withholds told as it is: what would be published if nobody had to be protected. */
export const openRelease = (release: Release, { invited, all, columns, breakdowns }: WaveTables): Release => {
  const or = <T>(figure: Figure<T>, told: () => Figure<T>): Figure<T> => (figure.shown ? figure : told());
  const columnOf = (id: string) => columns.find((column) => column.id === id);
  return {
    ...release,
    response: {
      invited: shown(invited),
      answered: shown(all.answers),
      rate: shown(Math.round((all.answers / invited) * 100) / 100),
    },
    questions: release.questions.map((question): QuestionResult => {
      const column = columnOf(question.id);
      const counts = all.counts[question.id] ?? [];
      if (!column) return question;
      return {
        ...question,
        n: shown(sum(counts)),
        measure: or(question.measure, () => measure(column, all)),
        distribution: shown(column.codes.map((code, i) => ({ code, count: counts[i] ?? 0 }))),
        change: { previous: null, first: null },
      };
    }),
    breakdowns: release.breakdowns.map((breakdown) => ({
      ...breakdown,
      groups: breakdown.groups.map((group) => {
        const people = breakdowns[breakdown.dimension]?.[group.code];
        if (!people) return group;
        const measures = Object.entries(group.measures).map(([id, figure]): [string, Figure<Measure>] => {
          const column = columnOf(id);
          return [id, column ? or(figure, () => measure(column, people)) : figure];
        });
        return { ...group, answered: shown(people.answers), measures: Object.fromEntries(measures) };
      }),
    })),
  };
};

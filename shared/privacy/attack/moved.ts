import type { QuestionResult, Release } from '#shared/release.ts';
import type { AttackedCell } from './report.ts';
import type { Range } from './verdict.ts';

/** All documents about one wave of a series. `name` is how reports call it. */
export type PublishedWave = { name: string; id: string; series: string; number: number; documents: readonly Release[] };

const told = (figures: readonly ({ shown: true; value: number } | { shown: false })[]): number | undefined =>
  figures.flatMap((figure) => (figure.shown ? [figure.value] : []))[0];

const sizesOf = ({ documents }: PublishedWave, k: number) => {
  const answered = told(documents.map(({ response }) => response.answered));
  const invited = told(documents.map(({ response }) => response.invited));
  // An invited number is withheld where 1…k−1 did not answer.
  return answered === undefined ? undefined : { answered, invited: invited ?? answered + k - 1 };
};

const resultsOf = ({ documents }: PublishedWave, question: string): QuestionResult[] =>
  documents.flatMap(({ questions }) => questions.filter(({ id }) => id === question));

/** How many answered a question: exactly where it is told, else from k up where a point is shown. */
const answersOf = (wave: PublishedWave, question: string, answered: number): Range => {
  const results = resultsOf(wave, question);
  const n =
    told(results.map((result) => result.n)) ??
    results.flatMap(({ distribution }) =>
      distribution.shown ? [distribution.value.reduce((sum, { count }) => sum + count, 0)] : [],
    )[0];
  if (n !== undefined) return { low: n, high: n };
  const ks = wave.documents.filter(({ questions }) =>
    questions.some(({ id, measure }) => id === question && measure.shown),
  );
  return { low: Math.min(answered, Math.max(0, ...ks.map(({ k }) => k))), high: answered };
};

const hasFigure = (wave: PublishedWave, question: string) =>
  resultsOf(wave, question).some(({ measure, distribution }) => measure.shown || distribution.shown);

/** `dimension=code` → how many of that group answered a question of which the group has a point. */
const groupsOf = (wave: PublishedWave, question: string, missing: number): Map<string, Range> => {
  const groups = wave.documents.flatMap(({ breakdowns }) =>
    breakdowns.flatMap(({ dimension, groups: all }) =>
      all.map((group) => ({ ...group, at: `${dimension}=${group.code}` })),
    ),
  );
  const sizeAt = (at: string) => told(groups.filter((group) => group.at === at).map(({ answered }) => answered));
  return new Map(
    groups.flatMap(({ at, measures }) => {
      const size = sizeAt(at);
      const figure = Object.hasOwn(measures, question) ? measures[question] : undefined;
      return figure?.shown && size !== undefined
        ? [[at, { low: Math.max(0, size - missing), high: size }] as const]
        : [];
    }),
  );
};

/** How many more or fewer answered, when both numbers are only known to lie in a range. */
const apart = (a: Range, b: Range): Range => ({
  low: Math.max(0, a.low - b.high, b.low - a.high),
  high: Math.max(a.high - b.low, b.high - a.low),
});

/**
 * What two waves of a series tell together (domain E10). Whoever knows who was asked, and supposes that people keep their
 * opinions, subtracts: with n₁ and n₂ answers to a question and at most I people asked in either wave, two figures of it are
 * a breach when surely 1 ≤ |n₂ − n₁| < k and I − min(n₁, n₂) < k, so that fewer than k can have come or gone. For a group n
 * is its own in the first condition; silent people may belong to any group, so the second is that of everybody.
 */
export const movedBetween = (before: PublishedWave, after: PublishedWave, k: number): AttackedCell[] => {
  const [a, b] = [sizesOf(before, k), sizesOf(after, k)];
  if (!a || !b) return [];
  const questions = new Set(after.documents.flatMap((document) => document.questions.map(({ id }) => id)));
  return [...questions].flatMap((id): AttackedCell[] => {
    const [n1, n2] = [answersOf(before, id, a.answered), answersOf(after, id, b.answered)];
    const silent = Math.max(a.invited, b.invited) - Math.min(n1.low, n2.low);
    const table = `${after.name} ${id}`;
    const cell = (group: string, range: Range): AttackedCell => ({
      place: `${table}${group} since ${before.name}`,
      table,
      ...range,
      ...(range.low >= 1 && range.high < k && silent < k && { breach: 'moved' as const }),
    });
    const everybody = hasFigure(before, id) && hasFigure(after, id) ? [cell('', apart(n1, n2))] : [];
    const then = groupsOf(before, id, a.answered - n1.low);
    const groups = [...groupsOf(after, id, b.answered - n2.low)].flatMap(([at, range]) => {
      const earlier = then.get(at);
      return earlier ? [cell(` ${at}`, apart(earlier, range))] : [];
    });
    return [...everybody, ...groups];
  });
};

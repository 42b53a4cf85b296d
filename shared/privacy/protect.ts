import type { Figure, Release, WithheldReason } from '#shared/release.ts';
import { ArgumentError } from '#shared/statistics/argument-error.ts';
import { clean } from './primary.ts';
import { type ProtectedGroup, protectGroups, type ToldGroup } from './protect-groups.ts';
import { type ProtectedQuestion, protectQuestion, type ToldQuestion } from './protect-question.ts';
import { refuseToReveal } from './refuse-to-reveal.ts';
import type { Rules } from './rules.ts';
import type { WaveTables } from './wave-tables.ts';

/** What may be shown of a wave; the only thing a release is made from. Keys are those of the tables. */
export type Protected = {
  response: { invited: Figure<number>; answered: Figure<number>; rate: Figure<number> };
  questions: Record<string, ProtectedQuestion>;
  /** dimension → code → group. */
  breakdowns: Record<string, Record<string, ProtectedGroup>>;
  /** Open question → how many texts may be shown (all of them or none); null where the audience never sees free text. */
  comments: Record<string, Figure<number>> | null;
};

type Told = Protected & {
  questions: Record<string, ToldQuestion>;
  breakdowns: Record<string, Record<string, ToldGroup>>;
};

const figure = <T>(because: WithheldReason | undefined, value: T): Figure<T> =>
  because ? { shown: false, because } : { shown: true, value };

const tooFew = { shown: false, because: 'too-few-answers' } as const;

const mapValues = <T, U>(record: Readonly<Record<string, T>>, to: (value: T, key: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]));

/** A wave with fewer than k answers says only that. */
const nothing = ({ columns, breakdowns, texts }: WaveTables, rules: Rules): Told => {
  const measures = Object.fromEntries(columns.map(({ id }) => [id, tooFew]));
  return {
    response: { invited: tooFew, answered: tooFew, rate: tooFew },
    questions: mapValues(measures, () => ({ n: tooFew, measure: tooFew, distribution: tooFew, telling: undefined })),
    breakdowns: mapValues(breakdowns, (groups) =>
      mapValues(groups, () => ({ answered: tooFew, measures: { ...measures }, tellings: {} })),
    ),
    comments: rules.minComments === null ? null : mapValues(texts, () => tooFew),
  };
};

const protectAt = (tables: WaveTables, rules: Rules, base: Told | undefined): Told => {
  const { all, columns, invited } = tables;
  if (all.answers < rules.k) return nothing(tables, rules);
  const silent = clean(invited - all.answers, rules.k) ? undefined : 'remainder-too-small';
  const questions = Object.fromEntries(
    columns.map((column) => [column.id, protectQuestion(column, all, rules, base?.questions[column.id])]),
  );
  const { minComments } = rules;
  return {
    response: {
      invited: figure(silent, invited),
      answered: figure(undefined, all.answers),
      rate: figure(silent, all.answers / invited),
    },
    questions,
    breakdowns: mapValues(tables.breakdowns, (groups, dimension) =>
      protectGroups(columns, all, groups, questions, rules, base?.breakdowns[dimension]),
    ),
    comments:
      minComments === null
        ? null
        : mapValues(tables.texts, (texts) =>
            figure(
              texts < Math.max(minComments, rules.k)
                ? 'too-few-answers'
                : clean(all.answers - texts, rules.k)
                  ? undefined
                  : 'remainder-too-small',
              texts,
            ),
          ),
  };
};

/**
 * What may be shown of one wave: pure, and the same tables, rules and earlier releases always give the same result.
 *
 * Rules 1–4 of the domain page, on the wave's own linked tables: the threshold in each cell and in what remains of each total,
 * no (nearly) unanimous answers, no distribution with a small cell, secondary suppression over the groups of each dimension
 * for sizes and for every question, at most two dimensions. Where the number of answers to a question is withheld, its point
 * is told more coarsely so that the number does not follow from it; where a mean and its interval would give away how many
 * chose some answer, it is told more coarsely or withheld. With `base` below `k` the result is a function of what may be
 * known from the document for `base`, so the two together tell no more than that one.
 *
 * `earlier` are the releases already published. Now they guard one thing: a figure that an earlier release *of this wave*
 * with the same or a smaller k withheld is never shown (throws RevealError). What successive waves, other levels and overlapping
 * groups tell together is not yet examined here.
 *
 * @throws ArgumentError more than two dimensions, fewer invited than answered, `base` above `k`
 */
export const protect = (tables: WaveTables, rules: Rules, earlier: readonly Release[]): Protected => {
  if (Object.keys(tables.breakdowns).length > 2) throw new ArgumentError('tables', 'at most two dimensions');
  if (!(tables.invited >= tables.all.answers)) throw new ArgumentError('tables', 'at least as many invited as answers');
  if (!(rules.base <= rules.k && rules.base >= 2)) throw new ArgumentError('rules', 'base from 2 to k');
  const base = rules.base < rules.k ? protectAt(tables, { ...rules, k: rules.base }, undefined) : undefined;
  const { response, questions, breakdowns, comments } = protectAt(tables, rules, base);
  const result: Protected = {
    response,
    questions: mapValues(questions, ({ n, measure, distribution }) => ({ n, measure, distribution })),
    breakdowns: mapValues(breakdowns, (groups) =>
      mapValues(groups, ({ answered, measures }) => ({ answered, measures })),
    ),
    comments,
  };
  refuseToReveal(result, tables.wave, rules.k, earlier);
  return result;
};

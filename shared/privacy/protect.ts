import type { Figure, Release, WithheldReason } from '#shared/release.ts';
import { ArgumentError } from '#shared/statistics/argument-error.ts';
import { type Hidden, hideSizes } from './hide-sizes.ts';
import type { Known } from './known.ts';
import { movedSince } from './moved.ts';
import { clean } from './primary.ts';
import { protectColumn, type ToldColumn } from './protect-column.ts';
import type { ProtectedQuestion } from './protect-question.ts';
import { refuseToReveal } from './refuse-to-reveal.ts';
import type { Rules } from './rules.ts';
import type { WaveTables } from './wave-tables.ts';

/** What may be shown of one group of a breakdown. */
export type ProtectedGroup = { answered: Figure<number>; measures: Record<string, Figure<Known>> };

/** What may be shown of a wave; the only thing a release is made from. Keys are those of the tables. */
export type Protected = {
  response: { invited: Figure<number>; answered: Figure<number>; rate: Figure<number> };
  questions: Record<string, ProtectedQuestion>;
  /** dimension → code → group. */
  breakdowns: Record<string, Record<string, ProtectedGroup>>;
  /** Open question → how many texts may be shown (all of them or none); null where the audience never sees free text. */
  comments: Record<string, Figure<number>> | null;
};

/** The same with the way everything is told, from which a document of the same wave is made that hides more. */
export type Protection = Protected & { columns: Readonly<Record<string, ToldColumn>>; sizes: readonly Hidden[] };

const figure = <T>(because: WithheldReason | undefined, value: T): Figure<T> =>
  because ? { shown: false, because } : { shown: true, value };

const tooFew = { shown: false, because: 'too-few-answers' } as const;

const mapValues = <T, U>(record: Readonly<Record<string, T>>, to: (value: T, key: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]));

/** A wave with fewer than k answers says only that. */
const nothing = ({ columns, breakdowns, texts }: WaveTables, rules: Rules): Protection => {
  const measures = Object.fromEntries(columns.map(({ id }) => [id, tooFew]));
  return {
    response: { invited: tooFew, answered: tooFew, rate: tooFew },
    questions: mapValues(measures, () => ({ n: tooFew, measure: tooFew, distribution: tooFew })),
    breakdowns: mapValues(breakdowns, (groups) =>
      mapValues(groups, () => ({ answered: tooFew, measures: { ...measures } })),
    ),
    comments: rules.minComments === null ? null : mapValues(texts, () => tooFew),
    columns: Object.fromEntries(
      columns.map(({ id }) => [
        id,
        {
          question: { n: tooFew, measure: tooFew, distribution: tooFew, telling: undefined },
          dimensions: Object.keys(breakdowns).map(() => ({ hidden: new Map(), told: new Map() })),
        },
      ]),
    ),
    sizes: Object.values(breakdowns).map(
      (groups) => new Map(Object.keys(groups).map((code) => [code, tooFew.because])),
    ),
  };
};

/** Groups of a dimension whose size the latest of the releases withheld. */
const hiddenIn = (release: Release | undefined, dimension: string): ReadonlySet<string> =>
  new Set(
    release?.breakdowns
      .find((one) => one.dimension === dimension)
      ?.groups.filter(({ answered }) => !answered.shown)
      .map(({ code }) => code),
  );

/** Free text: from enough texts on, and where those who wrote none are nobody or at least k. */
const commentsAt = ({ texts, all }: WaveTables, { minComments, k }: Rules): Protected['comments'] =>
  minComments === null
    ? null
    : mapValues(texts, (written) => {
        const few = written < Math.max(minComments, k) ? 'too-few-answers' : undefined;
        return figure(few ?? (clean(all.answers - written, k) ? undefined : 'remainder-too-small'), written);
      });

const protectAt = (
  tables: WaveTables,
  rules: Rules,
  earlier: readonly Release[],
  base: Protection | undefined,
): Protection => {
  const { all, columns, invited } = tables;
  if (all.answers < rules.k) return nothing(tables, rules);
  const silent = clean(invited - all.answers, rules.k) ? undefined : 'remainder-too-small';
  // Whoever may read this document may read the earlier ones that hide as much or more.
  const seen = earlier.filter(({ wave, k }) => wave.id !== tables.wave && k >= rules.k);
  const latest = seen.toSorted((a, b) => b.wave.number - a.wave.number || a.k - b.k)[0];
  const moved = movedSince(tables, rules.k, seen);
  const dimensions = Object.entries(tables.breakdowns).map(([name, groups], i) => ({
    name,
    groups,
    sizes: hideSizes(all, groups, rules, {
      base: Object.fromEntries(base?.sizes[i] ?? []),
      series: hiddenIn(latest, name),
    }),
  }));
  const told = Object.fromEntries(
    columns.map((column) => {
      const before = base?.columns[column.id];
      return [
        column.id,
        protectColumn(
          column,
          all,
          dimensions.map(({ name, groups, sizes }) => ({
            groups,
            sizes,
            withheld: new Set(Object.keys(groups).filter((code) => moved.group(name, code, column.id))),
          })),
          rules,
          before && {
            question: before.question,
            dimensions: before.dimensions.map(({ told: one }) =>
              Object.fromEntries([...one].map(([code, { telling }]) => [code, telling])),
            ),
          },
          moved.question(column.id),
        ),
      ];
    }),
  );
  return {
    response: {
      invited: figure(silent, invited),
      answered: figure(undefined, all.answers),
      rate: figure(silent, all.answers / invited),
    },
    questions: mapValues(told, ({ question: { n, measure, distribution } }) => ({ n, measure, distribution })),
    breakdowns: Object.fromEntries(
      dimensions.map(({ name, groups, sizes }, i) => [
        name,
        mapValues(groups, (group, code): ProtectedGroup => {
          const because = sizes.get(code);
          return {
            answered: figure(because, group.answers),
            // Where the size is shown, one reason for all: with another one, a group that is hidden although it is large
            // enough would be known to be all alike, and the distribution for everybody often tells in what.
            measures: mapValues(told, (column): Figure<Known> => {
              const point = column.dimensions[i]?.told.get(code);
              return point
                ? { shown: true, value: point.known }
                : { shown: false, because: because ?? 'protects-another' };
            }),
          };
        }),
      ]),
    ),
    comments: commentsAt(tables, rules),
    columns: told,
    sizes: dimensions.map(({ sizes }) => sizes),
  };
};

/**
 * What may be shown of one wave: pure, and the same tables, rules and earlier releases always give the same result.
 *
 * Rules 1–6 of the domain page, over all tables of the wave together: the threshold in each cell and in what remains of each
 * total, no (nearly) unanimous answers, no distribution with a small cell, at most two dimensions; secondary suppression over the
 * groups of each dimension for sizes, and for every question over everybody and all groups at once, until a reader can work
 * nothing out that must stay open (`what-follows.ts`). Where the number of answers to a question is withheld, its point is told
 * more coarsely so that the number does not follow from it; where a mean and its interval would give away how many chose some
 * answer, it is told more coarsely or withheld. With `base` below `k` the result is a function of what may be known from the
 * document for `base`, so the two together tell no more than that one.
 *
 * `earlier` are the releases already published of the same series, of this wave and those before. A figure of nearly the same people
 * as before is withheld (`moved.ts`), a group that was hidden stays hidden where that costs little, and a figure that an
 * earlier release *of this wave* with the same or a smaller k withheld is never shown (throws RevealError).
 *
 * `detailed` is the same for the same tables with `base` for k, where that is at hand; it takes most of the time.
 *
 * @throws ArgumentError more than two dimensions, fewer invited than answered, `base` above `k`; SolverError
 */
export const protect = (
  tables: WaveTables,
  rules: Rules,
  earlier: readonly Release[],
  detailed?: Protection,
): Protection => {
  if (Object.keys(tables.breakdowns).length > 2) throw new ArgumentError('tables', 'at most two dimensions');
  if (!(tables.invited >= tables.all.answers)) throw new ArgumentError('tables', 'at least as many invited as answers');
  if (!(rules.base <= rules.k && rules.base >= 2)) throw new ArgumentError('rules', 'base from 2 to k');
  const most = () => detailed ?? protectAt(tables, { ...rules, k: rules.base }, earlier, undefined);
  const result = protectAt(tables, rules, earlier, rules.base < rules.k ? most() : undefined);
  refuseToReveal(result, tables.wave, rules.k, earlier);
  return result;
};

import type { Telling } from './cell.ts';
import type { Finding } from './doubtful.ts';
import type { Groups, Hidden } from './hide-sizes.ts';
import { answeredBy } from './primary.ts';
import { protectDimension, type ToldDimension } from './protect-dimension.ts';
import { protectQuestion, type ToldQuestion, type Without } from './protect-question.ts';
import type { Rules } from './rules.ts';
import { seenQuestion } from './seen-question.ts';
import type { Column, People } from './wave-tables.ts';
import { whatFollows } from './what-follows.ts';

/** One dimension of a wave: its groups, who of them hides her size, and who must hide this question for another reason. */
export type Dimension = { groups: Groups; sizes: Hidden; withheld: ReadonlySet<string> };

/** One question as it is told: to everybody, and by group in each dimension (in their order). */
export type ToldColumn = { question: ToldQuestion; dimensions: readonly ToldDimension[] };

/** How the more detailed document of the same wave tells a question. */
export type BaseColumn = {
  question: ToldQuestion;
  dimensions: readonly Readonly<Record<string, Telling | undefined>>[];
};

/** Figures given up so that nothing follows from the others: of everybody, and the points of groups as `dimension code`. */
type Given = { without: Without; groups: ReadonlySet<string> };

const nameOf = (dimension: number, code: string) => `${dimension} ${code}`;

/** A point that may be given up, and how many people it speaks for. */
type Point = { name: string; dimension: number; n: number };

/**
 * One question and all the tables that speak of it: everybody and the groups of every dimension share their totals, so they are
 * looked at together. As long as a reader can work something out that must stay open, a figure is given up: the points of groups
 * first, the smallest that helps by itself or else the smallest there is; then the distribution; then the question's own
 * point. In the end whatever turns out not to have been needed is told again, the largest first.
 *
 * `moved` says that an earlier wave forbids the question's figures (`moved.ts`).
 * @throws SolverError
 */
export const protectColumn = (
  column: Column,
  all: People,
  dimensions: readonly Dimension[],
  rules: Rules,
  base: BaseColumn | undefined,
  moved: boolean,
): ToldColumn => {
  const tell = ({ without, groups: given }: Given): ToldColumn => {
    const question = protectQuestion(column, all, rules, base?.question, without);
    return {
      question,
      dimensions: dimensions.map(({ groups, sizes, withheld }, i) => {
        const already: Hidden = new Map(sizes);
        for (const code of Object.keys(groups)) {
          const no = !question.measure.shown || withheld.has(code) || given.has(nameOf(i, code));
          if (no && !already.has(code)) already.set(code, 'protects-another');
        }
        return protectDimension(column, all, groups, rules, already, base?.dimensions[i]);
      }),
    };
  };
  const suspects: Finding[] = [];
  const follows = ({ question, dimensions: told }: ToldColumn): Finding | undefined => {
    // What may be known of this one is a function of what may be known of the other, which has been looked at; but whoever has
    // this one alone may take a count that the other one tells, of k or more, for a small one.
    if (base && base.question.distribution.shown === question.distribution.shown) return undefined;
    const of = dimensions.flatMap(({ groups, sizes }, i) => {
      const one = told[i];
      return one ? [{ groups, sizes, told: one }] : [];
    });
    const found = whatFollows(seenQuestion(column, all, question, of, rules), rules.base, suspects);
    if (found) suspects.unshift(found);
    return found;
  };
  const points = ({ dimensions: told }: ToldColumn): Point[] =>
    told
      .flatMap(({ told: shown }, dimension) =>
        [...shown.keys()].map((code) => ({
          name: nameOf(dimension, code),
          dimension,
          n: answeredBy(dimensions[dimension]?.groups[code]?.counts[column.id] ?? []),
        })),
      )
      .sort((a, b) => a.n - b.n);
  const more = (given: Given, name: string): Given => ({ ...given, groups: new Set([...given.groups, name]) });

  let given: Given = { without: { measure: moved, distribution: moved }, groups: new Set() };
  let told = tell(given);
  const order: { n: number; back: (from: Given) => Given }[] = [];
  for (let found = follows(told); found; found = follows(told)) {
    const { dimension } = found;
    const candidates = points(told);
    const helping = candidates.find(({ name }) => !follows(tell(more(given, name))));
    const point = helping ?? candidates.find((one) => one.dimension === dimension) ?? candidates[0];
    if (point) {
      given = more(given, point.name);
      const { name } = point;
      order.push({ n: point.n, back: (g) => ({ ...g, groups: new Set([...g.groups].filter((one) => one !== name)) }) });
    } else if (told.question.distribution.shown) {
      given = { ...given, without: { ...given.without, distribution: true } };
      const n = Number.POSITIVE_INFINITY;
      order.push({ n, back: (g) => ({ ...g, without: { ...g.without, distribution: false } }) });
    } else if (told.question.measure.shown) {
      given = { ...given, without: { ...given.without, measure: true } };
    } else break; // sizes alone: they have been weighed before
    told = tell(given);
  }
  for (const { back } of order.sort((a, b) => b.n - a.n)) {
    const again = back(given);
    const toldAgain = tell(again);
    if (follows(toldAgain)) continue;
    given = again;
    told = toldAgain;
  }
  return told;
};

import type { Figure, Release } from '#shared/release.ts';
import { answeredBy } from './primary.ts';
import type { WaveTables } from './wave-tables.ts';

/** A number of people, as far as it is told: [fewest, most]. */
type Between = readonly [fewest: number, most: number];

/** How many answered a question: where that is withheld, up to k − 1 of those who answered the wave left it out. */
const between = (n: Figure<number> | undefined, answered: number, k: number): Between =>
  n?.shown ? [n.value, n.value] : [Math.max(0, answered - k + 1), answered];

/** Whether two numbers may differ by somebody, and by fewer than k. */
const movedALittle = ([a, b]: Between, [c, d]: Between, k: number): boolean =>
  Math.max(Math.abs(b - c), Math.abs(d - a)) >= 1 && Math.max(0, c - b, a - d) < k;

/** What one earlier release forbids to tell of a question. */
type Forbidden = { question: boolean; group: (dimension: string, code: string) => boolean };

/** Everything of one wave that earlier releases forbid to tell. */
export type Moved = {
  /** Whether point and distribution of a question are forbidden. */
  question: (id: string) => boolean;
  /** Whether the point of a group is forbidden. */
  group: (dimension: string, code: string, question: string) => boolean;
};

/**
 * What may not be told because it was told of nearly the same people before (domain E10: twelve people have a mean of 6.50,
 * thirteen of 6.31; the thirteenth said 4). Whoever knows the lists, and supposes that people keep their opinions, subtracts one
 * wave from the other. That gives something away only where the two sets of people can differ by fewer than k: at most
 * I − n₁ people answered the second time and not the first, and at most I − n₂ the other way round, where I is the larger of the
 * two numbers invited. So a figure is withheld where 1 ≤ |n₂ − n₁| < k and fewer than k of I did not answer. With
 * more silent people than that nobody can tell who came and who went.
 *
 * `earlier` are releases of the same series and of other waves. For a group, n is how many of it answered the wave.
 */
export const movedSince = (tables: WaveTables, k: number, earlier: readonly Release[]): Moved => {
  const { all, invited, breakdowns, columns } = tables;
  const nowOf = (id: string): Between => {
    const column = columns.find((one) => one.id === id);
    const n = column ? answeredBy(all.counts[id] ?? []) : 0;
    return [n, n];
  };
  const forbids = ({ response, questions, breakdowns: then }: Release): ((id: string) => Forbidden | undefined) => {
    const answered = response.answered.shown ? response.answered.value : undefined;
    return (id) => {
      const was = questions.find((one) => one.id === id);
      if (answered === undefined || !was) return undefined;
      const [now, before] = [nowOf(id), between(was.n, answered, k)];
      const asked = response.invited.shown ? response.invited.value : answered + k - 1;
      // Nearly everybody answered, both times: so it is known who did.
      if (Math.max(invited, asked) - Math.min(now[0], before[1]) >= k) return undefined;
      return {
        question: (was.measure.shown || was.distribution.shown) && movedALittle(now, before, k),
        group: (dimension, code) => {
          const group = then.find((one) => one.dimension === dimension)?.groups.find((one) => one.code === code);
          const size = breakdowns[dimension]?.[code]?.answers;
          if (!group?.answered.shown || size === undefined || !group.measures[id]?.shown) return false;
          return movedALittle([size, size], [group.answered.value, group.answered.value], k);
        },
      };
    };
  };
  const rules = earlier.map(forbids);
  const any = (id: string, is: (forbidden: Forbidden) => boolean) =>
    rules.some((rule) => {
      const forbidden = rule(id);
      return forbidden !== undefined && is(forbidden);
    });
  return {
    question: (id) => any(id, ({ question }) => question),
    group: (dimension, code, id) => any(id, ({ group }) => group(dimension, code)),
  };
};

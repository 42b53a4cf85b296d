import { attack } from '#shared/privacy/attack/attack.ts';
import { releaseOf } from '#shared/privacy/release-of.ts';
import type { Release } from '#shared/release.ts';
import { regionOf } from './region.ts';
import { tenQuestions } from './ten-questions.ts';

const timed = <T>(work: () => T): { result: T; took: string } => {
  const began = performance.now();
  const result = work();
  return { result, took: `${((performance.now() - began) / 1000).toFixed(1)} s` };
};

/** Figures of a release, and how many of them are shown. */
const figuresIn = ({ response, questions, breakdowns }: Release): { shown: number; all: number } => {
  const figures = [
    ...Object.values(response),
    ...questions.flatMap(({ n, measure, distribution }) => [n, measure, distribution]),
    ...breakdowns.flatMap(({ groups }) =>
      groups.flatMap(({ answered, measures }) => [answered, ...Object.values(measures)]),
    ),
  ];
  return { shown: figures.filter(({ shown }) => shown).length, all: figures.length };
};

const attacked = (documents: Parameters<typeof attack>[0]): string => {
  const { result, took } = timed(() => attack(documents));
  return `attack ${took}, ${result.cells.length} cells attacked, ${result.breaches.length} breaches`;
};

/** What protecting and attacking take: a wave as `publish` does it, with both documents, and tables of a region. */
export const protection = async (): Promise<void> => {
  for (const people of [200, 2_000]) {
    const input = tenQuestions(people);
    const { result, took } = timed(() => {
      const own = releaseOf(input);
      return [own, releaseOf({ ...input, audience: 'open', earlier: [own] })] as const;
    });
    const shown = result.map((release) => figuresIn(release)).map(({ shown, all }) => `${shown} of ${all}`);
    console.log(
      `10 questions × 2 breakdowns of 6 groups, ${people} answers: protect ${took} (figures shown: ${shown.join('; ')})`,
    );
    console.log(`  ${attacked(result)}`);
  }
  const { result, took } = timed(() => regionOf(20));
  const withheld = result.tables.flatMap(({ cells }) => cells).filter(({ status }) => status === 'withheld').length;
  console.log(`20 municipalities × 6 groups × 5 answers in regions: protect ${took} (${withheld} cells withheld)`);
  console.log(`  ${attacked([result])}`);
};

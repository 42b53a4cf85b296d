import highsModule from 'highs';
import type { LinkedCell, Relation, Status } from '#shared/privacy/linked/linked-cell.ts';

const highs = await (highsModule as unknown as typeof highsModule.default)();

/** A sum of variables as the solver's text format wants it. */
const sumOf = (cells: readonly number[]): string => cells.map((cell) => `+ x${cell}`).join(' ');

/** One end of what a reader of these cells can think a sum to be; `whole` people, or parts of people too (quicker, wider). */
const end = (
  direction: 'Maximize' | 'Minimize',
  sum: readonly number[],
  cells: readonly LinkedCell[],
  relations: readonly Relation[],
  withheld: readonly boolean[],
  whole: boolean,
): number => {
  const text = [
    direction,
    ` o: ${sumOf(sum)}`,
    'Subject To',
    ...relations.map(({ total, parts }, i) => ` r${i}: ${sumOf(parts)} - x${total} = 0`),
    ' none: 0 x0 >= -1',
    'Bounds',
    ...cells.map(({ count }, i) => (withheld[i] ? ` x${i} >= 0` : ` x${i} = ${count}`)),
    ...(whole ? ['General', ` ${cells.map((_, i) => `x${i}`).join(' ')}`] : []),
    'End',
  ].join('\n');
  const found = highs.solve(text, { output_flag: false });
  if (found.Status === 'Optimal') return Math.round(found.ObjectiveValue * 1e6) / 1e6;
  // Infeasible it cannot be: the true counts agree with themselves.
  if (/nbounded/.test(found.Status)) return Number.POSITIVE_INFINITY;
  throw new Error(`the reader's program ended as ${found.Status}`);
};

/** What a reader who is shown all cells that are not withheld can think a sum of cells to be: [lowest, highest]. */
export const readerRange = (
  sum: readonly number[],
  cells: readonly LinkedCell[],
  relations: readonly Relation[],
  withheld: readonly boolean[],
  whole = true,
): [low: number, high: number] => [
  end('Minimize', sum, cells, relations, withheld, whole),
  end('Maximize', sum, cells, relations, withheld, whole),
];

/** Whether nobody can tell anything small from a pattern: the definition of a safe one, word for word. */
export const isSafe = (
  cells: readonly LinkedCell[],
  relations: readonly Relation[],
  withheld: readonly boolean[],
  k: number,
  whole = true,
): boolean =>
  cells.every(({ count, fixed }, i) => {
    const isSmall = count > 0 && count < k && !fixed;
    if (!withheld[i]) return !isSmall;
    if (count >= k) return true;
    const [low, high] = readerRange([i], cells, relations, withheld, whole);
    return isSmall ? high - low >= k : high === 0 || high >= k;
  });

/** Which cells are not shown. */
export const withheldIn = (statuses: readonly Status[]): boolean[] => statuses.map((status) => status !== 'published');

import type { Breach } from './report.ts';

/** The least and the most that something can be, in people. */
export type Range = { low: number; high: number };

/**
 * What a number of people is, and so what may be known of it: a `size` (a group, a cell of a table, what remains), a size that
 * its file calls `secondary` (large enough, or nobody), an `answer` (how many of some people gave it), or how many of some
 * people answered a question or left it out (`taking-part`). What was `told` is no secret, and may itself be too small to tell.
 * What is `settled` has been looked at elsewhere, by somebody who knew more.
 */
export type Kind = 'told' | 'size' | 'secondary' | 'answer' | 'taking-part' | 'settled';

/** How narrowly it may be known what people answered: in documents for everybody, too (decision 16). */
const answerWidth = 5;

/**
 * Whether it is a breach that somebody knows this range. For sizes: it is narrower than k and reaches into 1…k−1. For what is
 * secondary: it is proved to be fewer than k. For who took part in a question: it is known exactly. For answers: the width is 5 for every reader, and besides being narrow and reaching below that it excludes 0, since
 * "perhaps nobody" proves nothing of anybody.
 */
export const verdictOn = (kind: Kind, { low, high }: Range, k: number): Breach | undefined => {
  if (kind === 'settled') return undefined;
  if (kind === 'told') return low >= 1 && low < k ? 'told-small' : undefined;
  if (kind === 'secondary') return high < k && high >= 1 ? 'narrow' : undefined;
  if (kind === 'taking-part') return low === high && low >= 1 && low < k ? 'narrow' : undefined;
  const width = kind === 'size' ? k : Math.min(k, answerWidth);
  const narrow = high - low < width && low < width && high >= 1;
  if (kind === 'size') return narrow ? 'narrow' : undefined;
  return narrow && low >= 1 ? 'narrow-answer' : undefined;
};

/** Whether no breach is possible: `outer` holds every whole solution, `seen` are the ends among whole solutions that were found. */
export const isSafe = (kind: Kind, outer: Range, seen: Range, k: number): boolean => {
  if (kind === 'told' || kind === 'settled') return true;
  if (kind === 'secondary') return outer.high < 1 || seen.high >= k;
  if (kind === 'taking-part') return seen.low < seen.high || outer.low >= k || outer.high < 1;
  const width = kind === 'size' ? k : Math.min(k, answerWidth);
  if (seen.high - seen.low >= width || outer.low >= width) return true;
  return kind === 'size' ? outer.high < 1 : seen.low < 1;
};

import type { WithheldReason } from '#shared/release.ts';
import type { Rules } from './rules.ts';
import type { Column } from './wave-tables.ts';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** How many gave an answer that counts. */
export const answeredBy = sum;

/** Whether a part or a remainder of this many people may be known: nobody, or at least k. */
export const clean = (people: number, k: number): boolean => people === 0 || people >= k;

/** How many of `counts` chose the followed option; for a mean, undefined. */
export const followed = (column: Column, counts: readonly number[]): number | undefined =>
  column.follows.type === 'share' ? (counts[column.codes.indexOf(column.follows.of)] ?? 0) : undefined;

/**
 * Why neither point nor distribution of these counts may be shown, looking at them alone: fewer than k people, (nearly)
 * everybody alike, or a share whose one side is a cell of 1…k−1. Undefined when there is no such reason. It is one reason for
 * all: to be told that all were alike would tell everybody who took part what the others answered.
 */
export const primary = (
  column: Column,
  counts: readonly number[],
  { k, dominance }: Pick<Rules, 'k' | 'dominance'>,
): WithheldReason | undefined => {
  const n = sum(counts);
  if (n < k) return 'too-few-answers';
  if (Math.max(...counts) > dominance * n) return 'too-few-answers';
  const x = followed(column, counts);
  if (x === undefined) return undefined;
  if (Math.max(x, n - x) > dominance * n) return 'too-few-answers';
  // One reason for both sides: which of them is the small one would be half the answer.
  return clean(x, k) && clean(n - x, k) ? undefined : 'too-few-answers';
};

import type { QuestionResult } from '#shared/release.ts';

const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

/** The answers that a question allows and that count, from what its documents say of it. A scale has all points between its ends. */
export const codesOf = (questions: readonly QuestionResult[]): string[] => {
  const named = questions.flatMap(({ labels, distribution, measure }) => [
    ...Object.keys(labels),
    ...(distribution.shown ? distribution.value.map(({ code }) => code) : []),
    ...(measure.shown && measure.value.type === 'mean' ? measure.value.scale.map(String) : []),
    ...(measure.shown && measure.value.type === 'share' ? [measure.value.of] : []),
  ]);
  if (questions.every(({ kind }) => kind === 'choice')) return [...new Set(named)];
  const scores = named.map(Number).filter(Number.isFinite);
  return scores.length === 0 ? [] : between(Math.min(...scores), Math.max(...scores));
};

import * as z from 'zod/mini';
import { base, Exit, readCode } from './base.ts';

export const Points = /* @__PURE__ */ (() =>
  z.object({
    ...base,
    kind: z.literal('points'),
    /** Labelled points, coded 1…points; 1 is the least. */
    points: z.number(),
    /** Whether faces from sad to glad stand beside the labels; only where more is better for everybody. */
    faces: z.optional(z.boolean()),
    exits: z.array(Exit),
  }))();
type Points = z.infer<typeof Points>;

const codes = (question: Points): string[] => [
  ...Array.from({ length: question.points }, (_, i) => String(i + 1)),
  ...question.exits,
];

/** A few points, each with a label in words. */
export const points = {
  codes,
  score: (question: Points, code: string): number | undefined =>
    (question.exits as string[]).includes(code) ? undefined : Number(code),
  read: (question: Points, raw: string) => readCode(codes(question), raw),
};

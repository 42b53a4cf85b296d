import * as z from 'zod/mini';
import { base, Exit, readCode } from './base.ts';

export const Scale = /* @__PURE__ */ (() =>
  z.object({
    ...base,
    kind: z.literal('scale'),
    /** Whole numbers from `from` to `to`; only the two ends carry a label. */
    from: z.number(),
    to: z.number(),
    exits: z.array(Exit),
  }))();
type Scale = z.infer<typeof Scale>;

const codes = (question: Scale): string[] => [
  ...Array.from({ length: question.to - question.from + 1 }, (_, i) => String(question.from + i)),
  ...question.exits,
];

/** A row of numbers with labelled ends, such as 0–10. */
export const scale = {
  codes,
  score: (question: Scale, code: string): number | undefined =>
    (question.exits as string[]).includes(code) ? undefined : Number(code),
  read: (question: Scale, raw: string) => readCode(codes(question), raw),
};

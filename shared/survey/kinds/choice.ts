import * as z from 'zod/mini';
import { base, Exit, readCode } from './base.ts';

export const Choice = /* @__PURE__ */ (() =>
  z.object({
    ...base,
    kind: z.literal('choice'),
    options: z.array(z.string()),
    /** The option whose share is followed over time; null for background questions. */
    headline: z.nullable(z.string()),
    exits: z.array(Exit),
  }))();
type Choice = z.infer<typeof Choice>;

const codes = (question: Choice): string[] => [...question.options, ...question.exits];

/** One of several options that have no order. */
export const choice = {
  codes,
  score: (): undefined => undefined,
  read: (question: Choice, raw: string) => readCode(codes(question), raw),
};

import * as z from 'zod/mini';

/** Ways out of a question. They are codes of their own and never part of a mean (domain: "what to ask"). */
export const Exit = z.enum(['dont-know', 'rather-not']);
export type Exit = z.infer<typeof Exit>;

/** What every question carries, whatever its kind. */
export const base = {
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/)),
  /** `core` is measured over time, `open` is free text, `background` may serve as a declared breakdown. */
  role: z.enum(['core', 'open', 'background']),
  construct: z.string(),
  anchor: z.nullable(z.string()),
  licence: z.string(),
};

/** Reads a value that must be one of the codes. */
export const readCode = (codes: readonly string[], raw: string) =>
  raw === ''
    ? ({ ok: true, answer: undefined } as const)
    : codes.includes(raw)
      ? ({ ok: true, answer: raw } as const)
      : ({ ok: false, problem: 'not-a-choice' } as const);

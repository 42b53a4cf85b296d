import * as z from 'zod/mini';

// A definition that nobody reads is left out of a bundle, and zod with it: `@__PURE__` says that none is made for its effects.

/** Ways out of a question. They are codes of their own and never part of a mean (domain: "what to ask"). */
export const Exit = /* @__PURE__ */ z.enum(['dont-know', 'rather-not']);
export type Exit = z.infer<typeof Exit>;

/** What every question carries, whatever its kind. */
export const base = /* @__PURE__ */ (() => ({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/)),
  /** `core` is measured over time, `open` is free text, `background` may serve as a declared breakdown. */
  role: z.enum(['core', 'open', 'background']),
  construct: z.string(),
  anchor: z.nullable(z.string()),
  licence: z.string(),
}))();

/** Reads a value that must be one of the codes. */
export const readCode = (codes: readonly string[], raw: string) =>
  raw === ''
    ? ({ ok: true, answer: undefined } as const)
    : codes.includes(raw)
      ? ({ ok: true, answer: raw } as const)
      : ({ ok: false, problem: 'not-a-choice' } as const);

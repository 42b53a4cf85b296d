import * as z from 'zod/mini';
import { base } from './base.ts';

export const Text = /* @__PURE__ */ (() =>
  z.object({
    ...base,
    kind: z.literal('text'),
    /** The most characters (Unicode code points) that are kept. */
    maxLength: z.number(),
  }))();
type Text = z.infer<typeof Text>;

/** A few words of one's own. */
export const text = {
  codes: (): string[] => [],
  score: (): undefined => undefined,
  read: (question: Text, raw: string) => {
    // Browsers send CRLF for a line break and count it as one character; so do we.
    const answer = raw.replaceAll('\r\n', '\n').trim();
    if (answer === '') return { ok: true, answer: undefined } as const;
    if ([...answer].length > question.maxLength) return { ok: false, problem: 'too-long' } as const;
    return { ok: true, answer } as const;
  },
};

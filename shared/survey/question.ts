import * as z from 'zod/mini';
import { Choice, choice } from './kinds/choice.ts';
import { Points, points } from './kinds/points.ts';
import { Scale, scale } from './kinds/scale.ts';
import { Text, text } from './kinds/text.ts';

/** Every kind of question, by its name. A new kind is one file in `kinds/` and one line here. */
export const kinds = { scale, points, choice, text } as const;

export const Question = /* @__PURE__ */ z.discriminatedUnion('kind', [Scale, Points, Choice, Text]);
export type Question = z.infer<typeof Question>;

/** Why something typed into a field cannot be taken as an answer. */
export type AnswerProblem = 'not-a-choice' | 'too-long';

/** What a respondent may send for a question: a code of it, or the text of an open question. */
export type Reading = { ok: true; answer: string | undefined } | { ok: false; problem: AnswerProblem };

/** What each kind of question knows about itself. */
export interface Kind<Q> {
  /** Codes on offer, in the order in which they are shown; "don't know" and "rather not say" come last. Empty for text. */
  codes(question: Q): readonly string[];
  /** The number that a code stands for in a mean; undefined when the code is not a point of a scale. */
  score(question: Q, code: string): number | undefined;
  /** Takes what a form sent. An empty value is a question left out: `{ ok: true, answer: undefined }`. */
  read(question: Q, raw: string): Reading;
}

/** The kind of one question, with its type narrowed away so that callers need no switch. */
export const kindOf = (question: Question): Kind<Question> => kinds[question.kind] as unknown as Kind<Question>;

import type { Question } from '#shared/survey/question.ts';
import { kindOf } from '#shared/survey/question.ts';

/** The codes that count as an answer, in the order in which they are shown: all but "don't know" and "rather not say". */
export const countedCodes = (question: Question): string[] =>
  question.kind === 'text'
    ? []
    : kindOf(question)
        .codes(question)
        .filter((code) => !(question.exits as readonly string[]).includes(code));

import * as z from 'zod/mini';
import { Question } from './question.ts';

/** One immutable version of a survey: what is asked, without any words. */
export const SurveyVersion = z.object({
  survey: z.string(),
  version: z.number(),
  questions: z.array(Question),
});
export type SurveyVersion = z.infer<typeof SurveyVersion>;

/** Who has vouched for a text. Only a person who speaks the language may set `reviewed`. */
export const ReviewState = z.enum(['drafted', 'reviewed']);
export type ReviewState = z.infer<typeof ReviewState>;

export const QuestionWords = z.object({
  /** The question; `{municipality}` stands for the name of the municipality. */
  text: z.string(),
  /** One short line of help, where needed. */
  help: z.optional(z.string()),
  /** A label for each code; for a scale of numbers only the two ends have one. */
  labels: z.record(z.string(), z.string()),
});
export type QuestionWords = z.infer<typeof QuestionWords>;

/** The words of one version in one language. */
export const SurveyWords = z.object({
  language: z.string(),
  review: ReviewState,
  title: z.string(),
  questions: z.record(z.string(), QuestionWords),
});
export type SurveyWords = z.infer<typeof SurveyWords>;

/** Questions that may be declared as a breakdown before a wave opens. */
export const breakdownsOf = (version: SurveyVersion): Question[] =>
  version.questions.filter((question) => question.role === 'background');

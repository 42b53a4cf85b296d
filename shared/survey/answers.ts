import { type AnswerProblem, kindOf } from './question.ts';
import type { SurveyVersion } from './version.ts';

/** One person's answers: question id → code or text. A question that was left out is absent. */
export type Answers = Readonly<Record<string, string>>;

export type FieldProblem = { question: string; problem: AnswerProblem };

/**
 * Reads a sent form against a version. Fields that belong to no question are ignored.
 * Problems come in the order of the questions, so a page can list them.
 */
export const readAnswers = (
  version: SurveyVersion,
  fields: Readonly<Record<string, string | undefined>>,
): { answers: Answers; problems: FieldProblem[] } => {
  const answers: Record<string, string> = {};
  const problems: FieldProblem[] = [];
  for (const question of version.questions) {
    const reading = kindOf(question).read(question, fields[question.id] ?? '');
    if (!reading.ok) problems.push({ question: question.id, problem: reading.problem });
    else if (reading.answer !== undefined) answers[question.id] = reading.answer;
  }
  return { answers, problems };
};

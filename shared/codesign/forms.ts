import { type ProposalState, proposalStates } from './proposal.ts';

/** The most characters (Unicode code points) of each field. */
export const limits = { title: 100, text: 2_000, comment: 1_000, reason: 1_000 } as const;

export type LengthProblem = 'empty' | 'too-long';
export type ProposalProblems = { title?: LengthProblem; text?: LengthProblem; about?: 'not-a-choice' };
export type AnswerProblems = { state?: 'not-a-choice'; reason?: LengthProblem };

/** Either what a form said, or what is wrong with which field. */
export type Read<Value, Problems> = { ok: true; value: Value } | { ok: false; problems: Problems };

/** A form as it was sent: what is no text is as good as empty. */
export type SentForm = Readonly<Record<string, unknown>>;

/** Browsers send CRLF for a line break and count it as one character; so do we. */
export const typed = (form: SentForm, field: string): string => {
  const value = form[field];
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
};

const lengthProblem = (text: string, most: number): LengthProblem | undefined =>
  text === '' ? 'empty' : [...text].length > most ? 'too-long' : undefined;

const outcome = <Value, Problems extends object>(value: Value, problems: Problems): Read<Value, Problems> =>
  Object.keys(problems).length === 0 ? { ok: true, value } : { ok: false, problems };

/** A proposal; `about` is one of `questions`, or empty for something new. */
export const readProposal = (form: SentForm, questions: readonly string[]) => {
  const [title, text, about] = [typed(form, 'title'), typed(form, 'text'), typed(form, 'about')];
  const [titleProblem, textProblem] = [lengthProblem(title, limits.title), lengthProblem(text, limits.text)];
  const problems: ProposalProblems = {
    ...(about !== '' && !questions.includes(about) && { about: 'not-a-choice' }),
    ...(titleProblem && { title: titleProblem }),
    ...(textProblem && { text: textProblem }),
  };
  return outcome({ title, text, about: about === '' ? null : about }, problems);
};

/** The text of a comment, or what is wrong with it. */
export const readComment = (form: SentForm): Read<string, LengthProblem> => {
  const text = typed(form, 'comment');
  const problem = lengthProblem(text, limits.comment);
  return problem ? { ok: false, problems: problem } : { ok: true, value: text };
};

const isState = (text: string): text is ProposalState => (proposalStates as readonly string[]).includes(text);

/** An officer's answer. It gives a reason, unless it only says that nothing is decided yet. */
export const readAnswer = (form: SentForm): Read<{ state: ProposalState; reason: string }, AnswerProblems> => {
  const [state, reason] = [typed(form, 'state'), typed(form, 'reason')];
  const length = lengthProblem(reason, limits.reason);
  const reasonProblem = state === 'new' && length === 'empty' ? undefined : length;
  if (!isState(state))
    return { ok: false, problems: { state: 'not-a-choice', ...(reasonProblem && { reason: reasonProblem }) } };
  return outcome({ state, reason }, { ...(reasonProblem && { reason: reasonProblem }) });
};

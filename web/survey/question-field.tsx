import type { FC } from 'hono/jsx';
import type { AnswerProblem, Question } from '#shared/survey/question.ts';
import type { QuestionWords } from '#shared/survey/version.ts';
import type { PageTexts } from '#web/texts/texts.ts';
import { ChoiceField } from './choice-field.tsx';
import { fill } from './fill.tsx';
import { ScaleField } from './scale-field.tsx';
import { TextField } from './text-field.tsx';

export type FieldProps<Q extends Question = Question> = {
  question: Q;
  words: QuestionWords;
  texts: PageTexts;
  /** What was chosen or typed before; kept when the page comes back. */
  value: string;
  /** The ids of help and error, for the controls to be described by. */
  describedBy: string | undefined;
  invalid: boolean;
};

const Control: FC<FieldProps> = ({ question, ...rest }) => {
  switch (question.kind) {
    case 'scale':
      return <ScaleField question={question} {...rest} />;
    case 'text':
      return <TextField question={question} {...rest} />;
    default:
      return <ChoiceField question={question} {...rest} />;
  }
};

/** What an error says about its field. */
export const problemText = (texts: PageTexts, question: Question, problem: AnswerProblem) =>
  fill(texts.errors[problem], question.kind === 'text' ? { max: String(question.maxLength) } : {});

/** One question: with script a screen of its own. Its first control has the question's id, for the summary to link to. */
export const QuestionField: FC<{
  question: Question;
  words: QuestionWords;
  texts: PageTexts;
  municipality: string;
  /** Where somebody can be heard reading the question. */
  recording: string | undefined;
  value: string;
  problem: AnswerProblem | undefined;
}> = ({ question, words, texts, municipality, recording, value, problem }) => {
  const help = words.help === undefined ? undefined : `${question.id}-help`;
  const error = problem && `${question.id}-error`;
  const describedBy = [help, error].filter((id) => id !== undefined).join(' ') || undefined;
  return (
    <fieldset class="screen" aria-describedby={describedBy} data-error={problem && ''}>
      <legend>
        <h2 tabindex={-1} id={`${question.id}-question`}>
          {fill(words.text, { municipality })}
        </h2>
      </legend>
      {recording && <audio controls preload="none" src={recording} aria-label={texts.listen} />}
      {help && (
        <p class="help" id={help}>
          {words.help}
        </p>
      )}
      {problem && (
        <p class="error" id={error}>
          {problemText(texts, question, problem)}
        </p>
      )}
      <Control {...{ question, words, texts, value, describedBy }} invalid={problem !== undefined} />
    </fieldset>
  );
};

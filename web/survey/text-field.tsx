import type { FC } from 'hono/jsx';
import type { Question } from '#shared/survey/question.ts';
import type { FieldProps } from './question-field.tsx';

/**
 * A few lines of one's own. There is no `maxlength`: it would cut off what is pasted without a word. Too long a text comes
 * back whole, with the error.
 */
export const TextField: FC<FieldProps<Extract<Question, { kind: 'text' }>>> = (props) => {
  const { question, value, describedBy, invalid } = props;
  return (
    <textarea
      id={question.id}
      name={question.id}
      rows={5}
      dir="auto"
      aria-labelledby={`${question.id}-question`}
      aria-describedby={describedBy}
      aria-invalid={invalid ? 'true' : undefined}
    >
      {value}
    </textarea>
  );
};

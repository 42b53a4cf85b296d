import type { FC } from 'hono/jsx';
import { kindOf, type Question } from '#shared/survey/question.ts';
import { isExit } from './exits.ts';
import { OptionList } from './option-list.tsx';
import type { FieldProps } from './question-field.tsx';

/** A grid of numbers that begins where the line begins, its ends in words, then the ways out. */
export const ScaleField: FC<FieldProps<Extract<Question, { kind: 'scale' }>>> = (props) => {
  const { question, words, texts, value } = props;
  const codes = kindOf(question).codes(question);
  const end = (number: number, side: 'low' | 'high') => (
    <p class={side} id={`${question.id}-${side}`}>
      <b>{number}</b> {words.labels[number]}
    </p>
  );
  const endId = (code: string) =>
    code === String(question.from)
      ? `${question.id}-low`
      : code === String(question.to)
        ? `${question.id}-high`
        : undefined;
  return (
    <>
      <div class="scale">
        {end(question.from, 'low')}
        {codes
          .filter((code) => !isExit(code))
          .map((code, i) => (
            <label>
              <input
                type="radio"
                name={question.id}
                value={code}
                id={i === 0 ? question.id : undefined}
                checked={code === value}
                aria-describedby={endId(code)}
              />
              <span>{code}</span>
            </label>
          ))}
        {end(question.to, 'high')}
      </div>
      <OptionList
        quiet
        name={question.id}
        value={value}
        options={codes.filter(isExit).map((code) => ({ code, label: texts.exits[code] }))}
      />
    </>
  );
};

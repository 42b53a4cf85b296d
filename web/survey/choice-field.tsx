import type { FC } from 'hono/jsx';
import { kindOf, type Question } from '#shared/survey/question.ts';
import { isExit } from './exits.ts';
import { Face } from './face.tsx';
import { OptionList } from './option-list.tsx';
import type { FieldProps } from './question-field.tsx';

/** Labelled points or options without an order, then the ways out. */
export const ChoiceField: FC<FieldProps<Extract<Question, { kind: 'choice' | 'points' }>>> = (props) => {
  const { question, words, texts, value } = props;
  const codes = kindOf(question).codes(question);
  const face = (code: string) =>
    question.kind === 'points' && question.faces ? (
      <Face mood={(Number(code) - 1) / (question.points - 1)} />
    ) : undefined;
  return (
    <>
      <OptionList
        name={question.id}
        firstId={question.id}
        value={value}
        options={codes
          .filter((code) => !isExit(code))
          .map((code) => ({
            code,
            label: words.labels[code] ?? code,
            face: face(code),
          }))}
      />
      <OptionList
        quiet
        name={question.id}
        value={value}
        options={codes.filter(isExit).map((code) => ({ code, label: texts.exits[code] }))}
      />
    </>
  );
};

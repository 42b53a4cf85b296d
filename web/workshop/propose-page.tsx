import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import { limits, type ProposalProblems } from '#shared/codesign/forms.ts';
import type { SurveyVersion, SurveyWords } from '#shared/survey/version.ts';
import { ErrorSummary, type FieldError, fieldsOf, SelectField, TextAreaField, TextField } from '#web/staff/fields.tsx';
import { StaffPage } from '#web/staff/layout.tsx';
import type { Frame } from '#web/staff/notice.tsx';
import { type ProposalTexts, proposalTexts, workshopTexts } from './texts.ts';
import { fill, questionText } from './words.ts';

/** What stands in the form; `form` is the id by which sending it twice is sending it once. */
export type ProposeValues = { form: string; title: string; text: string; about: string };

type ProposePageProps = {
  frame: Frame;
  municipality: Municipality;
  version: SurveyVersion | undefined;
  words: SurveyWords | undefined;
  values: ProposeValues;
  problems: ProposalProblems;
};

const inWords = (texts: ProposalTexts, { title, text, about }: ProposalProblems): FieldError[] => [
  ...(about ? [{ id: 'about', text: texts.problems.about }] : []),
  ...(title ? [{ id: 'title', text: fill(texts.problems.title[title], { max: limits.title }) }] : []),
  ...(text ? [{ id: 'text', text: fill(texts.problems.text[text], { max: limits.text }) }] : []),
];

/** The form for a proposal; what was typed stays when something has to be mended. */
export const ProposePage: FC<ProposePageProps> = ({ frame, municipality, version, words, values, problems }) => {
  const texts = proposalTexts[frame.language];
  const errors = inWords(texts, problems);
  const field = fieldsOf({ values, errors });
  const questions = (version?.questions ?? []).map(({ id }) => ({
    value: id,
    label: questionText(words, id, municipality),
  }));
  return (
    <StaffPage {...frame} title={texts.title}>
      <a class="back" href={`/workshop/${municipality.code}`}>
        {workshopTexts[frame.language].back}
      </a>
      <ErrorSummary language={frame.language} errors={errors} />
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <form class="stack" method="post" action={`/workshop/${municipality.code}/propose`}>
        <input type="hidden" name="form" value={values.form} />
        <SelectField
          {...field('about')}
          label={texts.fields.about}
          options={[{ value: '', label: texts.fields.new }, ...questions]}
        />
        <TextField
          {...field('title')}
          label={texts.fields.title}
          hint={fill(texts.fields.titleHint, { max: limits.title })}
        />
        <TextAreaField
          {...field('text')}
          label={texts.fields.text}
          hint={fill(texts.fields.textHint, { max: limits.text })}
          rows={7}
        />
        <button class="ds-button" data-variant="primary" type="submit">
          {texts.send}
        </button>
      </form>
    </StaffPage>
  );
};

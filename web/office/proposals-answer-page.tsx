import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import { type AnswerProblems, limits } from '#shared/codesign/forms.ts';
import { type Proposal, proposalStates } from '#shared/codesign/proposal.ts';
import { formatDate } from '#shared/language/dates.ts';
import type { SurveyWords } from '#shared/survey/version.ts';
import { ChoiceField, ErrorSummary, type FieldError, fieldsOf, TextAreaField } from '#web/staff/fields.tsx';
import { StaffPage } from '#web/staff/layout.tsx';
import { type Frame, Notice } from '#web/staff/notice.tsx';
import { ProposalText } from '#web/workshop/proposal-text.tsx';
import { proposalTexts, workshopTexts } from '#web/workshop/texts.ts';
import { fill } from '#web/workshop/words.ts';
import { type OfficeProposalTexts, officeProposalTexts } from './proposals-texts.ts';

type AnswerPageProps = {
  frame: Frame;
  municipality: Municipality;
  proposal: Proposal;
  words: SurveyWords | undefined;
  values: { state: string; reason: string };
  problems: AnswerProblems;
  saved: boolean;
};

const inWords = (texts: OfficeProposalTexts, { state, reason }: AnswerProblems): FieldError[] => [
  ...(state ? [{ id: 'state', text: texts.problems.state }] : []),
  ...(reason ? [{ id: 'reason', text: fill(texts.problems.reason[reason], { max: limits.reason }) }] : []),
];

/** One proposal with what was said about it, and the officer's answer. */
export const ProposalAnswerPage: FC<AnswerPageProps> = (props) => {
  const { frame, municipality, proposal, words, values } = props;
  const texts = officeProposalTexts[frame.language];
  const said = proposalTexts[frame.language];
  const here = `/office/${municipality.code}/proposals`;
  const errors = inWords(texts, props.problems);
  const field = fieldsOf({ values, errors });
  return (
    <StaffPage {...frame} title={proposal.title}>
      <a class="back" href={here}>
        {texts.back}
      </a>
      {props.saved && <Notice tone="success">{texts.saved}</Notice>}
      <ErrorSummary language={frame.language} errors={errors} />
      <ProposalText {...{ frame, municipality, proposal, words }} />
      <h2>{texts.answer}</h2>
      <form class="stack" method="post" action={`${here}/${proposal.id}`}>
        <ChoiceField
          {...field('state')}
          type="radio"
          legend={texts.state}
          values={[values.state]}
          options={proposalStates.map((value) => ({ value, label: workshopTexts[frame.language].states[value] }))}
        />
        <TextAreaField
          {...field('reason')}
          label={texts.reason}
          hint={fill(texts.reasonHint, { max: limits.reason })}
          rows={4}
        />
        <button class="ds-button" data-variant="primary" type="submit">
          {texts.save}
        </button>
      </form>
      <h2>{said.comments}</h2>
      {proposal.comments.length === 0 && <p class="muted">{said.noComments}</p>}
      <ul class="comments">
        {proposal.comments.map(({ at, text }) => (
          <li>
            <p class="small muted">{formatDate(frame.language, at)}</p>
            <p class="said" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
    </StaffPage>
  );
};

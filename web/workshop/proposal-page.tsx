import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import { type LengthProblem, limits } from '#shared/codesign/forms.ts';
import type { Proposal } from '#shared/codesign/proposal.ts';
import { formatDate } from '#shared/language/dates.ts';
import type { SurveyWords } from '#shared/survey/version.ts';
import { ErrorSummary, TextAreaField } from '#web/staff/fields.tsx';
import { StaffPage } from '#web/staff/layout.tsx';
import { type Frame, Notice } from '#web/staff/notice.tsx';
import { ProposalText } from './proposal-text.tsx';
import { proposalTexts, workshopTexts } from './texts.ts';
import { fill } from './words.ts';

/** What stands in the comment field; `form` is the id by which sending it twice is sending it once. */
export type CommentForm = { form: string; text: string; problem?: LengthProblem | 'full' };

type ProposalPageProps = {
  frame: Frame;
  municipality: Municipality;
  proposal: Proposal;
  words: SurveyWords | undefined;
  /** The reader's key in this municipality. */
  me: string;
  comment: CommentForm;
  /** What has just been done, by its name in the address. */
  done: string | undefined;
};

const isDone = <T extends object>(texts: T, name: string): name is Extract<keyof T, string> =>
  Object.hasOwn(texts, name);

/** One proposal, to support and to talk about. */
export const ProposalPage: FC<ProposalPageProps> = (props) => {
  const { frame, municipality, proposal, words, me, comment, done = '' } = props;
  const texts = proposalTexts[frame.language];
  const here = `/workshop/${municipality.code}`;
  const supports = proposal.supporters.has(me);
  const problem = comment.problem && fill(texts.commentProblems[comment.problem], { max: limits.comment });
  return (
    <StaffPage {...frame} title={proposal.title}>
      <a class="back" href={here}>
        {workshopTexts[frame.language].back}
      </a>
      {isDone(texts.done, done) && !problem && <Notice tone="success">{texts.done[done]}</Notice>}
      <ErrorSummary language={frame.language} errors={problem ? [{ id: 'comment', text: problem }] : []} />
      <ProposalText {...{ frame, municipality, proposal, words }} mine={proposal.person === me} />
      <form class="row" method="post" action={`${here}/proposals/${proposal.id}/support`}>
        {supports && <span>{texts.youSupport}</span>}
        <button
          class="ds-button"
          data-variant={supports ? 'secondary' : 'primary'}
          name="support"
          value={supports ? 'no' : 'yes'}
          type="submit"
        >
          {supports ? texts.unsupport : texts.supportIt}
        </button>
      </form>

      <h2 id="comments">{texts.comments}</h2>
      {proposal.comments.length === 0 && <p class="muted">{texts.noComments}</p>}
      <ul class="comments">
        {proposal.comments.map(({ person, at, text }) => (
          <li>
            <p class="small muted">
              {person === me ? texts.you : texts.someone} · {formatDate(frame.language, at)}
            </p>
            <p class="said" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
      <form class="stack" method="post" action={`${here}/proposals/${proposal.id}/comments`}>
        <input type="hidden" name="form" value={comment.form} />
        <TextAreaField
          id="comment"
          label={texts.comment}
          hint={fill(texts.commentHint, { max: limits.comment })}
          value={comment.text}
          error={problem}
          rows={3}
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {texts.sendComment}
        </button>
      </form>
    </StaffPage>
  );
};

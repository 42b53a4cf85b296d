import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import type { Proposal } from '#shared/codesign/proposal.ts';
import { formatDate } from '#shared/language/dates.ts';
import type { SurveyWords } from '#shared/survey/version.ts';
import type { Frame } from '#web/staff/notice.tsx';
import { StateTag, supportInWords } from './proposal-list.tsx';
import { proposalTexts } from './texts.ts';
import { fill, questionText } from './words.ts';

type ProposalTextProps = {
  frame: Frame;
  municipality: Municipality;
  proposal: Proposal;
  words: SurveyWords | undefined;
  mine?: boolean;
};

/** What a proposal says and what becomes of it, for co-designers and officers alike. */
export const ProposalText: FC<ProposalTextProps> = ({ frame, municipality, proposal, words, mine = false }) => {
  const texts = proposalTexts[frame.language];
  const { answer } = proposal;
  return (
    <>
      <h1 dir="auto">{proposal.title}</h1>
      <p class="row small muted">
        <span>{fill(texts.by, { date: formatDate(frame.language, proposal.at) })}</span>
        {mine && <span>{texts.yours}</span>}
        <span>{supportInWords(frame.language, proposal)}</span>
      </p>
      {proposal.about !== null && (
        <p>
          {texts.aboutQuestion}: <q>{questionText(words, proposal.about, municipality)}</q>
        </p>
      )}
      <p class="said" dir="auto">
        {proposal.text}
      </p>
      <section class="panel became" data-tinted aria-labelledby="became">
        <h2 id="became">{texts.became}</h2>
        <p>
          <StateTag language={frame.language} state={answer.state} />
        </p>
        {answer.reason === '' ? (
          <p>{texts.undecided}</p>
        ) : (
          <>
            <p class="said" dir="auto">
              {answer.reason}
            </p>
            <p class="small muted">{formatDate(frame.language, answer.at)}</p>
          </>
        )}
      </section>
    </>
  );
};

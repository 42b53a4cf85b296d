import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import { byUrgency, type Proposal } from '#shared/codesign/proposal.ts';
import { StaffPage } from '#web/staff/layout.tsx';
import type { Frame } from '#web/staff/notice.tsx';
import { ProposalList } from '#web/workshop/proposal-list.tsx';
import { fill } from '#web/workshop/words.ts';
import { officeProposalTexts } from './proposals-texts.ts';

type ProposalsPageProps = { frame: Frame; municipality: Municipality; proposals: readonly Proposal[] };

/** What co-designers propose, for the officer who answers. */
export const ProposalsPage: FC<ProposalsPageProps> = ({ frame, municipality, proposals }) => {
  const texts = officeProposalTexts[frame.language];
  const title = fill(texts.title, { municipality: municipality.name });
  const here = `/office/${municipality.code}/proposals`;
  return (
    <StaffPage {...frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{texts.lead}</p>
      {proposals.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ProposalList heading="h2" language={frame.language} under={here} proposals={proposals.toSorted(byUrgency)} />
      )}
    </StaffPage>
  );
};

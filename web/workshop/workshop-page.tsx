import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import { byUrgency, type Proposal } from '#shared/codesign/proposal.ts';
import { StaffPage } from '#web/staff/layout.tsx';
import type { Frame } from '#web/staff/notice.tsx';
import { ProposalList } from './proposal-list.tsx';
import { workshopTexts } from './texts.ts';
import { fill } from './words.ts';

type WorkshopPageProps = { frame: Frame; municipality: Municipality; proposals: readonly Proposal[] };

/** Where a co-designer comes in: two things to do, and what has been proposed. */
export const WorkshopPage: FC<WorkshopPageProps> = ({ frame, municipality, proposals }) => {
  const texts = workshopTexts[frame.language];
  const title = fill(texts.title, { municipality: municipality.name });
  const here = `/workshop/${municipality.code}`;
  return (
    <StaffPage {...frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{texts.lead}</p>
      <ul class="tiles">
        <li class="panel" data-tinted>
          <h2>
            <a href={`${here}/survey`}>{texts.survey.link}</a>
          </h2>
          <p>{texts.survey.about}</p>
        </li>
        <li class="panel" data-tinted>
          <h2>
            <a href={`${here}/propose`}>{texts.propose.link}</a>
          </h2>
          <p>{texts.propose.about}</p>
        </li>
      </ul>
      <h2>{texts.proposals}</h2>
      {proposals.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ProposalList
          heading="h3"
          language={frame.language}
          under={`${here}/proposals`}
          proposals={proposals.toSorted(byUrgency)}
        />
      )}
    </StaffPage>
  );
};

import type { FC } from 'hono/jsx';
import type { Proposal, ProposalState } from '#shared/codesign/proposal.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';
import { type Counted, workshopTexts } from './texts.ts';
import { fill } from './words.ts';

const colours = { new: 'neutral', planned: 'info', done: 'success', declined: 'warning' } as const;

/** What became of a proposal, in one word. */
export const StateTag: FC<{ language: StaffLanguage; state: ProposalState }> = ({ language, state }) => (
  <span class="ds-tag" data-color={colours[state]}>
    {workshopTexts[language].states[state]}
  </span>
);

const counted = (texts: Counted, n: number) => (n === 0 ? texts.none : n === 1 ? texts.one : fill(texts.many, { n }));

/** How many support a proposal, in words. */
export const supportInWords = (language: StaffLanguage, { supporters }: Proposal): string =>
  counted(workshopTexts[language].support, supporters.size);

type ListProps = {
  language: StaffLanguage;
  under: string;
  proposals: readonly Proposal[];
  /** One below the heading above the list. */
  heading: 'h2' | 'h3';
};

/** Proposals, each leading to its page below `under`. */
export const ProposalList: FC<ListProps> = ({ language, under, proposals, heading: Heading }) => (
  <ul class="proposals">
    {proposals.map((proposal) => (
      <li class="panel">
        <div class="row">
          <StateTag language={language} state={proposal.answer.state} />
          <span class="small muted">
            {supportInWords(language, proposal)} · {counted(workshopTexts[language].comments, proposal.comments.length)}
          </span>
        </div>
        <Heading dir="auto">
          <a href={`${under}/${proposal.id}`}>{proposal.title}</a>
        </Heading>
        {proposal.answer.reason !== '' && <p dir="auto">{proposal.answer.reason}</p>}
      </li>
    ))}
  </ul>
);

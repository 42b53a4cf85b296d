/** What became of a proposal. Everything but `new` comes with a reason in the officer's words. */
export const proposalStates = ['new', 'planned', 'done', 'declined'] as const;
export type ProposalState = (typeof proposalStates)[number];

/**
 * People are known by a key of their own in each municipality, not by name: what is said counts, not who said it. `at` is epoch
 * milliseconds.
 */
export type ProposalComment = { id: string; person: string; text: string; at: number };
export type ProposalAnswer = { state: ProposalState; reason: string; at: number };
export type Proposal = {
  id: string;
  municipality: string;
  /** The question that it would change; null for something new. */
  about: string | null;
  title: string;
  text: string;
  person: string;
  at: number;
  answer: ProposalAnswer;
  supporters: ReadonlySet<string>;
  comments: readonly ProposalComment[];
};

/** What still wants something done comes first, and of that what most people support; then the latest. */
export const byUrgency = (a: Proposal, b: Proposal): number =>
  Number(isSettled(a)) - Number(isSettled(b)) || b.supporters.size - a.supporters.size || b.at - a.at;

const isSettled = ({ answer }: Proposal): boolean => answer.state === 'done' || answer.state === 'declined';

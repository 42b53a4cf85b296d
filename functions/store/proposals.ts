import type { Proposal, ProposalAnswer, ProposalComment } from '#shared/codesign/proposal.ts';
import type { Table } from './table.ts';
import { keys } from './tables.ts';

/** An item holds at most 400 KB; this many comments of the permitted length stay well below. */
const mostComments = 100;

const toProposal = (item: Record<string, unknown>): Proposal => {
  const { pk, sk, supporters, comments, ...rest } = item;
  return {
    ...(rest as Omit<Proposal, 'supporters' | 'comments'>),
    supporters: (supporters as Set<string> | undefined) ?? new Set(),
    comments: Object.values(comments as Record<string, ProposalComment>).sort((a, b) => a.at - b.at),
  };
};

/** A person's key in one municipality: the same there, another one elsewhere. */
export const personKey = async (municipality: string, subject: string): Promise<string> => {
  const bytes = new TextEncoder().encode(`codesign|${municipality}|${subject}`);
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes))
    .toString('base64url')
    .slice(0, 22);
};

/** Proposals of co-designers, one item each with its supporters and comments, so that every change is one write. */
export const proposalStore = (table: Table) => ({
  /** Every proposal of a municipality, the latest first. */
  async list(municipality: string): Promise<Proposal[]> {
    const all: Proposal[] = [];
    for await (const item of table.query(keys.proposals(municipality).pk, { prefix: 'PROPOSAL#' }))
      all.push(toProposal(item));
    return all.sort((a, b) => b.at - a.at);
  },

  async get(municipality: string, id: string): Promise<Proposal | undefined> {
    const item = await table.get(keys.proposal(municipality, id));
    return item && toProposal(item);
  },

  /** Adds a proposal. The same form again is the same proposal: what came first stays. */
  async propose(proposal: Omit<Proposal, 'answer' | 'supporters' | 'comments'>): Promise<void> {
    const answer: ProposalAnswer = { state: 'new', reason: '', at: proposal.at };
    await table.putNew({ ...keys.proposal(proposal.municipality, proposal.id), ...proposal, answer, comments: {} });
  },

  /** Supports a proposal, or no longer. Doing so twice changes nothing; two people at once both count. False when there is none. */
  support(municipality: string, id: string, person: string, supports: boolean): Promise<boolean> {
    return table.update(
      keys.proposal(municipality, id),
      `${supports ? 'ADD' : 'DELETE'} supporters :person`,
      { values: { ':person': new Set([person]) } },
      'attribute_exists(pk)',
    );
  },

  /** Adds a comment; the same comment again changes nothing. False when there is no such proposal or no more room. */
  async comment(municipality: string, id: string, comment: ProposalComment): Promise<boolean> {
    const key = keys.proposal(municipality, id);
    const added = await table.update(
      key,
      'SET comments.#id = :comment',
      { names: { '#id': comment.id }, values: { ':comment': comment, ':most': mostComments } },
      'attribute_exists(pk) AND attribute_not_exists(comments.#id) AND size(comments) < :most',
    );
    return added || ((await this.get(municipality, id))?.comments.some(({ id }) => id === comment.id) ?? false);
  },

  /** What the officer says will become of it. False when there is no such proposal. */
  answer(municipality: string, id: string, answer: ProposalAnswer): Promise<boolean> {
    return table.update(
      keys.proposal(municipality, id),
      'SET answer = :answer',
      { values: { ':answer': answer } },
      'attribute_exists(pk)',
    );
  },
});
export type ProposalStore = ReturnType<typeof proposalStore>;

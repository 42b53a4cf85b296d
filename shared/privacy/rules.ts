import { type Audience, audiences } from '#shared/release.ts';

/** What `protect` is told. */
export type Rules = {
  /** Fewest people in a cell, and fewest that may remain of a total. */
  k: number;
  /** The k of the most detailed document of the same wave: what that hides, this hides too. At most `k`. */
  base: number;
  /** No distribution and no point where one answer has more than this share (0…1). */
  dominance: number;
  /** Fewest texts before any is shown; null when this audience never sees free text. */
  minComments: number | null;
};

/** The rules of an audience (domain: disclosure control). */
export const rulesFor = (audience: Audience): Rules => ({
  k: audiences[audience].k,
  base: audiences.municipality.k,
  dominance: 0.9,
  minComments: audience === 'municipality' ? 10 : null,
});

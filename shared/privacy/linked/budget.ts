import type { System } from './system.ts';

/** Questions to the solver that a search may still ask. Steps and not seconds, so that every machine stops at the same place. */
export type Budget = { left: number };

/** A search for whole numbers takes about as long as this many others. */
export const wholeSearch = 8;

/**
 * The most cells of one system that are worked out. Above it the searches for whole numbers take longer than two minutes in all;
 * docs/privacy.md says so.
 */
export const mostCells = 1500;

const most = 12_000;

/** In large systems each question takes longer, so fewer are asked: about ten seconds of one processor in all. */
export const budgetFor = ({ cells }: System): Budget => ({
  left: Math.min(most, Math.floor(2_500_000 / cells.length)),
});

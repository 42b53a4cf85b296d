import type { Answers } from '#shared/survey/answers.ts';
import type { SurveyVersion } from '#shared/survey/version.ts';

/** question id → code → count. Free text is not counted; who left a question out is `answers` minus the sum. */
export type Counts = Record<string, Record<string, number>>;

/** The counts of one group of people. */
export type Group = { answers: number; counts: Counts };

/**
 * The counts of a wave before protection: everybody, each group of each declared breakdown, and the free texts.
 * A tally is a sum: tallies of shards add up to the tally of all, in any order.
 */
export type Tally = {
  all: Group;
  breakdowns: Record<string, Record<string, Group>>;
  /** Answers to open questions by question id, sorted, so that the order tells nothing. */
  texts: Record<string, string[]>;
};

/** A tally of nobody. Every declared code is there with 0, so that two tallies of a version always have the same shape. */
export declare const emptyTally: (version: SurveyVersion, breakdowns: readonly string[]) => Tally;

/** The tally with one more person's answers. Mutates and returns `tally`: a wave may have a hundred thousand. */
export declare const addAnswers: (tally: Tally, version: SurveyVersion, answers: Answers) => Tally;

/** The sum of two tallies of the same version and breakdowns. */
export declare const mergeTallies: (a: Tally, b: Tally) => Tally;

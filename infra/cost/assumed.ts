import type { FunctionName } from '../../functions/env.ts';
import type { Language } from '../../shared/language/languages.ts';

/** What no test on one machine can measure. Everything here is on the high side. */
export const assumed = {
  /**
   * How long a run takes, in ms. `npm run bench` on two cores: a look or a form 44 ms with everything on one machine, a start 171 ms;
   * a database across a network adds some milliseconds a request. Ten messages to a gateway that answers in a third of a second.
   */
  ms: { clock: 500, deliver: 4_000, respond: 200, publish: 5_000, staff: 300 },
  /** On top of `publish`: each answer is read twice and deleted, each ticket deleted. Bench: 48 s for 10,000. */
  publishMsPerAnswer: 5,
  /** Lines that Lambda itself writes about a run. */
  platformLogBytes: 900,
  /** Lambda asks each queue it takes from all the time: five long polls of twenty seconds, where a most of concurrency is set. */
  pollsAMonth: 5 * 3 * 60 * 730.5,
  /** DynamoDB asks for the table key once in five minutes for each table and function: each run may be the first. */
  keyRequests: { clock: 2, other: 4 },
  /** Secrets that a run reads, if it is the first in five minutes. */
  secretRequests: { deliver: 2, staff: 1 },
  /** Pages that staff look at in a month, in each municipality, and what one takes. */
  staff: { people: 5, pages: 400, reads: 6 },
  /** Pages and scripts, in GB, compressed. */
  gbAPage: 20e-6,
  /** Bytes kept for a person: her row, and her invitations of 400 days. */
  bytesAPerson: 400,
  bytesAnInvitation: 350,
  /** A metric that a log filter makes costs for the hours in which a line was found. */
  hoursWithFindings: 24 / 730.5,
  /** The share of all answers that have come when each reminder goes out. */
  answeredBefore: [0.5, 0.8],
  /** Messages that deliver hands in between two runs of the clock, at twenty a second. */
  sentBetweenRuns: 6_000,
} as const satisfies { ms: Partial<Record<FunctionName | 'staff', number>> } & Record<string, unknown>;

/** Who the people are, in shares, where it is not said: newcomers to a small municipality. */
export const assumedLanguages: Partial<Record<Language, number>> = {
  uk: 0.35,
  ar: 0.2,
  en: 0.15,
  pl: 0.1,
  so: 0.1,
  ti: 0.1,
};

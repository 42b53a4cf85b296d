import { type ClockDeps, runClock } from './run.ts';

/**
 * The Lambda handler for the five-minute schedule. The event says nothing that matters: what is due is decided from the time
 * and the tables. When something failed the invocation fails too and is counted as an error of the function; what it was
 * stands in the log.
 */
export const scheduledHandler =
  (deps: ClockDeps) =>
  async (_event: unknown): Promise<{ ran: number }> => {
    const ran = await runClock(deps);
    return { ran: ran.length };
  };

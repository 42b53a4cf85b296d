import { Killed } from '#test/faults.ts';
import type { OperatorWorld } from './operator-world.ts';

/** Runs a command that dies at its `n`th write, and once more when it did: how many writes there were, what the repeat returned. */
export const killedAt = async <T>({ fault }: OperatorWorld, n: number, run: () => Promise<T>) => {
  fault.killAt(n);
  const killed = await run().then(
    () => false,
    (error: unknown) => {
      if (!(error instanceof Killed)) throw error;
      return true;
    },
  );
  const writes = fault.writes();
  fault.revive();
  return { killed, writes, again: killed ? await run() : undefined };
};

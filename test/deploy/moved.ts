import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** The moved clock (`moved-clock.ts`), as the test sees it: a file with the milliseconds that everybody is ahead of real time. */
export const movedClock = (file: string) => {
  const ahead = () => Number(readFileSync(file, 'utf8'));
  return {
    /** Milliseconds ahead of real time. */
    ahead,
    now: () => Date.now() + ahead(),
    /** Moves everybody forward to a moment (epoch ms). Throws when it has passed: the clock never goes back. */
    moveTo(moment: number): void {
      const more = moment - Date.now();
      if (more < ahead()) throw new Error('the clock does not go back');
      // In one step: a process that reads the file while it is being written would find it empty, and have no time at all.
      const next = `${file}.next`;
      writeFileSync(next, String(Math.ceil(more / 1000) * 1000));
      renameSync(next, file);
    },
  };
};
export type MovedClock = ReturnType<typeof movedClock>;

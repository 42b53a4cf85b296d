import { createWriteStream } from 'node:fs';
import { createLog, type Log } from '#functions/log.ts';

/** The functions' logs go into a file, so that the person at the keyboard reads progress and not JSON. */
export type LogFile = { log: (name: string) => Log; close(): Promise<void> };

/** Begins the file anew: what the functions log of a run is read while it lasts or just after. */
export const openLogFile = (file: string): LogFile => {
  const stream = createWriteStream(file, { mode: 0o600 });
  stream.on('error', () => undefined); // a full disk must not stop the run
  return {
    log: (name) => createLog(name, (line) => stream.write(line)),
    close: () => new Promise((resolve) => stream.end(() => resolve())),
  };
};

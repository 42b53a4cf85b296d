import type { Log, LogFields } from './log.ts';

/**
 * A log that is loaded when something is to be logged: for a function that is silent as long as nothing fails. `written`
 * waits until every line is out: after its reply a function may be stopped at any moment.
 */
export const lateLog = (load: () => Promise<Log>): Log & { written(): Promise<void> } => {
  let log: Promise<Log> | undefined;
  let last: Promise<void> = Promise.resolve();
  const later = (level: keyof Log) => (event: string, fields?: LogFields) => {
    log ??= load();
    const loaded = log;
    last = last.then(async () => (await loaded)[level](event, fields));
  };
  return { info: later('info'), warn: later('warn'), error: later('error'), written: () => last };
};

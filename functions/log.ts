import { pino } from 'pino';

/**
 * All that a log line may hold. There is no field for a number, a link, an answer, an address or a path, so none can get in;
 * of an error only its name and the places in the code are kept, because messages may quote what they complain about.
 */
export type LogFields = {
  function?: string;
  municipality?: string;
  wave?: string;
  step?: string;
  did?: string;
  count?: number;
  ms?: number;
  /** Names of tables of a release, such as `5027-a1b2c3-1 belonging`; never what stands in one. */
  tables?: readonly string[];
  error?: unknown;
};
export type Log = {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
};

const describe = (error: unknown) =>
  error instanceof Error
    ? {
        name: error.name,
        at: error.stack
          ?.split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 8)
          .map((line) => line.trim()),
      }
    : { name: typeof error };

const line = ({ error, ...fields }: LogFields) => ({
  ...fields,
  ...(error !== undefined && { error: describe(error) }),
});

/** JSON lines on standard output, or to `write` where given. */
export const createLog = (name: string, write?: (line: string) => void): Log => {
  const options = { base: { function: name }, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = write ? pino(options, { write }) : pino(options);
  return {
    info: (event, fields = {}) => logger.info(line(fields), event),
    warn: (event, fields = {}) => logger.warn(line(fields), event),
    error: (event, fields = {}) => logger.error(line(fields), event),
  };
};

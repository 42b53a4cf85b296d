import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded into every function before its code: what it writes to its standard output belongs into its log. The emulator keeps
 * that for itself and takes the log from standard error.
 */
const { write, writeSync } = fs;
const toLog = (target: unknown) => (target === 1 ? 2 : target);
fs.write = ((target: unknown, ...rest: unknown[]) =>
  Reflect.apply(write, fs, [toLog(target), ...rest])) as typeof write;
fs.writeSync = ((target: unknown, ...rest: unknown[]) =>
  Reflect.apply(writeSync, fs, [toLog(target), ...rest])) as typeof writeSync;
syncBuiltinESMExports();

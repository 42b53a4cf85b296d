import { appendFileSync } from 'node:fs';
import type { Counts } from './vitest.ts';

/**
 * Ends a run of tests: says the counts in its last line, fails the process when something failed, and tells `.ci/run`, which
 * adds up several runs, by a line in the file that `TEST_COUNTS` names.
 */
export const endWith = ({ passed, failed, skipped }: Counts): void => {
  const file = process.env.TEST_COUNTS;
  if (file) appendFileSync(file, `${passed} ${failed}\n`);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed === 0 ? 0 : 1;
};

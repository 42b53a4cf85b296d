import { inProcess } from './in-process.ts';

/** The tally of waves of three sizes: its memory does not grow with them. */
export const tally = async (): Promise<void> => {
  for (const size of [1_000, 100_000, 1_000_000]) await inProcess('tally-one.ts', String(size));
  console.log('Promise: 1,000,000 answers in at most 200 MB.');
};

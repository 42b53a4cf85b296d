import { inProcess } from './in-process.ts';

/** Tally and publish of waves of three sizes. */
export const publishing = async (): Promise<void> => {
  for (const size of [1_000, 10_000, 100_000]) await inProcess('publish-one.ts', String(size));
};

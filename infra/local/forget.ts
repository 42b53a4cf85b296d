import type { Pipeline } from './pipeline.ts';

/** A pipeline that has what was deleted leave the disk, by `forget`, after a wave was published. */
export const forgetting = (pipeline: Pipeline, forget: () => Promise<void>): Pipeline => {
  let published = false;
  return {
    confirmations: pipeline.confirmations,
    async clock() {
      const ran = await pipeline.clock();
      published ||= ran.some(({ did }) => did === 'publishing');
      return ran;
    },
    async drained() {
      await pipeline.drained();
      if (!published) return;
      published = false;
      await forget().catch(() => undefined); // done again after the next wave, and at the next start
    },
  };
};

/**
 * The requests that are under way. In the cloud the tally starts minutes after a wave closed, when every request from before
 * has ended; the local clock jumps over those minutes, real requests cannot.
 */
export type Traffic = {
  /** Counts a request; the returned function says that it has ended. */
  began(): () => void;
  /** Resolves when every request that had begun by now has ended, or has had all the time that a request may take. */
  settled(): Promise<void>;
};

/** The cloud ends a response of the survey page after this long (`infra/stack.ts`). */
const longestMs = 10_000;

export const countTraffic = (): Traffic => {
  const underWay = new Set<Promise<void>>();
  return {
    began() {
      const { promise, resolve } = Promise.withResolvers<void>();
      underWay.add(promise);
      return () => {
        underWay.delete(promise);
        resolve();
      };
    },
    async settled() {
      const late = Promise.withResolvers<void>();
      const timer = setTimeout(late.resolve, longestMs);
      await Promise.race([Promise.all(underWay), late.promise]);
      clearTimeout(timer);
    },
  };
};

/**
 * The requests that are under way. In the cloud the tally starts minutes after a wave closed, when every request from before
 * has ended; the local clock jumps over those minutes, real requests cannot.
 */
export type Traffic = {
  /** Counts a request; the returned function says that it has ended. */
  began(): () => void;
  /** Resolves when every request that had begun by now has ended. */
  settled(): Promise<void>;
};

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
      await Promise.all(underWay);
    },
  };
};

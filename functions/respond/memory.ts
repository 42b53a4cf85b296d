export type Memory<V> = {
  /** What is remembered under a key, or what `load` gives. A load that fails is thrown and nothing is remembered. */
  get(key: string, load: () => Promise<V>): Promise<V>;
};

/**
 * A few values kept in the process for at most `maxAge` ms, counted from before they were loaded. When `most` are there,
 * the one that came first gives way. `worth` tells which values may be remembered at all.
 */
export const memory = <V>(options: {
  maxAge: number;
  most: number;
  now: () => number;
  worth?: (value: V) => boolean;
}): Memory<V> => {
  const kept = new Map<string, { value: V; until: number }>();
  return {
    async get(key, load) {
      const started = options.now();
      const found = kept.get(key);
      if (found && started < found.until) return found.value;
      const value = await load();
      kept.delete(key);
      if (options.worth?.(value) === false) return value;
      const [first] = kept.keys();
      if (kept.size >= options.most && first !== undefined) kept.delete(first);
      kept.set(key, { value, until: started + options.maxAge });
      return value;
    },
  };
};

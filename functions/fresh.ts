export type FreshOptions<T> = {
  /** Must end by itself. */
  read: () => Promise<T>;
  /** How old what is held may become, in ms. */
  maxAgeMs: number;
  now: () => number;
  /** Told when it could not be read anew and the old is kept. */
  failed: (error: unknown) => void;
};

export type Fresh<T> = {
  /** What is held; read when there is nothing yet or when it is old. */
  get(): Promise<T>;
  /** The same, read anew: somebody knows that it has changed. */
  renewed(): Promise<T>;
};

/** What has been read once is read anew at most so often, whoever asks and however often it fails. */
const atMostEveryMs = 60_000;

/**
 * Something that is read when it is first needed, and again from time to time. As long as nothing is held, a failure is the
 * caller's and the next caller tries again: a function whose first try failed is not spoilt. Afterwards a failure keeps what
 * is held, and only the caller who tried has waited for it.
 */
export const fresh = <T>({ read, maxAgeMs, now, failed }: FreshOptions<T>): Fresh<T> => {
  let held: { value: T; readAt: number } | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  let first: Promise<T> | undefined;

  const load = async (): Promise<T> => {
    const readAt = now();
    const value = await read();
    held = { value, readAt };
    return value;
  };
  const loadFirst = (): Promise<T> => {
    first ??= load().finally(() => {
      first = undefined;
    });
    return first;
  };
  const renewed = async (): Promise<T> => {
    if (!held) return loadFirst();
    if (now() < triedAt + atMostEveryMs) return held.value;
    triedAt = now();
    try {
      return await load();
    } catch (error) {
      failed(error);
      return held.value;
    }
  };
  return {
    get: async () => (held && now() < held.readAt + maxAgeMs ? held.value : renewed()),
    renewed,
  };
};

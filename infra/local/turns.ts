/** Lets callers through one at a time, in the order in which they came. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

export const takeTurns = (): Turns => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

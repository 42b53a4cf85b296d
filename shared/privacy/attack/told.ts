import { ContradictionError } from './report.ts';

type Figure<T> = { shown: true; value: T } | { shown: false };

/** What several documents tell of one figure, or undefined. @throws ContradictionError when they differ */
export const toldBy = (figures: readonly (Figure<number> | undefined)[], place: string): number | undefined => {
  const [first, ...others] = figures.flatMap((figure) => (figure?.shown ? [figure.value] : []));
  if (others.some((other) => other !== first)) throw new ContradictionError(place);
  return first;
};

export const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];

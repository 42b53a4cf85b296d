/** Every choice of `size` of the numbers below `of`, in order. */
function* choices(of: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) yield [];
  else for (let i = from; i <= of - size; i++) for (const rest of choices(of, size - 1, i + 1)) yield [i, ...rest];
}

/** The smallest set that shares something with each of `cores`, found by branching on a core that it misses. */
const hitting = (cores: readonly (readonly number[])[]): number[] => {
  let best: number[] | undefined;
  const go = (chosen: number[]): void => {
    if (best && chosen.length >= best.length) return;
    const missed = cores
      .filter((core) => !core.some((i) => chosen.includes(i)))
      .reduce<readonly number[] | undefined>((a, b) => (a === undefined || b.length < a.length ? b : a), undefined);
    if (!missed) best = chosen;
    else for (const i of missed) go([...chosen, i]);
  };
  go([]);
  return best ?? [];
};

/**
 * The fewest of `count` figures (by number) that must be withheld so that `safe(withheld)`; undefined when withholding all is not
 * enough, or after `most` questions. Exact where withholding more is never less safe: as good as trying every subset, but a set
 * of figures that gives something away together (a core) rules out all sets that hold it. Of each core one must be withheld.
 */
export const fewestWithheld = (
  count: number,
  safe: (withheld: ReadonlySet<number>) => boolean,
  most: number,
): number[] | undefined => {
  let asked = 0;
  const ask = (shown: readonly number[]) => {
    asked++;
    return safe(new Set(Array.from({ length: count }, (_, i) => i).filter((i) => !shown.includes(i))));
  };
  const cores: number[][] = [];
  for (;;) {
    const withheld = hitting(cores);
    const shown = Array.from({ length: count }, (_, i) => i).filter((i) => !withheld.includes(i));
    if (ask(shown)) return withheld.sort((a, b) => a - b);
    let core = shown;
    for (const i of shown) {
      if (asked >= most) return undefined;
      const without = core.filter((j) => j !== i);
      if (!ask(without)) core = without;
    }
    if (core.length === 0) return undefined;
    cores.push(core);
  }
};

/** The same by trying every subset, smallest first: slow, and plainly right. */
export const fewestByTrying = (
  count: number,
  safe: (withheld: ReadonlySet<number>) => boolean,
): number[] | undefined => {
  for (let size = 0; size <= count; size++)
    for (const withheld of choices(count, size)) if (safe(new Set(withheld))) return withheld;
  return undefined;
};

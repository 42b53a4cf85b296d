/** A text, where the lot has put it, and how often it was written. */
type Kept = { rank: number; text: string; times: number };

/**
 * The free texts of a question, in a memory that does not grow with their number: how many were written, and of the different
 * texts at most `mostTexts`. Which ones is decided by lot: those with the lowest rank, in whatever order they come.
 */
export type TextSample = {
  written: number;
  /** In the order of rank. */
  kept: Kept[];
};

/** So many different texts of a question are kept, and so many lines of it are shown at most. */
export const mostTexts = 2_000;

/** FNV-1a over UTF-16 units, then the last step of MurmurHash3 (Appleby): texts that differ in one letter lie far apart. */
const rankOf = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

type Place = Pick<Kept, 'rank' | 'text'>;

/** The order of the lot; that of UTF-16 units where two texts have the same rank. */
const byRank = (a: Place, b: Place): number => a.rank - b.rank || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/** A sample of no text. */
export const emptySample = (): TextSample => ({ written: 0, kept: [] });

/** Where `wanted` stands among the kept ones, or would stand. */
const indexOf = (kept: readonly Kept[], wanted: Place): number => {
  let [from, to] = [0, kept.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = kept[middle];
    if (there && byRank(there, wanted) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** Puts one more text into the sample. Mutates it. */
export const addText = (sample: TextSample, text: string): void => {
  sample.written += 1;
  const { kept } = sample;
  const place = { rank: rankOf(text), text };
  const index = indexOf(kept, place);
  const there = kept[index];
  if (there?.text === text) there.times += 1;
  else if (index < mostTexts) {
    kept.splice(index, 0, { ...place, times: 1 });
    if (kept.length > mostTexts) kept.pop();
  }
};

/**
 * The sample of both together; neither is changed. It is exact: a text that is among the lowest of all is among the lowest
 * wherever it was written, so that no copy of it was forgotten anywhere.
 */
export const mergeSamples = (a: TextSample, b: TextSample): TextSample => {
  const together = new Map<string, Kept>();
  for (const { times, ...place } of [...a.kept, ...b.kept])
    together.set(place.text, { ...place, times: times + (together.get(place.text)?.times ?? 0) });
  return { written: a.written + b.written, kept: [...together.values()].sort(byRank).slice(0, mostTexts) };
};

/**
 * The texts to show: all that were written, where those are no more than `mostTexts`. Else every kept one once, then those
 * that were written twice a second time, and so on, until there are so many.
 */
export const linesOf = ({ kept }: TextSample): string[] => {
  const lines: string[] = [];
  for (let round = 1, left = kept; left.length > 0 && lines.length < mostTexts; round++) {
    for (const { text } of left) if (lines.length < mostTexts) lines.push(text);
    left = left.filter(({ times }) => times > round);
  }
  return lines;
};

import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Measure } from '#shared/release.ts';

type Mean = Extract<Measure, { type: 'mean' }>;
type Share = Extract<Measure, { type: 'share' }>;

/**
 * What a published point tells. The true one is from value − `half` to below value + `half`. `spread`: ends of the standard
 * deviation (divisor n − 1). `sizes`: ends of the number who answered, where the document does not tell it and the
 * interval gives it away. Undefined: nothing is known.
 */
export type Reading = {
  half: number;
  spread: { low: number; high: number } | undefined;
  sizes: { low: number; high: number } | undefined;
};

/**
 * What is known besides: the number who answered if the same document tells it, else the most there can be; the document's k;
 * and whether it is `open`, that is, made from what the municipality's own document tells: rounded twice.
 */
export type Told = { n: number | undefined; most: number; k: number; open: boolean };

/** The rounding in the municipality's document goes by a number of people that is at most so much smaller. */
const fewerThere = 4;

const tiny = 1e-6;
const z = normalQuantile(0.975, 0, 1);
const isMultiple = (value: number, step: number) => Math.abs(value / step - Math.round(value / step)) < tiny;

/** The largest number of people whose intervals are tried; with more, an interval says next to nothing of the number. */
const mostTried = 400;

/** The quantile does not depend on anything but n, and is slow. */
const quantiles = new Map<number, number>();
const quantile = (n: number): number => {
  const known = quantiles.get(n) ?? tQuantile(0.975, n - 1);
  quantiles.set(n, known);
  return known;
};

/** Steps in which a standard deviation is rounded up, by the number of people the interval was made with; 0: not rounded. */
const spreadStep = (size: number, exact: boolean): number => (size < 10 ? 1 : size < 20 ? 0.5 : exact ? 0 : 0.25);

/**
 * A number of people that an interval may have been made with. Where that is not the number who answered, but the fewest of those
 * whom nobody may tell apart (0 to k − 1 left the question out, k to 2k − 1, and so on), those are `from` to `to`.
 */
type Candidate = { size: number; from: number; to: number; exact: boolean };

/** By the rule of one k: the numbers that may be known as they are, and the fewest of each row that may not. */
const candidatesBy = (k: number, most: number): Candidate[] => {
  const asTheyAre = Array.from({ length: most + 1 }, (_, n) => n).filter((n) => n === most || n <= most - k);
  const rows = Array.from({ length: Math.ceil(most / k) }, (_, row) => most - row * k);
  return [
    ...asTheyAre.map((n) => ({ size: n, from: n, to: n, exact: true })),
    ...rows.map((to) => ({ size: Math.max(k, to - k + 1), from: Math.max(k, to - k + 1), to, exact: false })),
  ].filter(({ size, to }) => size >= 2 && size <= to);
};

/** The open document is made from the municipality's own, whose k this is. */
const detailedK = 5;

const candidatesOf = ({ n, most, k, open }: Told): Candidate[] => {
  if (n !== undefined) return n < 2 ? [] : [{ size: n, from: n, to: n, exact: true }];
  if (most > mostTried) return [];
  return [...candidatesBy(k, most), ...(open && k > detailedK ? candidatesBy(detailedK, most) : [])];
};

/** The standard deviations with which a candidate has this interval, or undefined where it has not. */
const spreadWith = ({ value, low, high, scale: [from, to] }: Mean, { size, exact }: Candidate, { n, open }: Told) => {
  if (size < 10 && !isMultiple(value, 0.2)) return undefined;
  const step = spreadStep(size, exact);
  const point = step > 0 ? tiny : 0.05 + tiny; // where the spread is rounded the interval is made around the rounded point
  const within = 0.05 + tiny + point;
  const ends = [value - low, high - value];
  const clipped = [low <= from, high >= to];
  const least = Math.max(0, ...ends.map((half) => half - within));
  const most = Math.min(...ends.map((half, i) => (clipped[i] ? Number.POSITIVE_INFINITY : half + within)));
  const factor = Math.sqrt(size) / quantile(size);
  // Undoing the quantile leaves errors in the last bits only.
  const [a, b] = [least * factor, most * factor];
  if (a > b) return undefined;
  const before = open && n === undefined ? spreadStep(size - fewerThere, false) : 0;
  if (step === 0) return { low: Math.max(0, a - before), high: b };
  const [first, last] = [Math.ceil(a / step - tiny) * step, Math.floor(b / step + tiny) * step];
  if (first > last) return undefined;
  return { low: Math.max(0, first - Math.max(step, before)), high: last };
};

/** The number of people is told by an interval that only so many could have. */
const hull = (fits: readonly Candidate[]): Reading['sizes'] =>
  fits.length === 0
    ? undefined
    : { low: Math.min(...fits.map(({ from }) => from)), high: Math.max(...fits.map(({ to }) => to)) };

/**
 * A mean: rounded to tenths, or to fifths where fewer than 10 can have answered. Its interval is that of Student's t around
 * the point, ends rounded to tenths and cut at the ends of the scale, with the fewest who can have answered for n; the
 * standard deviation in it is rounded up (docs/privacy.md). Where the document was made otherwise only the point is used.
 */
export const readMean = (mean: Mean, told: Told): Reading => {
  const fits = candidatesOf(told).flatMap((candidate) => {
    const spread = spreadWith(mean, candidate, told);
    return spread ? [{ ...candidate, spread }] : [];
  });
  const fewest = fits.length > 0 ? Math.min(...fits.map(({ size }) => size)) : (told.n ?? 0);
  const few = (told.open && told.n === undefined ? fewest - fewerThere : fewest) < 10;
  const half = few && isMultiple(mean.value, 0.2) ? 0.1 : 0.05;
  if (fits.length === 0) return { half, spread: undefined, sizes: undefined };
  return {
    half,
    sizes: told.n === undefined ? hull(fits) : undefined,
    spread: {
      low: Math.min(...fits.map(({ spread }) => spread.low)),
      high: Math.max(...fits.map(({ spread }) => spread.high)),
    },
  };
};

const wilson = (share: number, n: number) => {
  const psi = (z * z) / (2 * n);
  const half = Math.sqrt(2 * psi * share * (1 - share) + psi * psi);
  return [(share + psi - half) / (1 + 2 * psi), (share + psi + half) / (1 + 2 * psi)] as const;
};

/** Coarse steps of a share, and the fewest people for whom each is used. */
const shareSteps = [
  { step: 0.01, fewest: 100 },
  { step: 0.02, fewest: 50 },
  { step: 0.05, fewest: 20 },
  { step: 0.1, fewest: 10 },
  { step: 0.2, fewest: 2 },
];

/** Half the step in which `size` people could have been told this share, or undefined where they could not. */
const shareHalf = ({ value, low, high }: Share, size: number): number | undefined => {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.005 + tiny;
  const gives = (share: number) => {
    const [from, to] = wilson(share, size);
    return near(Math.max(0, from), low) && near(Math.min(1, to), high);
  };
  const coarse = shareSteps.find(({ fewest }) => size >= fewest)?.step ?? 0.2;
  const asRounded = isMultiple(value, coarse) && gives(value);
  const people = Math.round(value * size);
  const asItIs = [people - 1, people, people + 1].some(
    (x) => x >= 0 && x <= size && near(x / size, value) && gives(x / size),
  );
  return asRounded ? coarse / 2 : asItIs ? 0.005 : undefined;
};

/** The step that is surely not finer than the one this share was rounded to. */
const coarsest = (value: number) => [0.2, 0.1, 0.05, 0.02].find((step) => isMultiple(value, step)) ?? 0.01;

/**
 * A share: rounded to hundredths where the document tells how many answered, else to 1, 2, 5, 10 or 20 %, the finest step of
 * which everybody is at least one. Its interval is Wilson's with the fewest who can have answered for n.
 */
export const readShare = (share: Share, told: Told): Reading => {
  if (told.n !== undefined) return { half: 0.005, spread: undefined, sizes: undefined };
  const fits = candidatesOf(told).flatMap((candidate) => {
    const half = shareHalf(share, candidate.size);
    return half === undefined ? [] : [{ ...candidate, half }];
  });
  const half = fits.length > 0 ? Math.max(...fits.map((fit) => fit.half)) : coarsest(share.value) / 2;
  return { half: (told.open ? 2 : 1) * half, spread: undefined, sizes: hull(fits) };
};

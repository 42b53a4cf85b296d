import type { Row, Term } from './linear-model.ts';
import type { Condition } from './whole-answers.ts';

/** What a point tells of the counts, to somebody who knows the rules of telling; ends are in the unit of the point. */
export type Band = {
  low: number;
  high: number;
  /** The largest share (0…1) that one answer may have where anything is told. */
  dominance: number;
} & (
  | { type: 'mean'; scores: readonly number[]; sd: readonly [low: number, high: number] }
  | { type: 'share'; of: number; least: number }
);

/** One group of people, as it is (`counts`, one for each code) and as it is told. */
export type Seen = {
  /** How many of the group answered the wave; the reader knows. */
  people: number;
  counts: readonly number[];
  /** The distribution is told. */
  distribution: boolean;
  /** How many of them answered the question, as far as the reader knows; the same twice where it is told. */
  n: readonly [fewest: number, most: number];
  /** Whether that is a published number; otherwise it takes work to find it out. */
  published: boolean;
  band: Band | undefined;
  /** Several groups whose sizes are withheld, together: nothing in it is a cell of its own. */
  mixed: boolean;
};

/** Everybody, and per dimension groups that together are everybody. */
export type SeenQuestion = { all: Seen; dimensions: readonly (readonly Seen[])[] };

/** More points than any scale has. */
const unknownSpread = 1e3;

/** What a band says of the counts of its group, over that many codes; that it is told at all says that not nearly all are alike. */
export const conditionsOf = (band: Band, codes: number): Condition[] => [
  ...Array.from({ length: codes }, (_, code) => ({
    factors: Array.from({ length: codes }, (_unused, other) => (other === code ? 1 : 0) - band.dominance),
    low: Number.NEGATIVE_INFINITY,
    high: 0,
  })),
  ...pointConditions(band, codes),
];

const pointConditions = (band: Band, codes: number): Condition[] => {
  const each = (factor: (code: number) => number) => Array.from({ length: codes }, (_, code) => factor(code));
  const [down, up] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (band.type === 'share') {
    const is = (code: number) => (code === band.of ? 1 : 0);
    return [
      { factors: each((code) => is(code) - band.high), low: down, high: 0 },
      { factors: each((code) => is(code) - band.low), low: 0, high: up },
      { factors: each(is), low: band.least, high: up },
      { factors: each((code) => 1 - is(code)), low: band.least, high: up },
    ];
  }
  const { scores, low, high, sd } = band;
  const score = (code: number) => scores[code] ?? 0;
  // Σ(s − m)²c = (n − 1)·sd² + n·(mean − m)² for any m; with m in the middle of the band, (mean − m)² is at most half its width squared.
  const middle = (low + high) / 2;
  const off = ((high - low) / 2) ** 2;
  const square = (code: number) => (score(code) - middle) ** 2;
  return [
    { factors: each((code) => score(code) - high), low: down, high: 0 },
    { factors: each((code) => score(code) - low), low: 0, high: up },
    { factors: each((code) => square(code) - sd[1] ** 2 - off), low: down, high: -(sd[1] ** 2) },
    { factors: each((code) => square(code) - sd[0] ** 2), low: -(sd[0] ** 2), high: up },
  ];
};

/** The same as rows over the variables of a group that begin at `at`. */
const bandRows = (band: Band, at: number, codes: number): Row[] =>
  conditionsOf(band, codes).map(({ factors, low, high }) => ({
    terms: factors.flatMap((factor, code): Term[] => (Math.abs(factor) > 1e-12 ? [[at + code, factor]] : [])),
    low,
    high,
  }));

/** The program of a question: for each group its counts and, last, how many gave no answer that counts. */
export const programOf = ({ all, dimensions }: SeenQuestion) => {
  const codes = all.counts.length;
  const groups = [all, ...dimensions.flat()];
  const low: number[] = [];
  const high: number[] = [];
  const rows: Row[] = [];
  groups.forEach(({ people, counts, distribution, n: [fewest, most], band }, i) => {
    const at = i * (codes + 1);
    for (const count of counts) {
      low.push(distribution ? count : 0);
      high.push(distribution ? count : people);
    }
    low.push(people - most);
    high.push(people - fewest);
    rows.push({ terms: Array.from({ length: codes + 1 }, (_, j): Term => [at + j, 1]), low: people, high: people });
    if (band) rows.push(...bandRows(band, at, codes));
  });
  let first = 1;
  for (const of of dimensions) {
    for (let j = 0; j < codes; j++) {
      const parts = of.map((_, i): Term => [(first + i) * (codes + 1) + j, 1]);
      rows.push({ terms: [[j, -1], ...parts], low: 0, high: 0 });
    }
    first += of.length;
  }
  return { low, high, rows, codes, groups };
};

/** The question for a reader who makes nothing of intervals, and of no n that is not published. */
export const knowingLess = ({ all, dimensions }: SeenQuestion, k: number): SeenQuestion => {
  const less = (seen: Seen): Seen => {
    const { n, people, published, band } = seen;
    const wider: Seen = published ? seen : { ...seen, n: [Math.min(k, n[0]), people] };
    return band?.type === 'mean' ? { ...wider, band: { ...band, sd: [0, unknownSpread] } } : wider;
  };
  return { all: less(all), dimensions: dimensions.map((of) => of.map(less)) };
};

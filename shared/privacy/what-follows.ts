import { type LinearModel, type Row, type Term, withProgram } from './linear-model.ts';
import { type Condition, wholeAnswers } from './whole-answers.ts';

/*
 * What a reader can work out of one question, from all that is told of it: of everybody and of the groups of each dimension.
 * `protect` asks this before it lets figures through. The attack that publish runs afterwards asks the same of the finished
 * documents, with none of this code (decision 16).
 */

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

/** Of whom something is given away: everybody (−1), or a group of a dimension by its place; and which cell it is. */
export type Finding = { dimension: number; cell: string };

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** What a band says of the counts of its group, over that many codes; that it is told at all says that not nearly all are alike. */
const conditionsOf = (band: Band, codes: number): Condition[] => [
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

/** A sum of variables that must stay open, by their places in the program, and of whom it is. */
type Cell = { at: readonly number[]; finding: Finding };

/** The program of a question: for each group its counts and, last, how many gave no answer that counts. */
const programOf = ({ all, dimensions }: SeenQuestion) => {
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

/** The solver computes with a tolerance; people are whole. */
const tolerance = 1e-6;
const up = (value: number) => Math.ceil(value - tolerance);
const down = (value: number) => Math.floor(value + tolerance);

/** With so many answers or more it makes no difference that people are whole: too many combinations fit what is told. */
const manyPeople = 60;

/** Whether the range of a cell gives it away: it excludes nobody being there, reaches below k, and is narrower than k. */
const givesAway = (low: number, high: number, k: number) => low >= 1 && low < k && high - low < k;

/** The place of the dimension that a group belongs to, counting everybody (−1) and then the groups of each dimension. */
const dimensionOf = (group: number, { dimensions }: SeenQuestion): number =>
  [-1, ...dimensions.flatMap((of, dimension) => of.map(() => dimension))][group] ?? -1;

/** The cells that must stay open, and for each group that is all alike the cells that nobody of it is in. */
const cellsOf = (question: SeenQuestion, k: number): { cells: Cell[]; alike: Cell[] } => {
  const cells: Cell[] = [];
  const alike: Cell[] = [];
  [question.all, ...question.dimensions.flat()].forEach(({ counts, distribution, mixed }, i) => {
    if (distribution || mixed) return;
    const from = i * (counts.length + 1);
    const place = (at: readonly number[]): Cell => ({
      at,
      finding: { dimension: dimensionOf(i, question), cell: at.join() },
    });
    const answers = counts.map((_, j) => from + j);
    const answered = sum(counts);
    // Only what is true can be proved: never that nobody's cell holds somebody, and of a cell of 2k − 1 or more never a range
    // that is narrow and reaches below k.
    counts.forEach((count, j) => {
      if (count >= 1 && count <= 2 * k - 2) cells.push(place([from + j]));
    });
    if (answered > 0 && Math.max(...counts) === answered) alike.push(place(answers.filter((_, j) => counts[j] === 0)));
  });
  return { cells, alike };
};

const terms = ({ at }: Cell) => at.map((place): Term => [place, 1]);

/** What a model says of cells: the first that is given away; those proved to be k or more; those that are nearly given away. */
type Look = { found: Finding | undefined; large: Cell[]; near: Cell[] };

/** Looks at cells until one is given away. A solution in which nobody is in a cell clears it, whatever was asked for. */
const look = (model: LinearModel, cells: readonly Cell[], k: number): Look => {
  const cleared = new Set<Cell>();
  const [large, near]: [Cell[], Cell[]] = [[], []];
  for (const cell of cells) {
    if (cleared.has(cell)) continue;
    const least = model.minimise(terms(cell));
    // Where no answers at all fit what would be told, it is our own rounding; better not to tell it.
    if (!least) return { found: cell.finding, large, near };
    for (const other of cells)
      if (other.at.every((place) => Math.abs(least.at[place] ?? 1) < tolerance)) cleared.add(other);
    const low = up(least.proved);
    if (low >= k) large.push(cell);
    if (low < 1 || low >= k) continue;
    const most = model.maximise(terms(cell));
    if (!most || givesAway(low, down(most.proved), k)) return { found: cell.finding, large, near };
    if (givesAway(low, down(most.proved) - k, k)) near.push(cell);
  }
  return { found: undefined, large, near };
};

/** How well a standard deviation is known from one interval of about twenty answers, in points; and from none. */
const [oneInterval, noInterval] = [0.15, 1e3];

/** The question for a reader who knows the standard deviations no better than `wide`, and perhaps no n that is not published. */
const knowingLess = ({ all, dimensions }: SeenQuestion, k: number, freeN: boolean, wide: number): SeenQuestion => {
  const less = (seen: Seen): Seen => {
    const { n, people, published, band } = seen;
    const wider: Seen = freeN && !published ? { ...seen, n: [Math.min(k, n[0]), people] } : seen;
    if (band?.type !== 'mean') return wider;
    return { ...wider, band: { ...band, sd: [Math.max(0, band.sd[0] - wide), band.sd[1] + wide] } };
  };
  return { all: less(all), dimensions: dimensions.map((of) => of.map(less)) };
};

/** A group by the place of its first variable in the program. */
type Placed = { seen: Seen; from: number };

/** How many whole answers are tried before the solver is asked. */
const maxTries = 12;

/**
 * Whether some whole people of the group could have left the cell empty, as far as a few tries tell: answers that meet what is
 * told of the group are laid into the program of everybody, which must then still have a solution. The first that fits is returned.
 */
const emptied = (model: LinearModel, { seen, from }: Placed, cell: Cell): readonly number[] | undefined => {
  const { people, counts, band, n } = seen;
  const [fewest, most] = n;
  const codes = counts.length;
  const none = new Set(cell.at.map((place) => place - from));
  const conditions = band ? conditionsOf(band, codes) : [];
  const answered = sum(counts);
  const sizes = Array.from({ length: most - fewest + 1 }, (_, i) => most - i).sort(
    (a, b) => Math.abs(a - answered) - Math.abs(b - answered),
  );
  let tries = 0;
  for (const size of sizes) {
    for (const other of wholeAnswers({ conditions, near: counts, none }, size)) {
      tries += 1;
      if (tries > maxTries) return undefined;
      const values = [...other, people - size];
      for (const [j, value] of values.entries()) model.bound(from + j, value, value);
      const fits = model.minimise([]) !== undefined;
      for (const j of other.keys()) model.bound(from + j, 0, people);
      model.bound(from + codes, people - most, people - fewest);
      if (fits) return values;
    }
  }
  return undefined;
};

/** The cells of a group that no whole people were found to leave empty. */
const doubtful = (model: LinearModel, placed: Placed, cells: readonly Cell[]): Cell[] => {
  const cleared = new Set<Cell>();
  for (const cell of cells) {
    if (cleared.has(cell)) continue;
    const values = emptied(model, placed, cell);
    if (values)
      for (const other of cells) if (other.at.every((place) => values[place - placed.from] === 0)) cleared.add(other);
  }
  return cells.filter((cell) => !cleared.has(cell));
};

/**
 * Something that a reader can prove and must not, or undefined. A cell is how many of a group gave one answer. It is given away when
 * it is proved that somebody is in it, that it may be fewer than k, and which of fewer than k numbers it is; how many left the
 * question out, when it is known exactly; a group, when its answers are proved to be all the same. `suspects` are cells that were found before, when
 * more or less was told of the same people: they are looked at first.
 *
 * @throws SolverError
 */
export const whatFollows = (
  question: SeenQuestion,
  k: number,
  suspects: readonly Finding[] = [],
): Finding | undefined => {
  // Where nothing is told of any answer, nothing follows about one.
  const told = [question.all, ...question.dimensions.flat()].some(({ band, distribution }) => band || distribution);
  const { cells, alike } = cellsOf(question, k);
  if (!told) return undefined;
  const first = new Set(suspects.map(({ cell }) => cell));
  cells.sort((a, b) => Number(first.has(b.finding.cell)) - Number(first.has(a.finding.cell)));

  const { low, high, rows, codes, groups } = programOf(question);
  const program = { low, high, rows };
  const inFractions = withProgram(program, (model): Look => {
    for (const cell of alike) {
      const others = model.maximise(terms(cell));
      if (!others || down(others.proved) === 0) return { found: cell.finding, large: [], near: [] };
    }
    // How many left the question out may not be known exactly, where it is 1 to k − 1.
    for (const [i, { n, counts, people, mixed }] of groups.entries()) {
      const [at, truth] = [(i + 1) * (codes + 1) - 1, people - sum(counts)];
      if (n[0] === n[1] || mixed || truth < 1 || truth >= k) continue;
      const [least, most] = [model.minimise([[at, 1]]), model.maximise([[at, 1]])];
      if (!least || !most || up(least.proved) >= down(most.proved))
        return { found: { dimension: dimensionOf(i, question), cell: `left out ${i}` }, large: [], near: [] };
    }
    return look(model, cells, k);
  });
  if (inFractions.found) return inFractions.found;
  // A reader who makes less of how many of a group answered, or of the intervals, knows less of a cell of k or more, and may take it
  // for a small one.
  for (const freeN of inFractions.large.length > 0 ? [false, true] : []) {
    for (const wide of [oneInterval, noInterval]) {
      const less = programOf(knowingLess(question, k, freeN, wide));
      const { found } = withProgram(less, (model) => look(model, inFractions.large, k));
      if (found) return found;
    }
  }
  const few = groups.flatMap(({ n }) => Array<boolean>(codes + 1).fill(n[0] < manyPeople));
  if (inFractions.near.length > 0) {
    const { found } = withProgram({ ...program, whole: few }, (model) => look(model, inFractions.near, k));
    if (found) return found;
  }
  // The people of one group are whole at a time: with those of all together the search takes ten times as long.
  const groupsInDoubt = withProgram(program, (model) =>
    groups.flatMap((seen, i) => {
      const from = i * (codes + 1);
      const own = cells.filter(({ at }) => at.every((place) => place >= from && place <= from + codes));
      if (seen.n[0] >= manyPeople || !seen.band || own.length === 0) return [];
      const left = doubtful(model, { seen, from }, own);
      return left.length === 0 ? [] : [{ from, cells: left }];
    }),
  );
  for (const { from, cells: left } of groupsInDoubt) {
    const whole = low.map((_, place) => place >= from && place <= from + codes);
    const { found } = withProgram({ ...program, whole }, (model) => look(model, left, k));
    if (found) return found;
  }
  return undefined;
};

import { type Cell, doubtful, type Finding } from './doubtful.ts';
import { type LinearModel, type Program, type Term, withProgram } from './linear-model.ts';
import { answeredBy } from './primary.ts';
import { knowingLess, programOf, type SeenQuestion } from './reader-program.ts';

/*
 * What a reader can work out of one question, from all that is told of it: of everybody and of the groups of each dimension.
 * `protect` asks this before it lets figures through. The attack that publish runs afterwards asks the same of the finished
 * documents, with none of this code (decision 16).
 */

/** The solver computes with a tolerance; people are whole. */
const tolerance = 1e-6;
const up = (value: number) => Math.ceil(value - tolerance);
const down = (value: number) => Math.floor(value + tolerance);

/** With so many answers or more it makes no difference that people are whole: too many combinations fit what is told. */
const manyPeople = 60;

/** With so few people in all, that all of them are whole is felt in every group at once, and quickly asked. */
const fewPeople = 20;

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
    const answered = answeredBy(counts);
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

/**
 * What a model says of cells: the first that is given away; those proved to be k or more, and which of fewer than k numbers; those
 * that are nearly given away.
 */
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
    if (low < 1) continue;
    const most = model.maximise(terms(cell));
    if (most && low >= k) {
      if (down(most.proved) - low < k) large.push(cell);
      continue;
    }
    if (!most || givesAway(low, down(most.proved), k)) return { found: cell.finding, large, near };
    if (givesAway(low, down(most.proved) - k, k)) near.push(cell);
  }
  return { found: undefined, large, near };
};

/** Of each group the number who left the question out, where that is 1 to k − 1 and not told. */
const leftOutOf = (question: SeenQuestion, k: number): Cell[] =>
  [question.all, ...question.dimensions.flat()].flatMap(({ n, counts, people, mixed }, i) => {
    const truth = people - answeredBy(counts);
    if (n[0] === n[1] || mixed || truth < 1 || truth >= k) return [];
    const finding = { dimension: dimensionOf(i, question), cell: `left out ${i}` };
    return [{ at: [(i + 1) * (counts.length + 1) - 1], finding }];
  });

/** How many numbers a sum of variables can still be, less one. */
const widthOf = (model: LinearModel, cell: Cell): number => {
  const [least, most] = [model.minimise(terms(cell)), model.maximise(terms(cell))];
  return least && most ? down(most.proved) - up(least.proved) : 0;
};

/** A question as a program, and the cells of it that must stay open. */
type Asked = { question: SeenQuestion; k: number; cells: readonly Cell[]; alike: readonly Cell[] } & ReturnType<
  typeof programOf
>;

/** Looks at everything as if people could be divided, which is quick; says also what is worth another look. */
const inFractions = ({ k, cells, alike, low, high, rows }: Asked): Look =>
  withProgram({ low, high, rows }, (model): Look => {
    for (const cell of alike) {
      const others = model.maximise(terms(cell));
      if (!others || down(others.proved) === 0) return { found: cell.finding, large: [], near: [] };
    }
    return look(model, cells, k);
  });

/**
 * A reader who makes less of how many of a group answered, or of the intervals, knows less of a cell of k or more, and may take
 * it for a small one. Ranges only grow with what is not made use of, so it is enough to ask what the one says who makes the
 * least of all.
 */
const takenForSmall = ({ question, k }: Asked, large: readonly Cell[]): Finding | undefined =>
  large.length === 0
    ? undefined
    : withProgram(
        programOf(knowingLess(question, k)),
        (model) => large.find((cell) => up(model.minimise(terms(cell))?.proved ?? 0) < k)?.finding,
      );

/**
 * What is nearly known in fractions may be known in whole people: each of the other groups adds a fraction of one. Looked at
 * are `near` cells, those of groups that have no point of their own, or of all where there are few people, and how many left
 * the question out.
 */
const inWholePeople = (asked: Asked, near: readonly Cell[]): Finding | undefined => {
  const { question, k, cells, low, high, rows, codes, groups } = asked;
  const program: Program = { low, high, rows };
  const leftOut = leftOutOf(question, k);
  const few = question.all.people < fewPeople;
  const doubted = cells.filter(({ at }) => few || at.every((place) => !groups[Math.floor(place / (codes + 1))]?.band));
  const [known, small] = withProgram(program, (model) => [
    leftOut.filter((cell) => widthOf(model, cell) < k),
    doubted.filter((cell) => (model.maximise(terms(cell))?.proved ?? 0) < 2 * k - 1 + groups.length),
  ]);
  if (near.length + known.length + small.length === 0) return undefined;
  const whole = groups.flatMap(({ n }) => Array<boolean>(codes + 1).fill(n[0] < manyPeople));
  return withProgram(
    { ...program, whole },
    (model) => look(model, [...near, ...small], k).found ?? known.find((cell) => widthOf(model, cell) <= 0)?.finding,
  );
};

/** The people of one group are whole at a time: with those of all together the search takes ten times as long. */
const groupByGroup = ({ k, cells, low, high, rows, codes, groups }: Asked): Finding | undefined => {
  const program: Program = { low, high, rows };
  const inDoubt = withProgram(program, (model) =>
    groups.flatMap((seen, i) => {
      const from = i * (codes + 1);
      const own = cells.filter(({ at }) => at.every((place) => place >= from && place <= from + codes));
      if (seen.n[0] >= manyPeople || !seen.band || own.length === 0) return [];
      const left = doubtful(model, { seen, from }, own);
      return left.length === 0 ? [] : [{ from, cells: left }];
    }),
  );
  for (const { from, cells: left } of inDoubt) {
    const whole = low.map((_, place) => place >= from && place <= from + codes);
    const { found } = withProgram({ ...program, whole }, (model) => look(model, left, k));
    if (found) return found;
  }
  return undefined;
};

/**
 * Something that a reader can prove and must not, or undefined. A cell is how many of a group gave one answer. It is given away when
 * it is proved that somebody is in it, that it may be fewer than k, and which of fewer than k numbers it is; how many left the
 * question out, when it is known exactly; a group, when its answers are proved to be all the same. `suspects` are cells that were found
 * before, when more or less was told of the same people: they are looked at first.
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

  const asked: Asked = { question, k, cells, alike, ...programOf(question) };
  const { found, large, near } = inFractions(asked);
  return found ?? takenForSmall(asked, large) ?? inWholePeople(asked, near) ?? groupByGroup(asked);
};

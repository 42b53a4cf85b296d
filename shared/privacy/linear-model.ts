import highsModule, { type Model } from 'highs';

// The package's types are those of its CommonJS half, whose default is one level further in; what runs is the other half.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/*
 * The solver of `protect`: HiGHS, compiled to WebAssembly, one thread. The attack loads its own, by its own code: decision 16.
 */
const highs = await loadHighs();

/** A factor times a variable, by its index. */
export type Term = readonly [variable: number, factor: number];

/** low ≤ Σ terms ≤ high; either end may be infinite. */
export type Row = { terms: readonly Term[]; low: number; high: number };

/** Variables with their bounds, and what is known of them together. `whole` says which are whole numbers: all, none or those. */
export type Program = {
  low: readonly number[];
  high: readonly number[];
  rows: readonly Row[];
  whole?: boolean | readonly boolean[];
};

/**
 * The best value of an objective, a place where it is reached (not a number where none was found), and for each variable how the value would move with its bound
 * (not for whole numbers). `proved` is what no solution can go beyond: the same as `value`, unless the search for whole
 * numbers was given up at its limit.
 */
export type Optimum = { value: number; proved: number; at: Float64Array; duals: Float64Array };

/** The solver came to no result that can be used; nothing of the data is in the message. */
export class SolverError extends Error {
  constructor(status: number) {
    super(`the solver ended with status ${status}`);
    this.name = 'SolverError';
  }
}

/** Steps of the search for whole numbers, not seconds: the same program gives the same result on every machine. */
const maxNodes = 200;

const { optimal, infeasible, unboundedOrInfeasible, solutionLimit } = highs.constants.modelStatus;
/** What the solver calls a solution that meets every row. */
const feasible = 2;
const sense = highs.constants.objectiveSense;

/** A program that is asked several questions. Each starts where the last one ended, so the order of questions may be felt in `at`. */
export type LinearModel = {
  /** Undefined when no solution exists. @throws SolverError */
  minimise(terms: readonly Term[]): Optimum | undefined;
  maximise(terms: readonly Term[]): Optimum | undefined;
  /** Other bounds for a variable. */
  bound(variable: number, low: number, high: number): void;
  /** One more row. */
  add(row: Row): void;
};

const csr = (rows: readonly Row[], variables: number) => {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    const sorted = terms.toSorted(([a], [b]) => a - b);
    for (const [variable, factor] of sorted) {
      indices.push(variable);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  return {
    format: 'csr' as const,
    numRows: rows.length,
    numCols: variables,
    starts: Int32Array.from(starts),
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
  };
};

const open = (model: Model, whole: boolean, variables: number): LinearModel => {
  let priced: readonly Term[] = [];
  const best = (terms: readonly Term[], direction: 'minimize' | 'maximize'): Optimum | undefined => {
    for (const [variable] of priced) model.changeColCost(variable, 0);
    for (const [variable, factor] of terms) model.changeColCost(variable, factor);
    priced = terms;
    model.changeObjectiveSense(sense[direction]);
    model.run();
    const status = model.getModelStatus();
    if (status === infeasible || status === unboundedOrInfeasible) return undefined;
    if (status !== optimal && !(whole && status === solutionLimit)) throw new SolverError(status);
    const { colValue, colDual } = model.getSolution();
    const value = model.getObjectiveValue();
    const proved = whole ? Number(model.info.get('mip_dual_bound')) : value;
    // A search that was given up may have found none at all, and then shows nothing that can be taken for one.
    const found = Number(model.info.get('primal_solution_status')) === feasible;
    return { value, proved, at: found ? colValue : colValue.fill(Number.NaN), duals: colDual };
  };
  if (variables === 0) throw new RangeError('a program without variables');
  return {
    minimise: (terms) => best(terms, 'minimize'),
    maximise: (terms) => best(terms, 'maximize'),
    bound: (variable, low, high) => void model.changeColBounds(variable, low, high),
    add: ({ terms, low, high }) => {
      const sorted = terms.toSorted(([a], [b]) => a - b);
      model.addRow(low, high, { indices: sorted.map(([v]) => v), values: sorted.map(([, f]) => f) });
    },
  };
};

/** Loads a program, lets `use` ask it, and frees the solver's memory. A variable stands at most once in a row or objective. */
export const withProgram = <T>({ low, high, rows, whole = false }: Program, use: (model: LinearModel) => T): T => {
  const model = highs.createModel({
    numCols: low.length,
    numRows: rows.length,
    colCost: low.map(() => 0),
    colLower: low,
    colUpper: high,
    rowLower: rows.map((row) => row.low),
    rowUpper: rows.map((row) => row.high),
    matrix: csr(rows, low.length),
    ...(whole && { integrality: low.map((_, i) => (whole === true || whole[i] ? 1 : 0)) }),
  });
  try {
    model.options.set({
      output_flag: false,
      random_seed: 0,
      ...(whole
        ? { mip_max_nodes: maxNodes, mip_rel_gap: 0, mip_abs_gap: 0.5, mip_heuristic_run_feasibility_jump: false }
        : { presolve: 'off', solver: 'simplex' }),
    });
    return use(open(model, whole !== false, low.length));
  } finally {
    model.dispose();
  }
};

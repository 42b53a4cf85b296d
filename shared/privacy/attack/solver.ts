import loaded, { type Model } from 'highs';

// The package declares its CommonJS form, one `default` deeper than the module that is loaded here.
const highs = await (loaded as unknown as typeof loaded.default)();
const { modelStatus, objectiveSense, variableType } = highs.constants;

/** Rows over whole unknowns, each with its ends. */
export type Linear = {
  low: readonly number[];
  high: readonly number[];
  rows: readonly { terms: readonly (readonly [unknown: number, factor: number])[]; low: number; high: number }[];
};

/**
 * What no solution can go beyond (infinite where there is no end), and a solution if one was found: for fractions the one that
 * gets there; for whole numbers the best one found, which need not get there when the search was cut short.
 */
export type End = { bound: number; at: Float64Array | undefined };

/** The solver gave up; the message holds nothing of what it was given. */
export class UnsolvedError extends Error {
  constructor(status: number) {
    super(`the attack's solver stopped with status ${status}`);
    this.name = 'UnsolvedError';
  }
}

/** Questions to one set of rows; every answer is where the next search begins. `dispose` frees the solver's memory. */
export type Solver = {
  /** The least or the most of a sum; undefined when the rows have no solution at all. @throws UnsolvedError */
  end(weights: ReadonlyMap<number, number>, of: 'least' | 'most'): End | undefined;
  /** A solution in which the sum is little; of whole numbers the first that is found, which costs much less than the least. */
  example(weights: ReadonlyMap<number, number>): Float64Array | undefined;
  dispose(): void;
};

/** Counted in nodes of the search, never in seconds, so that a report is the same on every machine. */
const mostNodes = 300;

const load = (model: Model, { low, high, rows }: Linear): void => {
  model.addVars(low, high);
  for (const row of rows) {
    model.addRow(row.low, row.high, {
      indices: row.terms.map(([unknown]) => unknown),
      values: row.terms.map(([, factor]) => factor),
    });
  }
};

const { optimal, infeasible, unbounded, unboundedOrInfeasible, solutionLimit } = modelStatus;
const noEnd: ReadonlySet<number> = new Set([unbounded, unboundedOrInfeasible]);
const ended: ReadonlySet<number> = new Set([optimal, infeasible, solutionLimit, ...noEnd]);

/** A solver for these rows, over fractions or over whole numbers. No unknown may stand twice in a row. */
export const solverFor = (linear: Linear, numbers: 'fractions' | 'whole'): Solver => {
  const model = highs.createModel();
  const whole = numbers === 'whole';
  model.options.set({ output_flag: false, random_seed: 0 });
  // Feasibility jump takes longer than everything else on programs of this size.
  if (whole) model.options.set({ mip_max_nodes: mostNodes, mip_heuristic_run_feasibility_jump: false });
  else model.options.set({ presolve: 'off', solver: 'simplex' });
  load(model, linear);
  const size = linear.low.length;
  const all = { kind: 'range', from: 0, to: size - 1 } as const;
  if (whole)
    model.changeColsIntegrality(
      all,
      linear.low.map(() => variableType.integer),
    );
  const solve: Solver['end'] = (weights, of) => {
    const costs = new Float64Array(size);
    for (const [unknown, weight] of weights) costs[unknown] = weight;
    model.changeColsCost(all, costs);
    model.changeObjectiveSense(of === 'least' ? objectiveSense.minimize : objectiveSense.maximize);
    let status = model.run().modelStatus;
    if (!ended.has(status)) {
      model.clearSolver(); // from where the last search ended it may come to nothing, and from the beginning to an end
      status = model.run().modelStatus;
    }
    if (status === infeasible) return undefined;
    const endless = of === 'least' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    if (noEnd.has(status)) return { bound: endless, at: undefined };
    if (status === optimal) {
      const bound = whole ? Number(model.info.get('mip_dual_bound')) : model.getObjectiveValue();
      return { bound, at: model.getSolution().colValue };
    }
    if (whole && status === solutionLimit) {
      const found = Number(model.info.get('primal_solution_status')) === 2;
      const bound = Number(model.info.get('mip_dual_bound'));
      return { bound, at: found ? model.getSolution().colValue : undefined };
    }
    throw new UnsolvedError(status);
  };
  return {
    end(weights, of) {
      if (whole) model.options.set({ mip_abs_gap: 0.99, mip_rel_gap: 0 });
      return solve(weights, of);
    },
    example(weights) {
      if (whole) model.options.set({ mip_abs_gap: 1e6, mip_rel_gap: 1e6 });
      return solve(weights, 'least')?.at;
    },
    dispose: () => model.dispose(),
  };
};

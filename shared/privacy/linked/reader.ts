import { type Optimum, type Row, SolverError, withProgram } from '../linear-model.ts';
import type { System } from './system.ts';

/**
 * How far up a reader's idea of a withheld cell is let go, in k. A real reader knows no limit, so what is safe with it is
 * safe without.
 */
export const reachOf = (k: number): number => 4 * k;

/**
 * Who reads what is published of a system. All values are distances from the true counts: the truth is 0 everywhere, and a
 * published cell stays there.
 */
export type Reader = {
  /** Sets what is withheld: 1 yes, 0 no, and between the two by so much of the way up and down (for a relaxation). */
  see(withheld: ArrayLike<number>, up: number, down: number): void;
  /** The highest (1) or lowest (−1) sum of these cells that agrees with what is published. */
  farthest(cells: readonly number[], direction: 1 | -1): Optimum;
};

/** Opens the reader of a system, of whole people or (quicker, and often the same) of parts of people. @throws SolverError */
export const withReader = <T>(system: System, whole: boolean, use: (reader: Reader) => T): T => {
  const nowhere = system.cells.map(() => 0);
  const rows = system.relations.map(({ total, parts }): Row => {
    const terms = [[total, -1] as const, ...parts.map((part) => [part, 1] as const)];
    return { terms, low: 0, high: 0 };
  });
  return withProgram({ low: nowhere, high: nowhere, rows, whole }, (model) => {
    const bounds = system.cells.map(() => [0, 0]);
    return use({
      see: (withheld, up, down) => {
        for (const [i, { count }] of system.cells.entries()) {
          const open = withheld[i] ?? 0;
          const [low, high] = [open === 0 ? 0 : -Math.min(count, down) * open, up * open];
          if (bounds[i]?.[0] === low && bounds[i]?.[1] === high) continue;
          bounds[i] = [low, high];
          model.bound(i, low, high);
        }
      },
      farthest: (cells, direction) => {
        const sum = cells.map((cell) => [cell, 1] as const);
        const found = direction === 1 ? model.maximise(sum) : model.minimise(sum);
        if (!found) throw new SolverError(0); // the truth itself is always possible
        return found;
      },
    });
  });
};

import { LeakError } from './linked-cell.ts';
import { openest, type Pattern, type System } from './system.ts';
import type { Watch } from './watch.ts';

/** Above this size a search for whole numbers takes too long to be worth a cell. */
const largest = 400;

/** The nearest safe pattern that differs only in showing zeros again; undefined when none is found. */
export const settled = ({ forced, cells }: System, watch: Watch, pattern: Pattern): boolean[] | undefined => {
  const current = [...pattern];
  for (;;) {
    const [gap] = watch.gaps(current, 1, cells.length > largest);
    if (!gap) return current;
    const zero = gap.demand.when;
    if (zero === undefined || forced[zero]) return undefined;
    current[zero] = false;
  }
};

/**
 * The system without zeros that could never be withheld: ones that, were everything withheld that may be, would still be known
 * to be fewer than k. With all the rest withheld the system is safe.
 * @throws LeakError when a cell that must be protected cannot be
 */
export const closeZeros = (system: System, watchOf: (system: System) => Watch): System => {
  const gaps = watchOf(system).gaps(openest(system));
  if (gaps.length === 0) return system;
  const zeros = new Set<number>();
  const leaks = new Set<string>();
  for (const { demand } of gaps) {
    for (const cell of demand.cells) {
      if (demand.isZero) zeros.add(cell);
      else leaks.add(system.cells[cell]?.place ?? '');
    }
  }
  if (zeros.size === 0) throw new LeakError([...leaks]);
  const closed: System = {
    ...system,
    closed: system.closed.map((isClosed, i) => isClosed || zeros.has(i)),
    forced: system.forced.map((isForced, i) => isForced && !zeros.has(i)),
    demands: system.demands.filter(({ cells, isZero }) => !(isZero && cells.some((cell) => zeros.has(cell)))),
  };
  return closeZeros(closed, watchOf);
};

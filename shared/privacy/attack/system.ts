import { ContradictionError } from './report.ts';
import type { Kind } from './verdict.ts';

/** A factor times an unknown, by its index. */
export type Term = readonly [unknown: number, factor: number];

/**
 * Where a row comes from: what a document tells, how its intervals are made, or the rules by which it was shown at all (and what
 * else a reader supposes for as long as the numbers allow it).
 */
export type Source = 'told' | 'interval' | 'rule';

/** low ≤ Σ terms ≤ high. */
export type Row = { table: string; terms: readonly Term[]; low: number; high: number; source: Source };

/**
 * A sum of unknowns, to be found out or, if it was told, to be looked at. What is `aside` is of no group of its own: it is found
 * out for the sake of others, and is not reported.
 */
export type Target = { place: string; table: string; unknowns: readonly number[]; kind: Kind; aside?: boolean };

/** The answers of some people to one question: how many answered, and how many gave each answer (indexes of targets). */
export type Alike = { place: string; table: string; people: number; answers: readonly number[] };

const slack = 1e-9;

/**
 * All that documents say of numbers of people: whole unknowns from 0 up, linear rows over them, and what is to be found out.
 * Filled by those who read documents, solved by `findRanges`.
 */
export class System {
  readonly low: number[] = [];
  readonly high: number[] = [];
  readonly rows: Row[] = [];
  readonly targets: Target[] = [];
  readonly alike: Alike[] = [];

  /** A number of people that is not known yet. */
  unknown(): number {
    this.high.push(Number.POSITIVE_INFINITY);
    return this.low.push(0) - 1;
  }

  unknowns(count: number): number[] {
    return Array.from({ length: count }, () => this.unknown());
  }

  /** Nothing is asked any more but how many people there are in groups. */
  askSizesOnly(): void {
    this.alike.length = 0;
    for (const [i, target] of this.targets.entries()) {
      const isAnswer = target.kind === 'answer' || target.kind === 'taking-part';
      if (isAnswer) this.targets[i] = { ...target, kind: 'settled', aside: true };
    }
  }

  /** @throws ContradictionError when another value was told before */
  tell(unknown: number, value: number, table: string): void {
    if (value < (this.low[unknown] ?? 0) || value > (this.high[unknown] ?? 0)) throw new ContradictionError(table);
    this.low[unknown] = value;
    this.high[unknown] = value;
  }

  /** The value of an unknown that was told; undefined of one that was not. */
  told(unknown: number): number | undefined {
    return this.low[unknown] === this.high[unknown] ? this.low[unknown] : undefined;
  }

  say(table: string, terms: readonly Term[], low: number, high: number, source: Source = 'told'): void {
    const some = terms.filter(([, factor]) => factor !== 0);
    this.rows.push({ table, terms: some, low: low - slack, high: high + slack, source });
  }

  /** `total` is the sum of `parts`. */
  sum(table: string, total: number, parts: readonly number[], source: Source = 'told'): void {
    this.say(table, [[total, -1], ...parts.map((part): Term => [part, 1])], 0, 0, source);
  }

  /** Asks for the range of a sum of unknowns; the result is the index of the target. */
  ask(target: Target): number {
    return this.targets.push(target) - 1;
  }
}

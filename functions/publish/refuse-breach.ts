import type { DocumentStore } from '#functions/store/documents.ts';
import type { LedgerEntry } from '#functions/store/studio.ts';
import { ContradictionError } from '#shared/privacy/attack/report.ts';
import { UnsolvedError } from '#shared/privacy/attack/solver.ts';
import { SolverError } from '#shared/privacy/linear-model.ts';
import { ReleaseDiffersError } from '#shared/privacy/release-of.ts';
import type { Audience, Release } from '#shared/release.ts';
import { ArgumentError } from '#shared/statistics/argument-error.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { readTally } from './tally-document.ts';

/** What publish needs of the attack: it tries to work out from all these documents what somebody of this wave answered. */
export type Attack = (
  documents: readonly Release[],
  options: { wave: string; breachesOnly: true },
) => { breaches: readonly { table: string }[] };

/** A release would reveal what must stay hidden. Nothing may be written. Tables are named, never a cell or a value. */
export class BreachError extends Error {
  readonly tables: readonly string[];
  constructor(wave: string, tables: readonly string[]) {
    super(`a release of wave ${wave} would reveal something in: ${tables.join(', ')}`);
    this.name = 'BreachError';
    this.tables = tables;
  }
}

/** Failures of the two programs that come back the same for the same answers, however often they are tried. */
const lasting = [SolverError, UnsolvedError, ReleaseDiffersError, ArgumentError];

/**
 * The tables because of which a wave is held until a person has mended something, or the whole wave where it cannot be told
 * which; undefined for every other failure.
 */
export const tablesToMend = (error: unknown): readonly string[] | undefined => {
  if (error instanceof BreachError) return error.tables;
  if (error instanceof ContradictionError) return [error.table];
  return lasting.some((kind) => error instanceof kind) ? ['the whole wave'] : undefined;
};

/** Every document that was published of a municipality and whose tally is there: publish may not read where releases lie. */
const publishedOf = async (
  tallies: Pick<DocumentStore, 'get'>,
  municipality: string,
  ledger: Readonly<Record<string, LedgerEntry>>,
): Promise<Release[]> => {
  const entries = Object.values(ledger).filter(({ tally }) => tally !== undefined);
  const documents = await Promise.all(entries.map((entry) => readTally(tallies, municipality, entry)));
  return documents.flatMap(({ releases }) => [releases.municipality, releases.open]);
};

/**
 * Attacks the documents of a wave, together with everything that was ever published of its municipality, in whatever series.
 * It is the last word before anything is written. Throws BreachError where the attack succeeds, and what the attack throws.
 */
export const refuseBreach = async (
  { attack, tallies }: { attack: Attack; tallies: Pick<DocumentStore, 'get'> },
  { id, municipality }: Pick<Wave, 'id' | 'municipality'>,
  documents: Record<Audience, Release>,
  ledger: Readonly<Record<string, LedgerEntry>>,
): Promise<void> => {
  const earlier = await publishedOf(tallies, municipality, ledger);
  const { breaches } = attack([...earlier, documents.municipality, documents.open], { wave: id, breachesOnly: true });
  if (breaches.length > 0) throw new BreachError(id, [...new Set(breaches.map(({ table }) => table))].sort());
};

import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Wave } from '#shared/wave/wave.ts';
import type { Row } from './rows.ts';

export const waveIn = (row: Row): Wave => {
  const { pk, sk, ...wave } = unmarshall(row);
  return wave as unknown as Wave;
};

const withWave = (row: Row, wave: Wave): Row => {
  const { pk, sk } = row;
  return { ...(pk && { pk }), ...(sk && { sk }), ...(marshall(wave, { removeUndefinedValues: true }) as Row) };
};

/**
 * A wave that nothing more happens to: nobody is sent anything, nobody answers, nothing is published. Whatever it was is kept
 * beside the new state, such as when it closed.
 */
export const cancelled = (wave: Wave, now: number): Wave =>
  wave.state === 'cancelled' || wave.state === 'published'
    ? wave
    : { ...wave, state: 'cancelled', cancelledAt: now, revision: wave.revision + 1 };

/** The same for a row. */
export const cancelledRow = (row: Row, now: number): Row => {
  const wave = waveIn(row);
  const next = cancelled(wave, now);
  return next === wave ? row : withWave(row, next);
};

export type Known = {
  now: number;
  /** Whether anybody was invited to it. */
  begun: boolean;
  /** Whether the ledger names it. */
  released: boolean;
};

/**
 * What a wave from a backup must become, by docs/decisions/0012. Tickets and answers are in no backup, and messages may have
 * gone out since: only what cannot have begun goes on; what had begun ends here; what was released stays released.
 */
export const afterBackup = (wave: Wave, { now, begun, released }: Known): Wave => {
  if (wave.state === 'planned') return wave.opensAt > now && !begun ? wave : cancelled(wave, now);
  if (wave.state === 'open') return cancelled(wave, now);
  if (wave.state !== 'closing') return wave;
  return released
    ? { ...wave, state: 'published', publishedAt: now, revision: wave.revision + 1 }
    : cancelled(wave, now);
};

/** The same for a row. */
export const rowAfterBackup = (row: Row, known: Known): Row => {
  const wave = waveIn(row);
  const next = afterBackup(wave, known);
  return next === wave ? row : withWave(row, next);
};

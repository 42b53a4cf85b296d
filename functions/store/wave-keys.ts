import type { Table } from './table.ts';
import { expiryAttribute, keys } from './tables.ts';

const keptDays = 400; // as long as the invitations beside it; any time longer than a wave would do

/** Under which version of the link key the tickets of a wave are made. The version's id, never the key. */
export const waveKeyStore = (table: Table) => {
  const settled = async (wave: string): Promise<string | undefined> => {
    const [item] = await table.getMany([keys.linkKey(wave)]);
    return item?.version as string | undefined;
  };
  return {
    /** The version that was settled for a wave; undefined before the first ticket. */
    settled,

    /**
     * Settles a version for good, unless there is one; returns the one that stands. Two at once, each with its own: the
     * condition and the write are one operation, so both return the version of the first.
     */
    async settle(wave: string, version: string, now: number): Promise<string> {
      const mine = await table.update(
        keys.linkKey(wave),
        'SET version = :version, #expires = :expires',
        {
          names: { '#expires': expiryAttribute },
          values: { ':version': version, ':expires': Math.floor(now / 1000) + keptDays * 86_400 },
        },
        'attribute_not_exists(pk)',
      );
      const standing = mine ? version : await settled(wave);
      if (!standing) throw new Error('the key of a wave was settled and is not there');
      return standing;
    },
  };
};
export type WaveKeyStore = ReturnType<typeof waveKeyStore>;

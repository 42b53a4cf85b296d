import type { JoinStore } from '#functions/store/joins.ts';
import { mostTries, readCode } from '#shared/join/join.ts';

type Confirming = { municipality: string; join: string; typed: string; now: number };

/**
 * Somebody types her code. A try is counted before it is looked at. What cannot be a code is no try; the right one again is
 * right again, when no tries are left either: somebody pressed twice.
 */
export const confirm = async (
  joins: Pick<JoinStore, 'tryOnce' | 'confirm' | 'wasConfirmed'>,
  { municipality, join, typed, now }: Confirming,
): Promise<'confirmed' | 'wrong' | 'over'> => {
  if (!/^[\w-]{22}$/.test(join)) return 'over';
  const code = readCode(typed);
  if (code === undefined) return 'wrong';
  if (await joins.tryOnce(municipality, join, mostTries, now))
    return (await joins.confirm(municipality, join, code)) ? 'confirmed' : 'wrong';
  return (await joins.wasConfirmed(municipality, join, code)) ? 'confirmed' : 'over';
};

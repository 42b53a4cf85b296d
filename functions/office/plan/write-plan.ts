import type { StudioStore } from '#functions/store/studio.ts';
import { horizonOf, type Series, wavesOf } from '#shared/wave/series.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { dayOf } from '#shared/wave/zone.ts';
import type { Plan } from './form.ts';

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** An id for a series: six characters of `[0-9a-z]`, from the random bytes that are below a multiple of 36. */
export const newSeriesId = (random: (bytes: number) => Uint8Array): string => {
  let id = '';
  while (id.length < 6)
    for (const byte of random(12)) if (byte < 252 && id.length < 6) id += alphabet[byte % alphabet.length];
  return id;
};
export const isSeriesId = (id: string): boolean => /^[0-9a-z]{6}$/.test(id);

export const seriesOf = (plan: Plan, rest: Pick<Series, 'id' | 'municipality' | 'synthetic'>): Series => ({
  ...rest,
  ...plan,
});

/** The waves of the first year, as the clock would plan them. */
export const firstWaves = (series: Series, now: number): Wave[] => wavesOf(series, horizonOf(series, dayOf(now)));

/**
 * Writes a series, then its waves. Doing it again, after a crash or a second press of the button, adds what is missing and
 * changes nothing else, not even a wave that was moved or cancelled since. False, and nothing written, when another series has this id.
 */
export const writePlan = async (
  studio: Pick<StudioStore, 'seriesOf' | 'saveSeries' | 'addWave'>,
  series: Series,
  now: number,
): Promise<boolean> => {
  const before = (await studio.seriesOf(series.municipality)).find(({ id }) => id === series.id);
  if (before && before.firstDay !== series.firstDay) return false;
  if (!before) await studio.saveSeries(series);
  for (const wave of firstWaves(before ?? series, now)) await studio.addWave(wave);
  return true;
};

/** Waves among `others` that people would be asked in at the same time as in `planned`; cancelled and past ones are none. */
export const overlapping = (planned: readonly Wave[], others: readonly Wave[]): Wave[] =>
  others.filter(
    (other) =>
      (other.state === 'planned' || other.state === 'open') &&
      planned.some((wave) => wave.opensAt < other.closesAt && other.opensAt < wave.closesAt),
  );

import type { StudioStore } from '#functions/store/studio.ts';
import type { Series } from '#shared/wave/series.ts';
import { cancel, type Wave } from '#shared/wave/wave.ts';

/** True while a plan has something before it: waves that have not opened, or more of them year after year. */
export const goesOn = (series: Series, waves: readonly Wave[]): boolean =>
  series.repeats || waves.some((wave) => wave.series === series.id && wave.state === 'planned');

/**
 * Ends a plan: the clock adds no more waves, and those that have not opened are cancelled. An open one goes on to its end.
 * Ending it again finishes what a crash left.
 */
export const endPlan = async (
  studio: Pick<StudioStore, 'saveSeries' | 'waves' | 'changeWave'>,
  series: Series,
  now: number,
): Promise<void> => {
  if (series.repeats) await studio.saveSeries({ ...series, repeats: false });
  const waves = await studio.waves(series.municipality);
  // A wave that opens or is moved just now is left as it is: whoever did that was faster.
  for (const wave of waves)
    if (wave.series === series.id && wave.state === 'planned') await studio.changeWave(cancel(wave, now));
};

import type { Poster, StudioStore } from '#functions/store/studio.ts';
import { type NextRound, nextRound, numbersAround } from '#shared/join/rounds.ts';
import { waveId } from '#shared/wave/wave.ts';

/** A poster made while many series were planned names them all; so many are looked at. */
const mostSeries = 3;

/** When whoever has joined is asked, as far as rows can tell that are read by their keys. */
export const findRound = async (
  studio: Pick<StudioStore, 'series' | 'wave'>,
  { municipality, series }: Pick<Poster, 'municipality' | 'series'>,
  now: number,
): Promise<NextRound> => {
  const day = new Date(now).toISOString().slice(0, 10);
  const waves = await Promise.all(
    series.slice(0, mostSeries).map(async (id) => {
      const found = await studio.series(municipality, id);
      const numbers = found ? numbersAround(found, day) : [];
      return Promise.all(numbers.map((number) => studio.wave(waveId(municipality, id, number))));
    }),
  );
  return nextRound(
    waves.flat().filter((wave) => wave !== undefined),
    now,
  );
};

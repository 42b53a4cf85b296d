import type { Ran } from '#functions/clock/run.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import { nextMoment } from '#shared/wave/due.ts';
import type { Wave } from '#shared/wave/wave.ts';
import type { LocalClock } from './local-clock.ts';
import type { Pipeline } from './pipeline.ts';

type AdvanceDeps = {
  clock: LocalClock;
  studio: Pick<StudioStore, 'municipalities' | 'waves'>;
  pipeline: Pipeline;
};

/** A wave that cannot go on, such as one whose release is refused, reports the same over and over: that is no progress. */
const patience = 3;

const reported = (ran: readonly Ran[]): string => JSON.stringify(ran.map(({ at, ...what }) => what));

/** Runs what is due now until nothing more happens; returns what ran, in order. Only what went through a queue leads to more. */
const settle = async (pipeline: Pipeline): Promise<Ran[]> => {
  const all: Ran[] = [];
  let before = '';
  for (let repeats = 0; repeats < patience; ) {
    const ran = await pipeline.clock();
    await pipeline.drained();
    const now = reported(ran);
    repeats = now === before ? repeats + 1 : 0;
    if (repeats === 0) all.push(...ran);
    if (!ran.some(({ did }) => did === 'sending' || did === 'publishing')) break;
    before = now;
  }
  return all;
};

/** Every wave of every municipality. */
export const allWaves = async (studio: AdvanceDeps['studio']): Promise<Wave[]> =>
  (await Promise.all((await studio.municipalities()).map((code) => studio.waves(code)))).flat();

/** The wave to which something happens next, and when; undefined when nothing is planned. */
export const nextEvent = async (
  studio: AdvanceDeps['studio'],
  now: number,
): Promise<{ at: number; wave: Wave } | undefined> =>
  (await allWaves(studio))
    .flatMap((wave) => {
      const at = nextMoment(wave, now);
      return at === undefined ? [] : [{ at, wave }];
    })
    .sort((a, b) => a.at - b.at)[0];

/**
 * Moves the clock forward to `target`, stopping at every moment at which something becomes due and running it then, so that
 * a year passes as it would have. `target` must not lie in the past. Returns what ran, in order of time.
 */
export const advance = async (deps: AdvanceDeps, target: number): Promise<Ran[]> => {
  const { clock, studio, pipeline } = deps;
  const ran = await settle(pipeline);
  for (;;) {
    const next = await nextEvent(studio, clock.now());
    if (next === undefined || next.at > target) break;
    clock.moveTo(next.at);
    ran.push(...(await settle(pipeline)));
  }
  clock.moveTo(target);
  ran.push(...(await settle(pipeline)));
  return ran;
};

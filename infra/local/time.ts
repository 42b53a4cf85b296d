import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { Ran } from '#functions/clock/run.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import { advance } from './advance.ts';
import type { DataFolder } from './data-folder.ts';
import { type LocalClock, localClock } from './local-clock.ts';
import type { MoveProblem } from './moves.ts';
import type { Pipeline } from './pipeline.ts';
import { takeTurns } from './turns.ts';

const Kept = z.object({ ahead: z.number() });

/** The clock as the data folder remembers it: ahead of real time by as much as it was moved. */
export const openClock = (folder: DataFolder): LocalClock => {
  const kept = Kept.safeParse(folder.read('clock'));
  return localClock({ ahead: kept.success ? kept.data.ahead : 0, keep: (ahead) => folder.write('clock', { ahead }) });
};

/** What becomes due is done every so often, and whenever the clock is moved; one at a time. */
export type Time = {
  move(decide: () => Promise<number | MoveProblem>): Promise<Ran[] | MoveProblem>;
  /** Begins nothing new, and waits a little for what is being done; whatever is left is found in the tables next time. */
  stop(): Promise<void>;
};

const everyMs = 5_000;
const patienceMs = 1_500;

/** Runs the pipeline by the clock until it is stopped. */
export const runTime = (clock: LocalClock, studio: StudioStore, pipeline: Pipeline): Time => {
  const turn = takeTurns();
  let stopped = false;
  let timer: NodeJS.Timeout;
  const tick = async () => {
    await turn(async () => {
      if (!stopped) await pipeline.clock();
      await pipeline.drained();
    });
    if (!stopped) timer = setTimeout(tick, everyMs).unref();
  };
  timer = setTimeout(tick, 0).unref();
  return {
    move: (decide) =>
      turn(async () => {
        const target = await decide();
        return typeof target === 'number' ? advance({ clock, studio, pipeline }, target) : target;
      }),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await Promise.race([turn(async () => undefined), pause(patienceMs, undefined, { ref: false })]);
    },
  };
};

import type { Log } from '#functions/log.ts';
import type { Delivery, Publication, Queue } from '#functions/queue/queue.ts';
import type { ContactStore } from '#functions/store/contacts.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import { dueNow, isOverdue } from '#shared/wave/due.ts';
import { horizonOf, wavesOf } from '#shared/wave/series.ts';
import { spread } from '#shared/wave/shards.ts';
import { close, open, type Step, sent, type Wave } from '#shared/wave/wave.ts';
import { dayOf } from '#shared/wave/zone.ts';
import { missingFor } from './missing.ts';
import { markStopped } from './stops.ts';

export type ClockDeps = {
  contacts: Pick<ContactStore, 'list' | 'invitations' | 'pendingStops' | 'settleStop' | 'mark'>;
  studio: Pick<StudioStore, 'municipalities' | 'seriesOf' | 'waves' | 'addWave' | 'changeWave'>;
  deliveries: Queue<Delivery>;
  publications: Queue<Publication>;
  now: () => number;
  log: Log;
};

/** One thing that the clock did. `sending` and `publishing` are put into a queue; `sent` means that nobody is left. */
export type Ran = {
  at: number;
  municipality: string;
  wave?: string;
  did: 'planned' | 'opened' | 'cancelled' | 'closed' | 'sending' | 'sent' | 'publishing' | 'stopped-contacts';
  step?: Step;
  count?: number;
};

/** More turns than a wave can take in one run: open, messages, close. */
const turns = 4;
/** So many requests that belong to nobody are settled in one run. Anybody can make them up, and each costs a write. */
const unknownStopsPerRun = 1_000;

/** One run of the clock: the moment it is for, and what it has done and failed to do so far. */
class Run {
  readonly ran: Ran[] = [];
  readonly failures: unknown[] = [];
  readonly now: number;
  readonly #log: Log;

  constructor({ now, log }: ClockDeps) {
    this.now = now();
    this.#log = log;
  }

  did(what: Omit<Ran, 'at'>): void {
    this.ran.push({ at: this.now, ...what });
    this.#log.info('did', what);
  }

  /** Does work whose failure must not keep the rest from being done. */
  async apart(about: { municipality?: string; wave?: string }, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.failures.push(error);
      this.#log.error('the clock failed', { ...about, error });
    }
  }
}

/** Plans the waves that a municipality's series ask for and that are not there yet; returns them. */
const plan = async ({ studio }: ClockDeps, run: Run, municipality: string, known: readonly Wave[]) => {
  const ids = new Set(known.map(({ id }) => id));
  const added: Wave[] = [];
  for (const series of await studio.seriesOf(municipality))
    for (const wave of wavesOf(series, horizonOf(series, dayOf(run.now))))
      if (!ids.has(wave.id) && (await studio.addWave(wave))) added.push(wave);
  if (added.length > 0) run.did({ municipality, did: 'planned', count: added.length });
  return added;
};

/**
 * Asks deliver for everybody who misses a step, or records that nobody does. Whether a step has been sent stands in the
 * tables, not in the queue: every run asks again for the missing, who may be in the queue already.
 */
const send = async (deps: ClockDeps, run: Run, wave: Wave, steps: readonly Step[]): Promise<void> => {
  const about = { municipality: wave.municipality, wave: wave.id };
  let current = wave;
  for (const step of steps) {
    const missing = await missingFor(deps, current, step, run.now);
    if (missing.length > 0) {
      await deps.deliveries.send(missing.map((contact) => ({ wave: wave.id, contact, step })));
      run.did({ ...about, did: 'sending', step, count: missing.length });
    } else {
      current = sent(current, step);
      if (!(await deps.studio.changeWave(current))) return; // somebody was faster: the next run reads the wave again
      run.did({ ...about, did: 'sent', step });
    }
  }
};

/** The wave, open, its answers spread over as many partitions as everybody on the list needs. */
const opened = async ({ contacts }: ClockDeps, wave: Wave, now: number): Promise<Wave> =>
  open(spread(wave, (await contacts.list(wave.municipality)).length), now);

/** Does what is due for a wave until nothing more is; messages only where `maySend`. */
const advance = async (deps: ClockDeps, run: Run, wave: Wave, maySend: boolean): Promise<void> => {
  const about = { municipality: wave.municipality, wave: wave.id };
  let current = wave;
  for (let turn = 0; turn < turns; turn++) {
    const due = dueNow(current, run.now);
    if (!due) return;
    if (due.do === 'publish') {
      await deps.publications.send([{ wave: wave.id }]);
      if (isOverdue(current, run.now)) deps.log.error('overdue', about); // an alarm waits for this word
      return run.did({ ...about, did: 'publishing' });
    }
    if (due.do === 'send') return maySend ? send(deps, run, current, due.steps) : undefined;
    const next = due.do === 'open' ? await opened(deps, current, run.now) : close(current, run.now);
    if (!(await deps.studio.changeWave(next))) return; // somebody was faster: the next run reads the wave again
    run.did({ ...about, did: due.do === 'close' ? 'closed' : next.state === 'cancelled' ? 'cancelled' : 'opened' });
    current = next;
  }
};

type Place = { municipality: string; waves: Wave[] };

/** Acts on stop requests; returns the municipalities in which nobody is left who asked for no more messages. */
const actOnStops = async ({ contacts }: ClockDeps, run: Run, places: readonly Place[]): Promise<Set<string>> => {
  const cleared = new Set<string>();
  await run.apart({}, async () => {
    const pending = new Set(await contacts.pendingStops(run.now));
    const found = new Set<string>();
    for (const { municipality, waves } of places)
      await run.apart({ municipality }, async () => {
        const stopped = await markStopped(contacts, waves, pending);
        for (const ticket of stopped.found) found.add(ticket);
        if (stopped.count > 0) run.did({ municipality, did: 'stopped-contacts', count: stopped.count });
        cleared.add(municipality);
      });
    // A key that nobody remembers can be settled only when everybody was asked. Deliver still looks at settled requests.
    const unknown = run.failures.length > 0 ? [] : [...pending].filter((ticket) => !found.has(ticket));
    for (const ticket of [...found, ...unknown.slice(0, unknownStopsPerRun)])
      await contacts.settleStop(ticket, run.now);
  });
  return cleared;
};

/**
 * Everything that is due now, in every municipality. Safe to run twice, at once, and to be killed anywhere: each write either
 * repeats itself harmlessly or is refused. Stop requests come first; a municipality for which they cannot be acted on sends
 * nothing in this run, but opens, closes and publishes. What fails for one does not keep the others from running.
 *
 * @throws AggregateError of everything that failed, after the rest was done
 */
export const runClock = async (deps: ClockDeps): Promise<Ran[]> => {
  const run = new Run(deps);
  const places: Place[] = [];
  for (const municipality of await deps.studio.municipalities())
    await run.apart({ municipality }, async () => {
      places.push({ municipality, waves: await deps.studio.waves(municipality) });
    });
  const cleared = await actOnStops(deps, run, places);
  for (const { municipality, waves } of places) {
    const all = [...waves];
    await run.apart({ municipality }, async () => {
      all.push(...(await plan(deps, run, municipality, waves)));
    });
    for (const wave of all)
      await run.apart({ municipality, wave: wave.id }, () => advance(deps, run, wave, cleared.has(municipality)));
  }
  if (run.failures.length > 0) throw new AggregateError(run.failures, `the clock failed ${run.failures.length} times`);
  return run.ran;
};

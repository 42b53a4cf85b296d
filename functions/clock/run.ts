import type { Log } from '#functions/log.ts';
import type { Delivery, Publication, Queue } from '#functions/queue/queue.ts';
import type { ContactStore } from '#functions/store/contacts.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import type { TicketStore } from '#functions/store/tickets.ts';
import { dueNow } from '#shared/wave/due.ts';
import { horizonOf, wavesOf } from '#shared/wave/series.ts';
import { close, open, type Step, sent, type Wave } from '#shared/wave/wave.ts';
import { dayOf } from '#shared/wave/zone.ts';
import { missingFor } from './missing.ts';
import { markStopped } from './stops.ts';

export type ClockDeps = {
  contacts: Pick<ContactStore, 'list' | 'invitations' | 'pendingStops' | 'settleStop' | 'mark'>;
  tickets: Pick<TicketStore, 'some'>;
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

/** More turns than a wave can take in one run: open, three steps, close. */
const turns = 8;

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
  async apart(about: { municipality: string; wave?: string }, work: () => Promise<void>): Promise<void> {
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
 * Does what is due for a wave until nothing more is. Whether a step has been sent stands in the tables, not in the queue: as
 * long as somebody is missing, every run asks deliver again for the missing, who may be in the queue already.
 */
const advance = async (deps: ClockDeps, run: Run, wave: Wave): Promise<void> => {
  const about = { municipality: wave.municipality, wave: wave.id };
  let current = wave;
  for (let turn = 0; turn < turns; turn++) {
    const due = dueNow(current, run.now);
    if (!due) return;
    if (due.do === 'publish') {
      await deps.publications.send([{ wave: wave.id }]);
      return run.did({ ...about, did: 'publishing' });
    }
    const missing = due.do === 'send' ? await missingFor(deps, current, due.step) : [];
    if (due.do === 'send' && missing.length > 0) {
      const { step } = due;
      await deps.deliveries.send(missing.map((contact) => ({ wave: wave.id, contact, step })));
      return run.did({ ...about, did: 'sending', step, count: missing.length });
    }
    const next =
      due.do === 'open'
        ? open(current, run.now)
        : due.do === 'close'
          ? close(current, run.now)
          : sent(current, due.step);
    if (!(await deps.studio.changeWave(next))) return; // somebody was faster: the next run reads the wave again
    if (due.do === 'send') run.did({ ...about, did: 'sent', step: due.step });
    else
      run.did({ ...about, did: due.do === 'close' ? 'closed' : next.state === 'cancelled' ? 'cancelled' : 'opened' });
    current = next;
  }
};

/**
 * Everything that is due now, in every municipality. Safe to run twice, at once, and to be killed anywhere: each write either
 * repeats itself harmlessly or is refused. Stop requests come first; a municipality for which they cannot be acted on sends
 * nothing in this run. What fails for one does not keep the others from running.
 *
 * @throws AggregateError of everything that failed, after the rest was done
 */
export const runClock = async (deps: ClockDeps): Promise<Ran[]> => {
  const { contacts, studio } = deps;
  const run = new Run(deps);
  const pending = new Set(await contacts.pendingStops());
  const found = new Set<string>();
  const ready: { municipality: string; waves: Wave[] }[] = [];
  for (const municipality of await studio.municipalities())
    await run.apart({ municipality }, async () => {
      const waves = await studio.waves(municipality);
      const stopped = await markStopped(contacts, waves, pending);
      for (const ticket of stopped.found) found.add(ticket);
      if (stopped.count > 0) run.did({ municipality, did: 'stopped-contacts', count: stopped.count });
      ready.push({ municipality, waves });
    });
  // A key that nobody remembers can be settled only when everybody was asked. Deliver still looks at settled requests.
  for (const ticket of run.failures.length === 0 ? pending : found) await contacts.settleStop(ticket);

  for (const { municipality, waves } of ready) {
    const all = [...waves];
    await run.apart({ municipality }, async () => {
      all.push(...(await plan(deps, run, municipality, waves)));
    });
    for (const wave of all) await run.apart({ municipality, wave: wave.id }, () => advance(deps, run, wave));
  }
  if (run.failures.length > 0) throw new AggregateError(run.failures, `the clock failed ${run.failures.length} times`);
  return run.ran;
};

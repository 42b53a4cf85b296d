import type { Log } from '#functions/log.ts';
import type { Delivery, Publication, Queue } from '#functions/queue/queue.ts';
import type { ContactStore } from '#functions/store/contacts.ts';
import type { JoinStore } from '#functions/store/joins.ts';
import type { Receipt, RequestStore } from '#functions/store/requests.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import { dueNow, isOverdue } from '#shared/wave/due.ts';
import { horizonOf, wavesOf } from '#shared/wave/series.ts';
import { spread } from '#shared/wave/shards.ts';
import { close, open, type Step, sent, type Wave } from '#shared/wave/wave.ts';
import { dayOf } from '#shared/wave/zone.ts';
import { type Asked, actOnTickets, pausesAsked, stopsAsked, stopsTakenBack } from './asked.ts';
import { actOnJoins } from './joins.ts';
import { missingFor } from './missing.ts';
import { markByReceipts } from './receipts.ts';

export type ClockDeps = {
  contacts: Pick<ContactStore, 'list' | 'invitations' | 'mark' | 'stop' | 'takeBackStop' | 'join' | 'pause'>;
  requests: Pick<
    RequestStore,
    | 'pendingStops'
    | 'settleStop'
    | 'pendingTakenBack'
    | 'settleTakenBack'
    | 'withdraw'
    | 'pendingPauses'
    | 'settlePause'
    | 'pendingReceipts'
    | 'settleReceipt'
  >;
  joins: Pick<JoinStore, 'pending' | 'settle'>;
  studio: Pick<StudioStore, 'municipalities' | 'asksYoung' | 'seriesOf' | 'waves' | 'addWave' | 'changeWave'>;
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
  did:
    | 'planned'
    | 'opened'
    | 'cancelled'
    | 'closed'
    | 'sending'
    | 'sent'
    | 'publishing'
    | 'joined-contacts'
    | 'stopped-contacts'
    | 'resumed-contacts'
    | 'paused-contacts'
    | 'undeliverable-contacts';
  step?: Step;
  count?: number;
};

/** More turns than a wave can take in one run: open, messages, close. */
const turns = 4;
/**
 * So many messages are asked for in one run, shared by all waves that send: what two calls of deliver hand in until the next
 * one, at twenty a second. More would only wait in the queue, and be asked for again by each run while they do.
 */
export const mostAsked = 6_000;
const runMs = 5 * 60_000;
/** So many requests that belong to nobody are settled in one run. Anybody can make them up, and each costs a write. */
const unknownPerRun = 1_000;
/** So many receipts are looked at in one run; each costs two writes at most. The next run begins elsewhere among them. */
const receiptsPerRun = 3_000;

/** One run of the clock: the moment it is for, and what it has done and failed to do so far. */
class Run {
  readonly ran: Ran[] = [];
  readonly failures: unknown[] = [];
  readonly now: number;
  /** How many messages a wave may ask for in this run. */
  share = mostAsked;
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
 * Those of the missing who are asked for in this run. Each run begins elsewhere, so that nobody is behind others for whom it
 * is in vain.
 */
const askedNow = (missing: readonly string[], { now, share }: Run): string[] => {
  const start = missing.length > share ? (Math.floor(now / runMs) * share) % missing.length : 0;
  return [...missing.slice(start), ...missing.slice(0, start)].slice(0, share);
};

/** How many messages each wave may ask for, when all that send or are to be opened now share what one run asks for. */
const shareOf = (waves: readonly Wave[], now: number): number => {
  const sending = waves.filter((wave) => ['open', 'send'].includes(dueNow(wave, now)?.do ?? ''));
  return Math.max(1, Math.floor(mostAsked / Math.max(1, sending.length)));
};

/**
 * Asks deliver for those who miss a step, or records that nobody does. Whether a step has been sent stands in the tables, not
 * in the queue: every run asks again for the missing, who may be in the queue already.
 */
const send = async (deps: ClockDeps, run: Run, wave: Wave, steps: readonly Step[]): Promise<void> => {
  const about = { municipality: wave.municipality, wave: wave.id };
  let current = wave;
  for (const step of steps) {
    const missing = await missingFor(deps, current, step, run.now);
    if (missing.length > 0) {
      const asked = askedNow(missing, run);
      await deps.deliveries.send(asked.map((contact) => ({ wave: wave.id, contact, step })));
      run.did({ ...about, did: 'sending', step, count: asked.length });
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

/** Puts people on the list who asked for it; the places with their waves as they are then. */
const actOnAllJoins = async (deps: ClockDeps, run: Run, places: readonly Place[]): Promise<Place[]> => {
  const after: Place[] = [];
  for (const place of places) {
    let { waves } = place;
    await run.apart({ municipality: place.municipality }, async () => {
      const { count, ...acted } = await actOnJoins(deps, place, run.now);
      waves = acted.waves;
      if (count > 0) run.did({ municipality: place.municipality, did: 'joined-contacts', count });
    });
    after.push({ ...place, waves });
  }
  return after;
};

/** Acts on what newcomers asked for; returns the municipalities in which nobody is left whose wish was not acted on. */
const actOnAsked = async (
  deps: ClockDeps,
  run: Run,
  places: readonly Place[],
  read: (deps: ClockDeps, now: number) => Promise<Asked>,
): Promise<Set<string>> => {
  const cleared = new Set<string>();
  await run.apart({}, async () => {
    const asked = await read(deps, run.now);
    const found = new Set<string>();
    for (const { municipality, waves } of places)
      await run.apart({ municipality }, async () => {
        const acted = await actOnTickets(deps.contacts, waves, asked);
        for (const ticket of acted.found) found.add(ticket);
        if (acted.count > 0) run.did({ municipality, did: asked.did, count: acted.count });
        cleared.add(municipality);
      });
    // A key that nobody remembers can be settled only when everybody was asked. Deliver still looks at settled requests.
    const unknown = run.failures.length > 0 ? [] : [...asked.pending].filter((ticket) => !found.has(ticket));
    for (const ticket of [...found, ...unknown.slice(0, unknownPerRun)]) await asked.settle(ticket);
  });
  return cleared;
};

/**
 * Acts on what gateways have said. Receipts that belong to nobody, because the gateway also sends for others, are settled like
 * those that do: kept, they would hide real ones. Both only when everybody was asked.
 */
const actOnReceipts = async (
  { contacts, requests }: ClockDeps,
  run: Run,
  places: readonly Place[],
  receipts: readonly Receipt[],
): Promise<void> => {
  const pending = Map.groupBy(receipts, ({ message }) => message);
  const found = new Set<Receipt>();
  for (const place of places) {
    if (found.size === receipts.length) break;
    const { municipality } = place;
    await run.apart({ municipality }, async () => {
      const about = await markByReceipts(contacts, place, pending, run.now);
      for (const receipt of about.found) found.add(receipt);
      for (const [state, { length: count }] of Map.groupBy(about.marked, (marked) => marked))
        run.did({ municipality, did: `${state}-contacts`, count });
    });
  }
  const settled = run.failures.length > 0 ? found : receipts;
  await run.apart({}, async () => {
    for (const receipt of settled) await requests.settleReceipt(receipt, run.now);
  });
};

/**
 * Everything that is due now, in every municipality. Safe to run twice, at once, and to be killed anywhere: each write either
 * repeats itself harmlessly or is refused. Receipts are read before anything else: whomever one is about was on a list, in a wave,
 * before it came, and so is found by what is read after. Stops and pauses come first; a municipality for which they cannot be acted on sends
 * nothing in this run, but opens, closes and publishes. What fails for one does not keep the others from running.
 *
 * @throws AggregateError of everything that failed, after the rest was done
 */
export const runClock = async (deps: ClockDeps): Promise<Ran[]> => {
  const run = new Run(deps);
  let receipts: readonly Receipt[] = [];
  await run.apart({}, async () => {
    receipts = await deps.requests.pendingReceipts(run.now, receiptsPerRun);
  });
  const found: Place[] = [];
  for (const municipality of await deps.studio.municipalities())
    await run.apart({ municipality }, async () => {
      found.push({ municipality, waves: await deps.studio.waves(municipality) });
    });
  // Before stops and pauses: of two wishes that came in the same minutes, to be left alone counts.
  const places = await actOnAllJoins(deps, run, found);
  run.share = shareOf(
    places.flatMap(({ waves }) => waves),
    run.now,
  );
  const stopped = await actOnAsked(deps, run, places, stopsAsked);
  await actOnAsked(deps, run, places, stopsTakenBack);
  const paused = await actOnAsked(deps, run, places, pausesAsked);
  const cleared = new Set([...stopped].filter((municipality) => paused.has(municipality)));
  await actOnReceipts(deps, run, places, receipts);
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

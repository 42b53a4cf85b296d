import type { Log } from '#functions/log.ts';
import type { AnswerStore } from '#functions/store/answers.ts';
import type { DocumentStore } from '#functions/store/documents.ts';
import type { LedgerEntry, StudioStore } from '#functions/store/studio.ts';
import type { TicketStore } from '#functions/store/tickets.ts';
import { saidOf } from '#shared/community/said-of.ts';
import { RevealError } from '#shared/privacy/refuse-to-reveal.ts';
import { releaseBytes } from '#shared/privacy/release-of.ts';
import { dueNow } from '#shared/wave/due.ts';
import { hold, published, type Wave } from '#shared/wave/wave.ts';
import { clearAnswers, clearTickets } from './clear.ts';
import { countAnswers, TallyMismatch } from './count.ts';
import { type Attack, BreachError, refuseBreach, tablesToMend } from './refuse-breach.ts';
import { releasesOf, versionOf } from './releases.ts';
import { countedBy, putCounted, putTally } from './tally-document.ts';

export type PublishDeps = {
  tickets: Pick<TicketStore, 'pagesOf' | 'unusedSlips' | 'delete'>;
  answers: Pick<AnswerStore, 'shard' | 'delete'>;
  studio: Pick<StudioStore, 'wave' | 'changeWave' | 'municipality' | 'version' | 'words' | 'ledger' | 'record'>;
  tallies: DocumentStore;
  releases: Pick<DocumentStore, 'put'>;
  attack: Attack;
  now: () => number;
  log: Log;
};

/*
 * Why two publishers at once, or one killed or out of time anywhere and started again, give one release and lose no answer:
 *
 *   read answers, tickets ─► read ledger ─► protect, attack ─► write documents ─► record in ledger ─► delete answers, tickets
 *     (twice, by shard)      (consistent)    (pure)             (by content)       (only the first)     (only counted ones)
 *                                                 └─► held                                                    └─► published
 *
 * 1. No answer is added: the wave has been `closing` for `graceMs`, longer than any request that saw it open can last.
 * 2. Nothing is deleted before the ledger names the wave. So when the ledger, read after the counting, does not name it,
 *    nothing had been deleted while we counted, and our tally is whole. When it does, somebody else's tally counts and ours,
 *    which may be short, is dropped. The lists of counted keys that were written on the way are named by nobody then.
 * 3. Two whole tallies of the same answers give the same bytes, hence the same names. `record` takes the first entry
 *    and refuses every other, so there is one release even if the municipality was renamed between the two.
 * 4. After that only deletions are left, and each is of an answer that the recorded tally counted. Repeating them changes
 *    nothing, and `published` comes last, so the clock asks until all are done. That is also how a call that stops before its
 *    time limit goes on: nothing of where it stood is remembered, what is left in the tables is what is left to do.
 *
 * Counting has no such rest. It would have to remember free texts outside the answers, and so outlive their deletion; what
 * it takes is measured in docs/scale.md.
 */

/** Counts a wave, writes its documents and records them; the entry that counts, ours or that of somebody faster. */
const release = async (deps: PublishDeps, wave: Wave & { state: 'closing' }): Promise<LedgerEntry> => {
  const { id, municipality: code, series, number, survey } = wave;
  const municipality = await deps.studio.municipality(code);
  if (!municipality) throw new Error(`the municipality of wave ${id} is missing`);
  const version = await versionOf(deps, survey);
  const { tally, lists, sure } = await countAnswers(deps.answers, wave, version, (keys) =>
    putCounted(deps.tallies, code, keys),
  );
  let tickets = 0;
  for await (const page of deps.tickets.pagesOf(id)) tickets += page.length;
  const ledger = await deps.studio.ledger(code);
  if (ledger[id]) return ledger[id];
  if (!sure) throw new TallyMismatch(id);

  // A form that was sent twice around a crash of respond counts twice (design §2.4), so more answers than tickets can be.
  const invited = Math.max(tickets, tally.all.answers);
  const releases = await releasesOf(deps, wave, municipality, { version, tally, invited }, ledger);
  await refuseBreach(deps, wave, releases, ledger);
  const texts = Object.fromEntries(Object.keys(tally.texts).map((question) => [question, []]));
  const document = { wave: id, survey, invited, tally: { ...tally, texts }, releases, counted: lists };
  const entry: LedgerEntry = {
    wave: id,
    number,
    series,
    tally: await putTally(deps.tallies, code, document),
    releases: {
      municipality: await deps.releases.put(code, new Uint8Array(releaseBytes(releases.municipality))),
      open: await deps.releases.put(code, new Uint8Array(releaseBytes(releases.open))),
    },
    public: municipality.publicReleases,
    said: saidOf(releases.open),
  };
  if (await deps.studio.record(code, entry)) return entry;
  const recorded = (await deps.studio.ledger(code))[id];
  if (!recorded) throw new Error(`the ledger refused wave ${id} and does not name it`);
  return recorded;
};

/** A release that `protect` itself refuses is as much a breach as one that the attack refuses. */
const asBreach = (error: unknown, wave: string): unknown =>
  error instanceof RevealError ? new BreachError(wave, [`${wave} ${error.figure}`]) : error;

/** The same; a wave whose release the attack does not let through is held, so that it is not counted again every few minutes. */
const releaseOrHold = async (deps: PublishDeps, wave: Wave & { state: 'closing' }): Promise<LedgerEntry> => {
  try {
    return await release(deps, wave);
  } catch (reason) {
    const error = asBreach(reason, wave.id);
    if (tablesToMend(error)) await deps.studio.changeWave(hold(wave, deps.now())); // or another has, at this moment
    throw error;
  }
};

/**
 * Publishes a wave that has been closed for long enough: tally, check, protect, release, record; then its answers and tickets
 * are deleted. Safe to run twice, at once, and to be killed anywhere; a wave is released once. From the moment `until` on
 * (epoch ms) no more deletions are begun: it is `unfinished`, and the next call goes on.
 *
 * @throws BreachError and ContradictionError (nothing was released, the wave is held), TallyMismatch and what `releaseOf` throws
 * (nothing was released), UncountedAnswers (kept)
 */
export const publish = async (
  deps: PublishDeps,
  id: string,
  until: number = Number.POSITIVE_INFINITY,
): Promise<'published' | 'unfinished' | 'already-published' | 'too-early' | 'not-closing'> => {
  const { studio, log } = deps;
  const now = deps.now();
  const wave = await studio.wave(id);
  if (wave?.state === 'published') return 'already-published';
  if (wave?.state !== 'closing') return 'not-closing';
  if (dueNow(wave, now)?.do !== 'publish') return 'too-early';
  const about = { municipality: wave.municipality, wave: id };
  const entry = (await studio.ledger(wave.municipality))[id] ?? (await releaseOrHold(deps, wave));
  log.info('released', about);
  const late = () => deps.now() >= until;
  const countedIn = await countedBy(deps.tallies, wave.municipality, entry);
  if (!(await clearAnswers(deps.answers, wave, countedIn, late)) || !(await clearTickets(deps.tickets, wave, late))) {
    log.info('unfinished', about);
    return 'unfinished';
  }
  if (!(await studio.changeWave(published(wave, now))) && (await studio.wave(id))?.state !== 'published')
    throw new Error(`wave ${id} changed while it was published`);
  log.info('published', about);
  return 'published';
};

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClockDeps, type Ran, runClock } from '#functions/clock/run.ts';
import { type DeliverDeps, deliver } from '#functions/deliver/deliver.ts';
import { standingLinkKey } from '#functions/deliver/link-keys.ts';
import { createLog } from '#functions/log.ts';
import { openOutbox } from '#functions/messaging/outbox.ts';
import { type PublishDeps, publish } from '#functions/publish/publish.ts';
import type { Delivery, Publication } from '#functions/queue/queue.ts';
import { storesOver } from '#infra/local/stores.ts';
import { attack } from '#shared/privacy/attack/attack.ts';
import type { Answers } from '#shared/survey/answers.ts';
import { core } from '#shared/survey/core.ts';
import { nextMoment } from '#shared/wave/due.ts';
import type { Series } from '#shared/wave/series.ts';
import { answerKey, contactId, importLinkKey, settlementKey, ticketKey } from '#shared/wave/ticket.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { embedded } from '#test/embedded.ts';
import { faults, Killed } from '#test/faults.ts';
import { coreWords } from '#web/texts/all-core.ts';

export const code = '5027';
export const series: Series = {
  id: 'abc123',
  municipality: code,
  survey: { id: 'core', version: 1 },
  firstDay: '2026-03-02',
  everyMonths: 3,
  openDays: 14,
  reminderDays: [3],
  quiet: { from: 20, to: 8 },
  breakdowns: ['reason'],
  repeats: false,
  synthetic: true,
};
/** A number that the outbox refuses. */
export const refusedPhone = '+4799999999';
export const phoneOf = (person: number): string => `+479000${String(person).padStart(4, '0')}`;

/**
 * Clock, deliver and publish over the embedded database, with queues in memory, an outbox on file and a clock of its own.
 * What the three do can be killed by `fault`; what people do on their phones cannot.
 */
export const pipelineWorld = async () => {
  const base = await embedded();
  const folder = await mkdtemp(join(tmpdir(), 'tilhor-world-'));
  const fault = faults();
  const stores = storesOver(fault.client(base.db), fault.client(base.files));
  const lines: string[] = [];
  const log = createLog('test', (line) => lines.push(line));
  let time = momentOf(series.firstDay, 9);
  let restarted = async () => {};
  const now = () => time;
  const openBox = () => openOutbox({ file: join(folder, 'outbox'), refuses: (to) => to === refusedPhone, now });
  let outbox = openBox();

  const deliveries: Delivery[] = [];
  const publications: Publication[] = [];
  const into = <T>(queue: T[]) => fault.action(async (messages: readonly T[]) => void queue.push(...messages));
  const clockDeps: ClockDeps = {
    ...stores,
    deliveries: { send: into(deliveries) },
    publications: { send: into(publications) },
    now,
    log,
  };
  const deliverDeps: DeliverDeps = {
    ...stores,
    gateway: { send: fault.action((message) => outbox.send(message)) },
    linkKeys: standingLinkKey(await importLinkKey(new Uint8Array(32).fill(1))),
    linkBase: 'https://svar.example.no',
    now,
    log,
  };
  const publishDeps: PublishDeps = { ...stores, attack, now, log };

  const alive = <T>(result: T): T => {
    if (fault.died()) throw new Killed();
    return result;
  };
  /** Runs what is due now until nothing more is. */
  const settle = async (): Promise<Ran[]> => {
    const all: Ran[] = [];
    for (let turn = 0; turn < 12; turn++) {
      const ran = alive(await runClock(clockDeps));
      if (ran.length === 0) return all;
      all.push(...ran);
      while (deliveries.length > 0) alive(await deliver(deliverDeps, deliveries.splice(0, 10)));
      for (const { wave } of publications.splice(0)) alive(await publish(publishDeps, wave));
    }
    throw new Error('the pipeline never comes to rest');
  };
  /** The same; when it is killed it is started again, with empty queues, on what it left behind. */
  const settleDespiteKill = async (): Promise<void> => {
    try {
      await settle();
    } catch (error) {
      if (!fault.died()) throw error;
      fault.revive();
      await restarted();
      deliveries.length = 0;
      publications.length = 0;
      outbox.close();
      outbox = openBox();
      await settle();
    }
  };

  return {
    ...base,
    fault,
    clockDeps,
    deliverDeps,
    publishDeps,
    deliveries,
    publications,
    lines,
    now,
    settle,
    moveTo(to: number) {
      time = to;
    },
    /** What happens between a kill and the next start. */
    whenRestarted(happens: () => Promise<void>) {
      restarted = happens;
    },
    messages: () => outbox.messages(),
    /** Moves through every moment at which something becomes due, until `target`. */
    async walkTo(target: number): Promise<void> {
      await settleDespiteKill();
      for (;;) {
        const waves = await base.stores.studio.waves(code);
        const next = Math.min(...waves.map((wave) => nextMoment(wave, time) ?? Number.POSITIVE_INFINITY));
        if (next > target) break;
        time = next;
        await settleDespiteKill();
      }
      time = target;
      await settleDespiteKill();
    },
    async seed(): Promise<void> {
      const { studio } = base.stores;
      await studio.addMunicipality({
        code,
        name: 'Midtre Gauldal',
        defaultLanguage: 'nb',
        orePerPart: 45,
        publicReleases: true,
      });
      await studio.addVersion(core);
      for (const language of ['nb', 'en'] as const) await studio.saveWords('core', 1, coreWords[language]);
    },
    async addPerson(phone: string): Promise<string> {
      const id = contactId(code, phone);
      await base.stores.contacts.save({ id, municipality: code, phone, language: 'nb' });
      return id;
    },
    /** The newest link that a phone got. */
    linkOf(phone: string): string {
      const message = outbox.messages().findLast(({ to }) => to === phone);
      const secret = /\/s\/(\S+)/.exec(message?.text ?? '')?.[1];
      if (!secret) throw new Error('this phone got no link');
      return secret;
    },
    /** Somebody answers from the newest link on a phone, as respond does it: keep, then settle. */
    async answer(phone: string, answers: Answers): Promise<boolean> {
      const ticket = await base.stores.tickets.get(ticketKey(this.linkOf(phone)));
      const wave = ticket && (await base.stores.studio.wave(ticket.wave));
      if (!wave) return false;
      const receipt = `${ticket.key}receipt`;
      await base.stores.answers.keep({ wave: wave.id, shards: wave.shards, key: answerKey(receipt) }, answers);
      return base.stores.tickets.settle(ticket, settlementKey(receipt));
    },
    async stopFrom(phone: string): Promise<void> {
      await base.stores.requests.requestStop(ticketKey(this.linkOf(phone)), time);
    },
    async takeBackFrom(phone: string): Promise<void> {
      await base.stores.requests.takeBackStop(ticketKey(this.linkOf(phone)), time);
    },
    async pauseFrom(phone: string, until: string): Promise<void> {
      await base.stores.requests.requestPause(ticketKey(this.linkOf(phone)), until, time);
    },
    /** What is left of a wave that nobody should be able to read any more. */
    async leftOf(wave: string): Promise<{ answers: number; tickets: number }> {
      let answers = 0;
      for (let shard = 0; shard < 4; shard++)
        for await (const _ of base.stores.answers.shard(wave, shard)) answers += 1;
      return { answers, tickets: (await Array.fromAsync(base.stores.tickets.pagesOf(wave))).flat().length };
    },
    async released(wave: string): Promise<{ municipality: string; open: string } | undefined> {
      const entry = (await base.stores.studio.ledger(code))[wave];
      if (!entry) return undefined;
      const text = async (hash: string) => new TextDecoder().decode(await base.stores.releases.get(code, hash));
      return { municipality: await text(entry.releases.municipality), open: await text(entry.releases.open) };
    },
    async close(): Promise<void> {
      outbox.close();
      await base.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
export type PipelineWorld = Awaited<ReturnType<typeof pipelineWorld>>;

/** What person number `i` answers; different enough that little is withheld. */
export const answersOf = (i: number): Answers => ({
  life: String(4 + (i % 6)),
  place: String(3 + (i % 7)),
  belonging: String(1 + (i % 5)),
  activity: i % 2 === 0 ? 'yes' : 'no-cost',
  stay: ['yes', 'maybe', 'no'][i % 3] ?? 'yes',
  reason: ['protection', 'work'][i % 2] ?? 'work',
  open: `Tekst ${i}`,
});

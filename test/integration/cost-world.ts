import { createHash } from 'node:crypto';
import { runClock } from '#functions/clock/run.ts';
import { deliver } from '#functions/deliver/deliver.ts';
import { createLog } from '#functions/log.ts';
import { publish } from '#functions/publish/publish.ts';
import { respondApp } from '#functions/respond/app.tsx';
import { buildInline } from '#infra/assets.ts';
import type { Amounts, Phase } from '#infra/cost/units.ts';
import { graceMs } from '#shared/wave/due.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { meter } from '#test/meter.ts';
import { answersOf, phoneOf, pipelineWorld, series } from './pipeline-world.ts';
import { post, receiptIn } from './respond-world.ts';

const closing = momentOf('2026-03-16', 0);

/** A municipality with a year of waves planned, and a meter on everything. */
const meteredWorld = async () => {
  const world = await pipelineWorld();
  const counted = meter();
  const { add } = counted;
  counted.watchDatabase(world.db);
  counted.watchFiles(world.files);
  await world.seed();
  await world.stores.studio.saveSeries(series);
  const log = createLog('respond', (line) => add('logBytes', line.length));
  const { clockDeps, deliverDeps, publishDeps, stores, now } = world;
  const assets = await buildInline();
  let told = 0;
  const logged = () => {
    for (const line of world.lines.slice(told)) add('logBytes', line.length);
    told = world.lines.length;
  };
  const queues = {
    deliveries: counted.watchQueue(clockDeps.deliveries),
    publications: counted.watchQueue(clockDeps.publications),
  };
  const clock = async () => {
    add('clock');
    await runClock({ ...clockDeps, ...queues });
  };
  /** A page asked of a function that has just started: it remembers nothing, which is the dearest case. */
  const visit = async (link: string, request?: RequestInit, app = fresh()) => {
    add('respond');
    add('api');
    return { app, response: await app.request(link, request) };
  };
  // The same in every run: by chance a shard would stay empty now and then, which costs less.
  let made = 0;
  const random = (bytes: number) =>
    new Uint8Array(createHash('sha256').update(`${made++}`).digest().subarray(0, bytes));
  const confirmations = { send: async () => {} };
  const linkBase = 'https://svar.example.no';
  const fresh = () => respondApp({ ...stores, confirmations, assets, linkBase, now, random, log });
  return {
    ...world,
    take: () => {
      logged();
      return counted.take();
    },
    clock,
    visit,
    async deliverAll() {
      while (world.deliveries.length > 0) {
        add('deliver');
        await deliver(deliverDeps, world.deliveries.splice(0, 10));
      }
    },
    async publishAll() {
      for (const { wave } of world.publications.splice(0)) {
        add('publish');
        await publish(publishDeps, wave);
      }
    },
  };
};

/** What one wave of so many people takes, phase by phase, when so many of them answer before they are reminded. */
export const measureWave = async (people: number, answers: number): Promise<Record<Phase, Amounts>> => {
  const world = await meteredWorld();
  const { take, clock, deliverAll, publishAll, visit, moveTo } = world;
  const phase = async (work: () => Promise<unknown>): Promise<Amounts> => {
    take();
    await work();
    return take();
  };
  try {
    for (let i = 0; i < people; i++) await world.addPerson(phoneOf(i));
    await clock();
    moveTo(momentOf(series.firstDay, 10));
    const links = () => Array.from({ length: people }, (_, i) => `/s/${world.linkOf(phoneOf(i))}`);
    const ask = await phase(clock);
    const delivered = await phase(deliverAll);
    const record = await phase(clock);
    const open = await phase(async () => {
      for (const link of links()) await visit(link);
    });
    const pages = await Promise.all(
      links()
        .slice(0, answers)
        .map((link) => visit(link)),
    );
    const texts = await Promise.all(pages.map(({ response }) => response.text()));
    const answer = await phase(async () => {
      for (const [i, link] of links().slice(0, answers).entries()) {
        const form = post({ ...answersOf(i), receipt: receiptIn(texts[i] ?? '') });
        const { app, response } = await visit(link, form);
        if (response.status !== 303) throw new Error(`a form was answered with ${response.status}`);
        await visit(response.headers.get('location') ?? '', undefined, app);
      }
    });
    moveTo(momentOf('2026-03-05', 10));
    const remindAsk = await phase(clock);
    const remindDeliver = await phase(deliverAll);
    const remindRecord = await phase(clock);
    moveTo(closing);
    const published = await phase(async () => {
      await clock();
      moveTo(closing + graceMs);
      await clock();
      await publishAll();
    });
    return {
      ask,
      deliver: delivered,
      record,
      open,
      answer,
      remindAsk,
      remindDeliver,
      remindRecord,
      publish: published,
    };
  } finally {
    await world.close();
  }
};

/** What a run of the clock takes when nothing is due, with so many municipalities. */
export const measureIdle = async (municipalities: number): Promise<Amounts> => {
  const world = await meteredWorld();
  try {
    for (let i = 1; i < municipalities; i++) {
      const municipality = String(6000 + i);
      const { studio } = world.stores;
      const profile = await studio.municipality('5027');
      if (!profile) throw new Error('the municipality is missing');
      await studio.addMunicipality({ ...profile, code: municipality });
      await studio.saveSeries({ ...series, municipality });
    }
    await world.clock();
    world.take();
    await world.clock();
    return world.take();
  } finally {
    await world.close();
  }
};

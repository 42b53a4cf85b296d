import { createLog } from '#functions/log.ts';
import { publish } from '#functions/publish/publish.ts';
import { openDataFolder } from '#infra/local/data-folder.ts';
import { openStorage } from '#infra/local/storage.ts';
import { addAnswers, emptyTally } from '#shared/privacy/tally.ts';
import type { Answers } from '#shared/survey/answers.ts';
import { core } from '#shared/survey/core.ts';
import { graceMs } from '#shared/wave/due.ts';
import { answerKey, receiptOf } from '#shared/wave/ticket.ts';
import { stop } from '#shared/wave/wave.ts';
import { each, openWave, prepared } from './world.ts';

/** One size of the publishing bench: `node publish-one.ts 10000`. */
const size = Number(process.argv[2]);

/** Answers without a random generator, so that every run counts the same. */
const answersOf = (n: number): Answers => ({
  life: String((n * 7 + (n >> 3)) % 11),
  place: String((n * 5 + (n >> 2)) % 11),
  belonging: String((n % 5) + 1),
  network: String(((n * 3) % 5) + 1),
  'left-out': String(((n >> 1) % 5) + 1),
  activity: n % 2 === 0 ? 'yes' : 'no-time',
  help: String(((n + 2) % 5) + 1),
  stay: n % 3 === 0 ? 'maybe' : 'yes',
  age: ['18-29', '30-44', '45-plus'][n % 3] ?? '30-44',
  reason: ['protection', 'work', 'family'][(n >> 2) % 3] ?? 'work',
  ...(n % 50 === 0 && { open: `Takk, nummer ${n}` }),
});

const timed = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const tallied = await timed(() => {
  const tally = emptyTally(core, ['age', 'reason']);
  for (let n = 0; n < size; n++) addAnswers(tally, core, answersOf(n));
});

const { folder, remove } = await prepared(async ({ answers }) => {
  await each(size, 16, async (n) => {
    const random = new Uint8Array(16);
    new DataView(random.buffer).setUint32(12, n);
    const key = answerKey(receiptOf(random));
    await answers.keep({ wave: openWave().id, shards: openWave().shards, key }, answersOf(n));
  });
});
const storage = await openStorage(openDataFolder(folder));
const { studio } = storage.stores;
const wave = await studio.wave(openWave().id);
if (wave) await studio.changeWave(stop(wave, Date.now()));
globalThis.gc?.();
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 20);
const began = process.memoryUsage().rss;
const start = performance.now();
let released = start;
const log = createLog('publish', (line) => {
  if (line.includes('"released"')) released = performance.now();
});
const published = await timed(async () => {
  const outcome = await publish({ ...storage.stores, now: () => Date.now() + graceMs, log }, openWave().id);
  if (outcome !== 'published') throw new Error(`the wave is ${outcome}`);
});
clearInterval(watch);
const mega = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
console.log(
  `${size} answers: tally alone ${tallied.toFixed(0)} ms; publish with embedded database and deletion ` +
    `${(published / 1000).toFixed(1)} s, of which ${((released - start) / 1000).toFixed(1)} s until released; peak memory ${mega(peak)} (before: ${mega(began)}, database included)`,
);
await storage.close();
await remove();
process.exit(0);

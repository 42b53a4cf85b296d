import { createLog } from '#functions/log.ts';
import { publish } from '#functions/publish/publish.ts';
import { openDataFolder } from '#infra/local/data-folder.ts';
import { openStorage } from '#infra/local/storage.ts';
import { attack } from '#shared/privacy/attack/attack.ts';
import { addAnswers, emptyTally } from '#shared/privacy/tally.ts';
import { core } from '#shared/survey/core.ts';
import { graceMs } from '#shared/wave/due.ts';
import { answerKey, receiptOf } from '#shared/wave/ticket.ts';
import { stop } from '#shared/wave/wave.ts';
import { madeAnswers } from './made-answers.ts';
import { each, openWave, prepared } from './world.ts';

/** One size of the publishing bench: `node publish-one.ts 10000`. */
const size = Number(process.argv[2]);

const timed = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const tallied = await timed(() => {
  const tally = emptyTally(core, ['age', 'reason']);
  for (let n = 0; n < size; n++) addAnswers(tally, core, madeAnswers(n, 50));
});

const { folder, remove } = await prepared(async ({ answers }) => {
  await each(size, 16, async (n) => {
    const random = new Uint8Array(16);
    new DataView(random.buffer).setUint32(12, n);
    const key = answerKey(receiptOf(random));
    await answers.keep({ wave: openWave().id, shards: openWave().shards, key }, madeAnswers(n, 50));
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
  const outcome = await publish({ ...storage.stores, attack, now: () => Date.now() + graceMs, log }, openWave().id);
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

import { addAnswers, emptyTally, mergeTallies } from '#shared/privacy/tally.ts';
import { core } from '#shared/survey/core.ts';
import { shardsFor } from '#shared/wave/shards.ts';
import { madeAnswers } from './made-answers.ts';

/** The tally of one wave, shard by shard: `node tally-one.ts 1000000`. Prints what it took; every second person writes a text. */
const size = Number(process.argv[2]);
const shards = shardsFor(size);
const breakdowns = ['age', 'reason'];
const before = process.resourceUsage().maxRSS;
const began = performance.now();
let tally = emptyTally(core, breakdowns);
for (let shard = 0; shard < shards; shard++) {
  const part = emptyTally(core, breakdowns);
  for (let n = shard; n < size; n += shards) addAnswers(part, core, madeAnswers(n, 2));
  tally = mergeTallies(tally, part);
}
const seconds = (performance.now() - began) / 1000;
if (tally.all.answers !== size) throw new Error('answers were lost');
const mega = (kilobytes: number) => `${(kilobytes / 1000).toFixed(0)} MB`;
const each = Math.round(size / seconds / 1000);
console.log(
  `${size} answers in ${shards} shards: ${seconds.toFixed(1)} s, ${each},000 a second; peak memory ${mega(process.resourceUsage().maxRSS)} (of which Node and the code ${mega(before)})`,
);

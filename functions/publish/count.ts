import { createHash } from 'node:crypto';
import type { AnswerStore } from '#functions/store/answers.ts';
import { addAnswers, emptyTally, mergeTallies, type Tally } from '#shared/privacy/tally.ts';
import type { SurveyVersion } from '#shared/survey/version.ts';
import type { Wave } from '#shared/wave/wave.ts';

type Reader = Pick<AnswerStore, 'shard'>;

/** So many shards are counted side by side; the keys of no others are in memory. */
const atOnce = 8;

/** A digest of answer keys that does not depend on the order in which they were read. */
const digestOf = (keys: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const key of [...keys].sort()) hash.update(key).update('\n');
  return hash.digest('hex');
};

type Counted = { tally: Tally; keys: string[] };

/** The tally of one shard, read page by page, and the keys of the answers in it. */
const countShard = async (answers: Reader, wave: Wave, version: SurveyVersion, shard: number): Promise<Counted> => {
  const tally = emptyTally(version, wave.breakdowns);
  const keys: string[] = [];
  for await (const row of answers.shard(wave.id, shard)) {
    addAnswers(tally, version, row.answers);
    keys.push(row.key.sk);
  }
  return { tally, keys };
};

/** A second count that shares no code with the tally: what was given to each question, how often, in flat rows. */
type Recount = { answers: number; digest: string; given: ReadonlyMap<string, number> };

const row = (question: string, code: string) => `${question} ${code}`;
const anyText = '*';

/** Reads the answers of one shard again and counts them without the tally's code. */
const recountShard = async (answers: Reader, wave: Wave, version: SurveyVersion, shard: number): Promise<Recount> => {
  const keys: string[] = [];
  const given = new Map<string, number>();
  const open = new Set(version.questions.filter(({ kind }) => kind === 'text').map(({ id }) => id));
  for await (const { key, answers: one } of answers.shard(wave.id, shard)) {
    keys.push(key.sk);
    for (const [question, answer] of Object.entries(one)) {
      const name = row(question, open.has(question) ? anyText : answer);
      given.set(name, (given.get(name) ?? 0) + 1);
    }
  }
  return { answers: keys.length, digest: digestOf(keys), given };
};

/** True when both counts saw the same answers and the same numbers in them. */
const isSame = ({ tally, keys }: Counted, { answers, digest, given }: Recount): boolean => {
  const times = (question: string, code: string) => given.get(row(question, code)) ?? 0;
  return (
    tally.all.answers === answers &&
    digestOf(keys) === digest &&
    Object.entries(tally.all.counts).every(([question, counts]) =>
      Object.entries(counts).every(([code, count]) => count === times(question, code)),
    ) &&
    Object.entries(tally.breakdowns).every(([dimension, groups]) =>
      Object.entries(groups).every(([code, group]) => group.answers === times(dimension, code)),
    ) &&
    Object.entries(tally.texts).every(([question, { written }]) => written === times(question, anyText))
  );
};

/** The tally is not what a second look at the answers gives. Nothing was released and nothing deleted. */
export class TallyMismatch extends Error {
  constructor(wave: string) {
    super(`the tally of wave ${wave} does not match its answers`);
    this.name = 'TallyMismatch';
  }
}

/** The tally of a wave; what `keep` returned for each shard; whether a second look agreed everywhere. */
export type Count = { tally: Tally; lists: string[]; sure: boolean };

/**
 * Counts a wave: the sum of its shards, each read twice. The keys of a shard are handed to `keep` and forgotten, so that
 * memory holds those of a few shards and never those of a wave. Throws what reading and `keep` throw, once all have ended.
 */
export const countAnswers = async (
  answers: Reader,
  wave: Wave,
  version: SurveyVersion,
  keep: (keys: readonly string[]) => Promise<string>,
): Promise<Count> => {
  const count: Count = { tally: emptyTally(version, wave.breakdowns), lists: [], sure: true };
  const shards = Array.from({ length: wave.shards }, (_, shard) => shard).values();
  const worker = async () => {
    for (const shard of shards) {
      const counted = await countShard(answers, wave, version, shard);
      if (!isSame(counted, await recountShard(answers, wave, version, shard))) count.sure = false;
      count.lists[shard] = await keep(counted.keys);
      count.tally = mergeTallies(count.tally, counted.tally);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(atOnce, wave.shards) }, worker));
  const failed = ended.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return count;
};

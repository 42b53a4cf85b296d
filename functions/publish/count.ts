import { createHash } from 'node:crypto';
import type { AnswerStore } from '#functions/store/answers.ts';
import { addAnswers, emptyTally, mergeTallies, type Tally } from '#shared/privacy/tally.ts';
import type { SurveyVersion } from '#shared/survey/version.ts';
import type { Wave } from '#shared/wave/wave.ts';

type Reader = Pick<AnswerStore, 'shard'>;

const shardsOf = ({ shards }: Wave): number[] => Array.from({ length: shards }, (_, shard) => shard);

/** A digest of answer keys that does not depend on how they are spread over shards. */
const digestOf = (keys: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const key of [...keys].sort()) hash.update(key).update('\n');
  return hash.digest('hex');
};

/** The tally of a wave and the keys of the answers in it: the sum of its shards, each read page by page. */
export const countAnswers = async (answers: Reader, wave: Wave, version: SurveyVersion) => {
  const shards = await Promise.all(
    shardsOf(wave).map(async (shard) => {
      const tally = emptyTally(version, wave.breakdowns);
      const keys: string[] = [];
      for await (const row of answers.shard(wave.id, shard)) {
        addAnswers(tally, version, row.answers);
        keys.push(row.key.sk);
      }
      return { tally, keys };
    }),
  );
  return {
    tally: shards.map(({ tally }) => tally).reduce(mergeTallies),
    keys: shards.flatMap(({ keys }) => keys),
  };
};

/** A second count that shares no code with the tally: what was given to each question, how often, in flat rows. */
export type Recount = { answers: number; digest: string; given: ReadonlyMap<string, number> };

const row = (question: string, code: string) => `${question} ${code}`;
const anyText = '*';

/** Reads the answers again and counts them without the tally's code. */
export const recountAnswers = async (answers: Reader, wave: Wave, version: SurveyVersion): Promise<Recount> => {
  const keys: string[] = [];
  const given = new Map<string, number>();
  const open = new Set(version.questions.filter(({ kind }) => kind === 'text').map(({ id }) => id));
  for (const shard of shardsOf(wave))
    for await (const { key, answers: one } of answers.shard(wave.id, shard)) {
      keys.push(key.sk);
      for (const [question, answer] of Object.entries(one)) {
        const name = row(question, open.has(question) ? anyText : answer);
        given.set(name, (given.get(name) ?? 0) + 1);
      }
    }
  return { answers: keys.length, digest: digestOf(keys), given };
};

/** The tally is not what a second look at the answers gives. Nothing was written and nothing deleted. */
export class TallyMismatch extends Error {
  constructor(wave: string) {
    super(`the tally of wave ${wave} does not match its answers`);
    this.name = 'TallyMismatch';
  }
}

/** Throws TallyMismatch unless both counts saw the same answers and the same numbers in them. */
export const assertSame = (wave: string, { tally, keys }: { tally: Tally; keys: string[] }, second: Recount): void => {
  const { answers, digest, given } = second;
  const times = (question: string, code: string) => given.get(row(question, code)) ?? 0;
  const same =
    tally.all.answers === answers &&
    digestOf(keys) === digest &&
    Object.entries(tally.all.counts).every(([question, counts]) =>
      Object.entries(counts).every(([code, count]) => count === times(question, code)),
    ) &&
    Object.entries(tally.breakdowns).every(([dimension, groups]) =>
      Object.entries(groups).every(([code, group]) => group.answers === times(dimension, code)),
    ) &&
    Object.entries(tally.texts).every(([question, texts]) => texts.length === times(question, anyText));
  if (!same) throw new TallyMismatch(wave);
};

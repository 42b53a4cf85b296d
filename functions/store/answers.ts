import type { Answers } from '#shared/survey/answers.ts';
import { shardOf } from '#shared/wave/ticket.ts';
import type { Table } from './table.ts';
import { keys } from './tables.ts';

/** Where an answer lies: its wave, how many partitions the wave has, and the hash of the form's receipt. */
export type AnswerPlace = { wave: string; shards: number; key: string };

const keyOf = ({ wave, shards, key }: AnswerPlace) => keys.answer(wave, shardOf(key, shards), key);

export const answerStore = (table: Table) => ({
  /** Keeps an answer. The same form again is the same item: what came first stays. */
  async keep(place: AnswerPlace, answers: Answers): Promise<void> {
    await table.putNew({ ...keyOf(place), answers });
  },

  /** Takes back an answer of this form, when another form was faster. */
  async takeBack(place: AnswerPlace): Promise<void> {
    await table.delete(keyOf(place));
  },

  /** The answers of one partition with the keys to delete them by, a page in memory at a time. */
  async *shard(wave: string, shard: number): AsyncGenerator<{ key: { pk: string; sk: string }; answers: Answers }> {
    for await (const item of table.query(keys.answers(wave, shard).pk))
      yield { key: { pk: item.pk as string, sk: item.sk as string }, answers: item.answers as Answers };
  },

  delete(doomed: readonly { pk: string; sk: string }[]): Promise<void> {
    return table.deleteMany(doomed);
  },
});
export type AnswerStore = ReturnType<typeof answerStore>;

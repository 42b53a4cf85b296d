import type { AnswerStore } from '#functions/store/answers.ts';
import type { TicketStore } from '#functions/store/tickets.ts';
import type { Wave } from '#shared/wave/wave.ts';

const atOnce = 250;
const rounds = 3;

/** Answers came that the tally does not hold, after the time in which they could. They are kept for somebody to look at. */
export class UncountedAnswers extends Error {
  constructor(wave: string, count: number) {
    super(`wave ${wave} holds ${count} answers that were not counted; they are kept`);
    this.name = 'UncountedAnswers';
  }
}

/** Deletes the counted answers, shard by shard, and looks again. Throws UncountedAnswers when others are left. */
export const clearAnswers = async (
  answers: Pick<AnswerStore, 'shard' | 'delete'>,
  wave: Wave,
  counted: ReadonlySet<string>,
): Promise<void> => {
  let left = 0;
  for (let shard = 0; shard < wave.shards; shard++) {
    let doomed: { pk: string; sk: string }[] = [];
    for await (const { key } of answers.shard(wave.id, shard)) {
      if (counted.has(key.sk)) doomed.push(key);
      if (doomed.length < atOnce) continue;
      await answers.delete(doomed);
      doomed = [];
    }
    await answers.delete(doomed);
    for await (const _ of answers.shard(wave.id, shard)) left += 1;
  }
  if (left > 0) throw new UncountedAnswers(wave.id, left);
};

/** Deletes the wave's tickets. The index may lag behind, so it is asked again until it names none; at most three times. */
export const clearTickets = async (tickets: Pick<TicketStore, 'keysOf' | 'delete'>, wave: Wave): Promise<void> => {
  for (let round = 0; round < rounds; round++) {
    const keys = await tickets.keysOf(wave.id);
    if (keys.length === 0) return;
    await tickets.delete(keys);
  }
  if ((await tickets.keysOf(wave.id)).length > 0) throw new Error(`tickets of wave ${wave.id} are left`);
};

import type { AnswerStore } from '#functions/store/answers.ts';
import type { TicketStore } from '#functions/store/tickets.ts';
import type { Wave } from '#shared/wave/wave.ts';

/** So much is deleted between two looks at the time: a second's work, or a few where the table is slow. */
const atOnce = 250;
const rounds = 3;

/** Answers came that the tally does not hold, after the time in which they could. They are kept for somebody to look at. */
export class UncountedAnswers extends Error {
  constructor(wave: string, count: number) {
    super(`wave ${wave} holds ${count} answers that were not counted; they are kept`);
    this.name = 'UncountedAnswers';
  }
}

/** True when no more may be begun. It is asked after some work, so that every call gets further. */
type Late = () => boolean;

/** Which answers of a shard were counted. */
export type CountedIn = (shard: number) => Promise<ReadonlySet<string>>;

/**
 * Deletes the counted answers, shard by shard, and looks again. False when it was `late` before all were gone: calling again
 * goes on where this stopped. Throws UncountedAnswers when others than the counted are left.
 */
export const clearAnswers = async (
  answers: Pick<AnswerStore, 'shard' | 'delete'>,
  wave: Wave,
  countedIn: CountedIn,
  late: Late,
): Promise<boolean> => {
  let left = 0;
  for (let shard = 0; shard < wave.shards; shard++) {
    let counted: ReadonlySet<string> | undefined;
    let doomed: { pk: string; sk: string }[] = [];
    for await (const { key } of answers.shard(wave.id, shard)) {
      counted ??= await countedIn(shard); // a shard that is empty already needs no list
      if (counted.has(key.sk)) doomed.push(key);
      if (doomed.length < atOnce) continue;
      await answers.delete(doomed);
      doomed = [];
      if (late()) return false;
    }
    await answers.delete(doomed);
    if (counted) for await (const _ of answers.shard(wave.id, shard)) left += 1;
    if (doomed.length > 0 && late()) return false;
  }
  if (left > 0) throw new UncountedAnswers(wave.id, left);
  return true;
};

/** Keys of all tickets of a wave, a page at a time. */
const allOf = async function* (tickets: Pick<TicketStore, 'pagesOf' | 'unusedSlips'>, wave: string) {
  yield* tickets.pagesOf(wave);
  yield* tickets.unusedSlips(wave);
};

/**
 * Deletes the wave's tickets, slips that nobody used among them; false when it was `late` before all were gone. The index may lag behind, so it is asked again
 * until it names none; at most three times.
 */
export const clearTickets = async (
  tickets: Pick<TicketStore, 'pagesOf' | 'unusedSlips' | 'delete'>,
  wave: Wave,
  late: Late,
): Promise<boolean> => {
  for (let round = 0; round < rounds; round++) {
    let found = 0;
    for await (const page of allOf(tickets, wave.id))
      for (let i = 0; i < page.length; i += atOnce) {
        await tickets.delete(page.slice(i, i + atOnce));
        found += 1;
        if (late()) return false;
      }
    if (found === 0) return true;
  }
  throw new Error(`tickets of wave ${wave.id} are left`);
};

import type { AnswerStore } from '#functions/store/answers.ts';
import type { Ticket, TicketStore } from '#functions/store/tickets.ts';
import { type FieldProblem, readAnswers } from '#shared/survey/answers.ts';
import type { SurveyVersion } from '#shared/survey/version.ts';
import { answerKey, isReceipt, settlementKey } from '#shared/wave/ticket.ts';
import type { Wave } from '#shared/wave/wave.ts';
import type { SentForm } from './form.ts';
import { type Standing, standing, takesAnswers } from './standing.ts';

export type SubmitDeps = { tickets: Pick<TicketStore, 'settle'>; answers: Pick<AnswerStore, 'keep' | 'takeBack'> };

/** A form that was sent, with what was read for it: the ticket consistently, the wave at most `waveMemoryMs` ago. */
export type Submission = { ticket: Ticket; wave: Wave; version: SurveyVersion; form: SentForm; now: number };

export type Outcome =
  | { is: 'sent' }
  | { is: 'refused'; because: Exclude<Standing, 'open'> }
  | { is: 'without-receipt' }
  | { is: 'to-mend'; problems: FieldProblem[] };

/**
 * One person answers once (design §2). `keep`, then `settle`; every form may be sent any number of times.
 *
 * | before                  | this form                      | after                     |
 * | ----------------------- | ------------------------------ | ------------------------- |
 * | ticket open             | keep, settle holds             | one answer, answered      |
 * | settled by this form    | nothing is written             | as it was: thanks again   |
 * | settled by another      | take back what it had kept     | the other's answer only   |
 * | open, another is faster | keep, settle refused, take back | the other's answer only  |
 *
 * A form that lost also takes back when it is sent again: it may have been killed between "refused" and "take back". It
 * does so only while the wave takes answers, because afterwards the answers are being counted. Throws what the stores throw.
 */
export const submit = async (
  { tickets, answers }: SubmitDeps,
  { ticket, wave, version, form, now }: Submission,
): Promise<Outcome> => {
  const receipt = isReceipt(form.receipt) ? form.receipt : undefined;
  const own = receipt && {
    place: { wave: wave.id, shards: wave.shards, key: answerKey(receipt) },
    settlement: settlementKey(receipt),
  };
  if (own && own.settlement === ticket.settledBy) return { is: 'sent' };

  const state = standing(ticket, wave, now);
  if (state === 'answered' && own && takesAnswers(wave, now)) await answers.takeBack(own.place);
  if (state !== 'open') return { is: 'refused', because: state };
  if (!own) return { is: 'without-receipt' };

  const read = readAnswers(version, form.fields);
  if (read.problems.length > 0) return { is: 'to-mend', problems: read.problems };

  await answers.keep(own.place, read.answers);
  if (await tickets.settle(ticket, own.settlement)) return { is: 'sent' };
  await answers.takeBack(own.place);
  return { is: 'refused', because: 'answered' };
};

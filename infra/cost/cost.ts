import { type Bill, billOf } from './bill.ts';
import { type Messages, messagesOf } from './messages.ts';
import type { CostOptions } from './options.ts';
import type { Standing } from './standing.ts';
import type { Units } from './units.ts';
import { monthly, type Plan } from './usage.ts';

/** What an environment costs: the bill of AWS by the month, and the messages apart, by the year. */
export type Cost = { plan: Plan; bill: Bill; messages: Messages; sms: { parts: number; nok: number; usd: number } };

export const costOf = (units: Units, standing: Standing, options: CostOptions): Cost => {
  const { people, waves, municipalities, reminders } = options;
  const plan = { people, waves, municipalities, reminders, answerRate: options['answer-rate'] };
  const messages = messagesOf(options.languages, plan);
  const parts = messages.partsAWave * waves * municipalities;
  const nok = parts * options['sms-nok'];
  return {
    plan,
    bill: billOf(monthly(units, standing, plan)),
    messages,
    sms: { parts, nok, usd: nok / options['nok-per-usd'] },
  };
};

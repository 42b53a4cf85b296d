import * as z from 'zod';
import json from './units.json' with { type: 'json' };

/** What is counted: units of DynamoDB, requests, runs of functions, bytes written to logs. */
export const measures = [
  'dynamoRead',
  'dynamoWrite',
  's3Put',
  's3Get',
  'sqs',
  'api',
  'clock',
  'deliver',
  'respond',
  'publish',
  'logBytes',
] as const;
export type Measure = (typeof measures)[number];
export type Amounts = Partial<Record<Measure, number>>;

/** What happens to a wave, in this order. `open` is one look at the page by everybody who was asked. */
export const phases = [
  'ask',
  'deliver',
  'record',
  'open',
  'answer',
  'remindAsk',
  'remindDeliver',
  'remindRecord',
  'publish',
] as const;
export type Phase = (typeof phases)[number];

const Amounts = z.partialRecord(z.enum(measures), z.number());
/** So much a wave, so much more with each person who is asked, so much more (or less) with each who has answered. */
const Linear = z.object({ wave: Amounts, person: Amounts, answer: Amounts });
export type Linear = z.infer<typeof Linear>;

const Units = z.object({
  /** One run of the clock in which nothing is due: so much, and so much more with each municipality. */
  idle: z.object({ run: Amounts, municipality: Amounts }),
  phases: z.record(z.enum(phases), Linear),
});
export type Units = z.infer<typeof Units>;

/** What `test/integration/cost-units.test.ts` measured over the embedded database, and holds to what is written here. */
export const units: Units = Units.parse(json);

/** Adds amounts, each multiplied by a number. */
export const total = (...terms: readonly (readonly [times: number, amounts: Amounts])[]): Amounts => {
  const sum: Amounts = {};
  for (const [times, amounts] of terms)
    for (const measure of measures) {
      const amount = amounts[measure];
      if (amount !== undefined) sum[measure] = (sum[measure] ?? 0) + times * amount;
    }
  return sum;
};

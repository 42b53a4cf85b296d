import { parseArgs } from 'node:util';
import * as z from 'zod';
import { isLanguage } from '../../shared/language/languages.ts';
import { assumedLanguages } from './assumed.ts';
import type { Mix } from './messages.ts';

const between = (least: number, most: number) => `a number from ${least} to ${most}`;
const number = (least: number, most: number) =>
  z.coerce.number(between(least, most)).min(least, between(least, most)).max(most, between(least, most));
const whole = (least: number, most: number) => number(least, most).int(`a whole number from ${least} to ${most}`);

/** `uk=40,ar=20,nb=40` as shares of the whole. */
const Languages = z.string().transform((text, context): Mix => {
  const weights = text.split(',').map((pair) => pair.split('='));
  const sum = weights.reduce((total, [, weight]) => total + Number(weight), 0);
  const known = weights.every(([tag, weight]) => isLanguage(tag ?? '') && Number(weight) > 0);
  if (!known) {
    context.addIssue({ code: 'custom', message: 'languages of the project with a weight each, such as uk=40,ar=20' });
    return z.NEVER;
  }
  return Object.fromEntries(weights.map(([tag, weight]) => [tag, Number(weight) / sum]));
});

const Options = z.object({
  people: whole(1, 10_000_000).default(400),
  waves: whole(0, 12).default(4),
  municipalities: whole(1, 400).default(1),
  'answer-rate': number(0, 1).default(0.6),
  reminders: whole(0, 2).default(2),
  'sms-nok': number(0, 10).default(0.45),
  'nok-per-usd': number(1, 100).default(10.5),
  languages: Languages.default(assumedLanguages),
  /** Settings of the stack, as in `cdk deploy`: `--context customerKey=false`. */
  context: z
    .array(z.templateLiteral([z.string().regex(/^\w+$/), '=', z.string()], 'name=value'))
    .default([])
    .transform((pairs) => Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s)))),
  json: z.boolean().default(false),
});
export type CostOptions = z.infer<typeof Options>;

/** The options on the command line; throws an error that lists every fault. */
export const readOptions = (args: readonly string[]): CostOptions => {
  const value = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: value,
      waves: value,
      municipalities: value,
      'answer-rate': value,
      reminders: value,
      'sms-nok': value,
      'nok-per-usd': value,
      languages: value,
      context: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    },
  });
  const read = Options.safeParse(values);
  if (!read.success) throw new Error(`the options are not right:\n${z.prettifyError(read.error)}`);
  return read.data;
};

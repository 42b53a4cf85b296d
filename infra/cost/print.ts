import type { Cost } from './cost.ts';
import { lookedUp } from './prices.ts';

const usd = (amount: number) => amount.toFixed(2).padStart(10);
const count = (amount: number) =>
  (amount >= 100 ? Math.round(amount) : Number(amount.toPrecision(2))).toLocaleString('en-GB').padStart(15);
const row = (name: string, month: number, afterFree: number) =>
  `${name.padEnd(24)}${usd(month)}${usd(12 * month)}${usd(afterFree)}${usd(12 * afterFree)}`;

/** The bill as a person reads it. */
export const printed = ({ plan, bill, messages, sms }: Cost): string => {
  const { people, waves, municipalities, answerRate, reminders } = plan;
  const lines = bill.lines.filter(({ quantity }) => quantity > 0);
  const assumed = (known: string) => (known === 'assumed' ? ' *' : '');
  return [
    `${municipalities} municipality(ies) of ${people} people, ${waves} waves a year, ${100 * answerRate} % answer, ${reminders} reminder(s)`,
    '',
    `${'USD without tax'.padEnd(24)}${'a month'.padStart(10)}${'a year'.padStart(10)}${'after the free'.padStart(20)}`,
    `${''.padEnd(44)}${'a month'.padStart(10)}${'a year'.padStart(10)}`,
    ...bill.byService.filter(({ usd }) => usd > 0).map(({ service, usd, afterFree }) => row(service, usd, afterFree)),
    row('Together', bill.usd, bill.afterFree),
    '',
    `SMS apart: ${Math.round(messages.messages * waves * municipalities)} messages, ${Math.round(sms.parts)} parts a year: ${sms.nok.toFixed(0)} NOK, ${sms.usd.toFixed(0)} USD`,
    `  parts of an invitation: ${messages.parts.map(({ language, invitation, share }) => `${language} ${invitation} (${Math.round(100 * share)} %)`).join(', ')}`,
    '',
    `Prices assumed (looked up ${lookedUp}, list prices of US East; * from memory, for eu-north-1), and so many a month:`,
    ...lines.map(
      ({ price, quantity }) =>
        `${count(quantity)}  ${price.unit.padEnd(22)} ${price.service.padEnd(22)} ${price.usd} for ${price.per.toLocaleString('en-GB')}${assumed(price.known)}`,
    ),
    '',
    'Units of DynamoDB, requests and log bytes are measured by test/integration/cost-units.test.ts; keys, secrets, alarms and the',
    'like are counted in the synthesised stacks; running times and the rest are assumed in infra/cost/assumed.ts, on the high side.',
  ].join('\n');
};

import type { Wave } from '#shared/wave/wave.ts';
import { addMonths, dayOf } from '#shared/wave/zone.ts';
import type { PlanValues, TimingValues } from './form.ts';

/** A form's fields by name, as Hono reads them with `{ all: true }`. */
export type Sent = Record<string, string | File | (string | File)[]>;

/** The last text sent under a name, or an empty one. */
export const text = (sent: Sent, name: string): string => {
  const value = [sent[name] ?? ''].flat().at(-1);
  return typeof value === 'string' ? value : '';
};
const texts = (sent: Sent, name: string): string[] =>
  [sent[name] ?? []].flat().filter((value) => typeof value === 'string');

export const timingValues = (sent: Sent): TimingValues => ({
  firstDay: text(sent, 'firstDay'),
  openDays: text(sent, 'openDays'),
  reminder1: text(sent, 'reminder1'),
  reminder2: text(sent, 'reminder2'),
  quietFrom: text(sent, 'quietFrom'),
  quietTo: text(sent, 'quietTo'),
  breakdowns: texts(sent, 'breakdowns'),
});

export const planValues = (sent: Sent): PlanValues => ({
  ...timingValues(sent),
  survey: text(sent, 'survey'),
  everyMonths: text(sent, 'everyMonths'),
  repeats: text(sent, 'repeats') !== '',
});

/** What the form suggests: quarterly, two weeks, two reminders, no messages at night (domain §5). */
export const suggestedValues = (survey: string, now: number): PlanValues => ({
  survey,
  firstDay: addMonths(`${dayOf(now).slice(0, 8)}01`, 1),
  everyMonths: '3',
  openDays: '14',
  reminder1: '4',
  reminder2: '9',
  quietFrom: '20',
  quietTo: '8',
  breakdowns: [],
  repeats: true,
});

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** A planned wave as the form would have sent it. */
export const valuesOf = (wave: Wave): TimingValues => {
  const firstDay = dayOf(wave.opensAt);
  const after = wave.remindersAt.map((at) => String(daysBetween(firstDay, dayOf(at))));
  return {
    firstDay,
    openDays: String(daysBetween(firstDay, dayOf(wave.closesAt))),
    reminder1: after[0] ?? '',
    reminder2: after[1] ?? '',
    quietFrom: String(wave.quiet.from),
    quietTo: String(wave.quiet.to),
    breakdowns: wave.breakdowns,
  };
};

import { readDay } from '#shared/wave/read-day.ts';
import { openDaysRange, openingHour } from '#shared/wave/series.ts';
import type { QuietHours } from '#shared/wave/wave.ts';
import { addMonths, dayOf, isQuiet, momentOf } from '#shared/wave/zone.ts';

/** What a form about dates sent, as it was typed; shown again when something needs another look. */
export type TimingValues = {
  firstDay: string;
  openDays: string;
  reminder1: string;
  reminder2: string;
  quietFrom: string;
  quietTo: string;
  breakdowns: readonly string[];
};
export type PlanValues = TimingValues & { survey: string; everyMonths: string; repeats: boolean };

export type Problem =
  | 'not-a-day'
  | 'already-passed'
  | 'too-far-ahead'
  | 'not-7-to-28'
  | 'not-1-to-12'
  | 'not-an-hour'
  | 'quiet-when-sending'
  | 'reminder-not-a-day-count'
  | 'reminder-after-close'
  | 'reminders-out-of-order'
  | 'too-many-breakdowns'
  | 'no-such-survey';
export type PlanError = { field: keyof PlanValues; problem: Problem };

/** When one wave opens, how long, who is reminded when, and what it may be broken down by. */
export type Timing = {
  firstDay: string;
  openDays: number;
  reminderDays: readonly number[];
  quiet: QuietHours;
  breakdowns: readonly string[];
};
export type Plan = Timing & { survey: { id: string; version: number }; everyMonths: number; repeats: boolean };

export type Checked<T> = { ok: true; value: T } | { ok: false; errors: PlanError[] };

const whole = (text: string, from: number, to: number): number | undefined => {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= from && number <= to ? number : undefined;
};

const dayProblem = (day: string | undefined, now: number): Problem | undefined => {
  if (day === undefined) return 'not-a-day';
  if (day < dayOf(now)) return 'already-passed';
  return day > addMonths(dayOf(now), 24) ? 'too-far-ahead' : undefined;
};

const readReminders = ({ reminder1, reminder2 }: TimingValues, openDays: number | undefined, errors: PlanError[]) => {
  const typed = [
    { field: 'reminder1' as const, text: reminder1 },
    { field: 'reminder2' as const, text: reminder2 },
  ].filter(({ text }) => text.trim() !== '');
  const days = typed.flatMap(({ field, text }) => {
    const after = whole(text, 1, 28);
    if (after === undefined) errors.push({ field, problem: 'reminder-not-a-day-count' });
    else if (openDays !== undefined && after >= openDays) errors.push({ field, problem: 'reminder-after-close' });
    return after ?? [];
  });
  const [first, second] = days;
  if (first !== undefined && second !== undefined && second <= first)
    errors.push({ field: 'reminder2', problem: 'reminders-out-of-order' });
  return days;
};

/**
 * Reads dates, reminders, quiet hours and breakdowns; every fault is named at once. `offered` are the background questions
 * of the survey, other names are dropped. A wave whose hour has passed today cannot be planned.
 */
export const readTiming = (values: TimingValues, offered: readonly string[], now: number): Checked<Timing> => {
  const errors: PlanError[] = [];
  const firstDay = readDay(values.firstDay);
  const badDay = dayProblem(firstDay, now);
  if (badDay) errors.push({ field: 'firstDay', problem: badDay });
  const openDays = whole(values.openDays, openDaysRange.least, openDaysRange.most);
  if (openDays === undefined) errors.push({ field: 'openDays', problem: 'not-7-to-28' });
  const reminderDays = readReminders(values, openDays, errors);
  const [from, to] = [whole(values.quietFrom, 0, 23), whole(values.quietTo, 0, 23)];
  if (from === undefined) errors.push({ field: 'quietFrom', problem: 'not-an-hour' });
  if (to === undefined) errors.push({ field: 'quietTo', problem: 'not-an-hour' });
  const breakdowns = offered.filter((id) => values.breakdowns.includes(id));
  if (breakdowns.length > 2) errors.push({ field: 'breakdowns', problem: 'too-many-breakdowns' });
  const quiet = from !== undefined && to !== undefined ? { from, to } : undefined;
  const opensAt = firstDay !== undefined && quiet ? momentOf(firstDay, openingHour(quiet)) : undefined;
  if (opensAt !== undefined && opensAt <= now && !badDay) errors.push({ field: 'firstDay', problem: 'already-passed' });
  if (opensAt !== undefined && quiet && isQuiet(quiet, opensAt))
    errors.push({ field: 'quietFrom', problem: 'quiet-when-sending' });
  if (errors.length === 0 && firstDay !== undefined && openDays !== undefined && quiet)
    return { ok: true, value: { firstDay, openDays, reminderDays, quiet, breakdowns } };
  return { ok: false, errors };
};

/** Surveys on offer by `<id>.<version>`, each with its background questions. */
export type Offer = { id: string; version: number; breakdowns: readonly string[] };
export const offerName = ({ id, version }: Pick<Offer, 'id' | 'version'>): string => `${id}.${version}`;

/** Reads the whole form for a year of waves. */
export const readPlan = (values: PlanValues, offers: readonly Offer[], now: number): Checked<Plan> => {
  const offer = offers.find((one) => offerName(one) === values.survey);
  const timing = readTiming(values, offer?.breakdowns ?? [], now);
  const everyMonths = whole(values.everyMonths, 1, 12);
  if (offer && everyMonths !== undefined && timing.ok) {
    const { id, version } = offer;
    return { ok: true, value: { ...timing.value, survey: { id, version }, everyMonths, repeats: values.repeats } };
  }
  return {
    ok: false,
    errors: [
      ...(offer ? [] : [{ field: 'survey', problem: 'no-such-survey' } as const]),
      ...(everyMonths === undefined ? [{ field: 'everyMonths', problem: 'not-1-to-12' } as const] : []),
      ...(timing.ok ? [] : timing.errors),
    ],
  };
};

import { type Action, actionStatuses } from '#shared/community/action.ts';
import { type Activity, forWhom } from '#shared/community/activity.ts';
import type { Entry } from '#shared/community/listed.ts';
import type { Language } from '#shared/language/languages.ts';
import { dayOf } from '#shared/wave/zone.ts';
import { type FieldProblem, Reading, type Values, wordValues } from './fields.ts';

type Content<E extends Entry> = Omit<E, keyof Entry>;
export type Read<E extends Entry> = { ok: true; value: Content<E> } | { ok: false; problems: FieldProblem[] };

export const actionFields = ['status', 'day', 'responsible', 'question'] as const;
export const activityFields = ['place', 'day', 'time', 'weekly', 'until', 'kroner', 'for', 'contact'] as const;

/** Reads an action; `questions` are the ids of what is asked. Every fault is named at once. */
export const readAction = (values: Values, home: Language, questions: readonly string[]): Read<Action> => {
  const form = new Reading(values);
  const words = form.words(home);
  const status = form.choice('status', actionStatuses);
  const day = form.day('day');
  const responsible = form.line('responsible', 80, false);
  const question = form.choice('question', ['', ...questions]);
  if (words && status && day && responsible !== undefined && question !== undefined)
    return { ok: true, value: { words, status, day, responsible, ...(question && { question }) } };
  return { ok: false, problems: form.problems };
};

/** Reads an activity. Every fault is named at once. */
export const readActivity = (values: Values, home: Language): Read<Activity> => {
  const form = new Reading(values);
  const words = form.words(home);
  const place = form.line('place', 80, true);
  const day = form.day('day');
  const time = form.time('time');
  const until = values.weekly ? form.day('until') : undefined;
  if (until !== undefined && day !== undefined && until < day) form.refuse('until', 'before-the-first');
  const kroner = form.kroner('kroner');
  const whom = form.choice('for', forWhom);
  const contact = form.line('contact', 120, false);
  if (form.problems.length > 0 || !words || !place || !day || !time || kroner === undefined || !whom)
    return { ok: false, problems: form.problems };
  const when = { day, time, ...(until !== undefined && { until }) };
  return { ok: true, value: { words, place, when, kroner, for: whom, contact: contact ?? '' } };
};

export const actionValues = ({ words, status, day, responsible, question }: Action): Values => ({
  ...wordValues(words),
  ...{ status, day, responsible, question: question ?? '' },
});

export const activityValues = ({ words, place, when, kroner, contact, ...one }: Activity): Values => ({
  ...wordValues(words),
  ...{ place, day: when.day, time: when.time, until: when.until ?? '', weekly: when.until === undefined ? '' : 'yes' },
  ...{ kroner: String(kroner), for: one.for, contact },
});

export const newAction = (now: number): Values => ({ status: 'planned', day: dayOf(now) });
export const newActivity = (): Values => ({ for: 'everyone', kroner: '0', time: '18:00' });

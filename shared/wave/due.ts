import { close, open, published, type Step, sent, steps, type Wave } from './wave.ts';
import { afterQuiet, isQuiet } from './zone.ts';

/**
 * How long after `closing` the tally starts: every request that began before has ended by then. Longer than the time
 * limit of `respond` (10 s) and the time that it may remember a wave (30 s) together.
 */
export const graceMs = 2 * 60_000;

/** A wave is counted within minutes; one that is not after this time needs a person. */
const overdueMs = 2 * 60 * 60_000;

/**
 * How long a wave is left alone after its release was held back. What held it back is mended by a person, so that trying again
 * every few minutes would only cost; twice an hour is often enough to keep the alarm from going quiet.
 */
const heldMs = 30 * 60_000;

/** Whether a closed wave should have been published long ago. */
export const isOverdue = (wave: Wave, now: number): boolean =>
  wave.state === 'closing' && now >= wave.closingAt + graceMs + overdueMs;

export type Due = { do: 'open' } | { do: 'close' } | { do: 'publish' } | { do: 'send'; steps: readonly Step[] };

/** Nobody is reminded within this time of the message before: a reminder that would be is left out. */
const reminderGapMs = 12 * 60 * 60_000;

/** Whether a person who was sent something at `last` is to be left alone by a reminder now. */
export const isTooSoon = (last: number, now: number): boolean => now < last + reminderGapMs;

const [invitation, ...reminders] = steps;

/** When each step may begin; a wave that opened late leaves out a reminder on the heels of its invitation. */
const moments = (wave: Wave & { state: 'open' }): { step: Step; at: number }[] => {
  const invited = afterQuiet(wave.quiet, wave.openedAt);
  return [
    { step: invitation, at: wave.openedAt },
    ...reminders.flatMap((step, i) => {
      const at = wave.remindersAt[i];
      return at === undefined || isTooSoon(invited, afterQuiet(wave.quiet, at)) ? [] : [{ step, at }];
    }),
  ];
};

/**
 * What is to be done for a wave now; the clock does it and asks again. A step stays due until `sent` records that nobody
 * misses it. Of several reminders whose time has come only the last is due: an outage must not send two messages in a row.
 *
 * Invitations and a reminder may be due together: one number that a gateway cannot take, or a list that grows, must not
 * hold back the reminders of everybody else. The reminder is then for those who have their invitation, and have had it
 * for twelve hours; whoever is invited later than that is reminded with the next one, if there is one.
 */
export const dueNow = (wave: Wave, now: number): Due | undefined => {
  if (wave.state === 'planned') return now >= wave.opensAt ? { do: 'open' } : undefined;
  if (wave.state === 'closing')
    return now >= Math.max(wave.closingAt + graceMs, (wave.heldAt ?? 0) + heldMs) ? { do: 'publish' } : undefined;
  if (wave.state !== 'open') return undefined;
  if (now >= wave.closesAt) return { do: 'close' };
  if (isQuiet(wave.quiet, now)) return undefined;
  const last = moments(wave).findLast(({ at }) => at <= now)?.step ?? invitation;
  const due = [...new Set([invitation, last])].filter((step) => !wave.sent.includes(step));
  return due.length === 0 ? undefined : { do: 'send', steps: due };
};

/**
 * The first moment after `now` at which something becomes due, were nothing done until then; undefined when nothing will, and
 * for a wave that is held: what it waits for is no moment.
 */
export const nextMoment = (wave: Wave, now: number): number | undefined => {
  const candidates =
    wave.state === 'planned'
      ? [wave.opensAt]
      : wave.state === 'closing'
        ? [wave.closingAt + graceMs]
        : wave.state === 'open'
          ? [
              wave.closesAt,
              ...moments(wave)
                .filter(({ step }) => !wave.sent.includes(step))
                .map(({ at }) => afterQuiet(wave.quiet, Math.max(at, now))),
            ]
          : [];
  const later = candidates.filter((at) => at > now && dueNow(wave, at) !== undefined);
  return later.length === 0 ? undefined : Math.min(...later);
};

/** Something that will happen to a wave. A `send` is the moment at which its messages begin to go out. */
export type Coming = { at: number } & ({ do: 'open' | 'close' | 'publish' } | { do: 'send'; step: Step });

/**
 * Everything that will happen to a wave from `now` on, in order, if nobody changes the plan and nothing fails. What is due
 * already, or still being sent, comes first, with `now` as its time.
 */
export const upcoming = (wave: Wave, now: number): Coming[] => {
  const coming: Coming[] = [];
  let current = wave;
  for (let at: number | undefined = now; at !== undefined; at = nextMoment(current, at))
    for (let due = dueNow(current, at); due; due = dueNow(current, at)) {
      if (due.do === 'send') for (const step of due.steps) coming.push({ at, do: 'send', step });
      const before = current;
      current =
        due.do === 'send' ? due.steps.reduce(sent, before) : { open, close, publish: published }[due.do](before, at);
      if (due.do !== 'send' && current.state !== 'cancelled') coming.push({ at, do: due.do });
    }
  return coming;
};

import { type Step, steps, type Wave } from './wave.ts';
import { afterQuiet, isQuiet } from './zone.ts';

/**
 * How long after `closing` the tally starts: every request that began before has ended by then. Longer than the time
 * limit of `respond` (10 s) and the time that it may remember a wave (30 s) together.
 */
export const graceMs = 2 * 60_000;
/** How long `respond` may go on using a wave that it has read. */
export const waveMemoryMs = 30_000;

export type Due = { do: 'open' } | { do: 'close' } | { do: 'publish' } | { do: 'send'; step: Step };

/** A wave that opened late leaves out a reminder that would follow its invitation within this time. */
const reminderGapMs = 12 * 60 * 60_000;

const [invitation, ...reminders] = steps;

const moments = (wave: Wave & { state: 'open' }): { step: Step; at: number }[] => [
  { step: invitation, at: wave.openedAt },
  ...reminders.flatMap((step, i) => {
    const at = wave.remindersAt[i];
    return at === undefined || at < wave.openedAt + reminderGapMs ? [] : [{ step, at }];
  }),
];

/**
 * What is to be done for a wave now; the clock does it and asks again. While a step is being sent the answer stays the
 * same, until `sent` records that nobody is left. Of several reminders that are due only the last is sent: an outage must
 * not send two messages in a row.
 */
export const dueNow = (wave: Wave, now: number): Due | undefined => {
  if (wave.state === 'planned') return now >= wave.opensAt ? { do: 'open' } : undefined;
  if (wave.state === 'closing') return now >= wave.closingAt + graceMs ? { do: 'publish' } : undefined;
  if (wave.state !== 'open') return undefined;
  if (now >= wave.closesAt) return { do: 'close' };
  if (isQuiet(wave.quiet, now)) return undefined;
  const reached = moments(wave).filter(({ at }) => at <= now);
  const step = wave.sent.includes(invitation) ? reached.at(-1)?.step : invitation;
  return step === undefined || wave.sent.includes(step) ? undefined : { do: 'send', step };
};

/** The first moment after `now` at which something becomes due, were nothing done until then; undefined when nothing will. */
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

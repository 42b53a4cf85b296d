/**
 * A wave is one round of a survey: `planned → open → closing → published`. `cancelled` is a planned wave that never
 * opened, or one that came back from a backup: then people may have been invited to it.
 * Time is epoch milliseconds and always an argument.
 */

/** A message that a wave sends: the invitation, then up to two reminders to those who have not answered. */
export const steps = ['invitation', 'reminder-1', 'reminder-2'] as const;
export type Step = (typeof steps)[number];

/** Hours of the local day (0–23) in which nobody is sent anything: from `from` until `to`, over midnight. */
export type QuietHours = { from: number; to: number };

type Plan = {
  /** `<municipality>-<series>-<number>`; never changes, so links and releases keep their names when dates move. */
  id: string;
  municipality: string;
  series: string;
  number: number;
  survey: { id: string; version: number };
  opensAt: number;
  closesAt: number;
  /** When each reminder is due, in order; at most two. */
  remindersAt: readonly number[];
  quiet: QuietHours;
  /** Background questions declared as breakdowns before the wave opened; at most two. */
  breakdowns: readonly string[];
  /** Answers are spread over this many partitions by receipt. */
  shards: number;
  synthetic: boolean;
  /** Counts the changes to this row; a write names the revision that it read. */
  revision: number;
};

export type Wave = Plan &
  (
    | { state: 'planned' }
    | {
        state: 'open';
        openedAt: number;
        sent: readonly Step[];
        /** Everybody on the list was invited; since then people have put themselves on it, and are invited too. */
        late?: true;
      }
    | {
        state: 'closing';
        openedAt: number;
        closingAt: number;
        stopped: boolean;
        /** When its release was last held back because it would have revealed something. */
        heldAt?: number;
      }
    | { state: 'published'; openedAt: number; closingAt: number; publishedAt: number; stopped: boolean }
    | { state: 'cancelled'; cancelledAt: number }
  );
export type WaveState = Wave['state'];

export const waveId = (municipality: string, series: string, number: number): string =>
  `${municipality}-${series}-${number}`;
const waveIdForm = /^(\d{4})-([0-9a-z]{6})-([1-9]\d{0,3})$/;
export const isWaveId = (id: string): boolean => waveIdForm.test(id);
/** The municipality's code that a wave id begins with. */
export const municipalityOf = (id: string): string => id.slice(0, 4);

const next = <W extends object, S extends object>(wave: W & { revision: number }, change: S) => ({
  ...wave,
  ...change,
  revision: wave.revision + 1,
});

/** Opening twice changes nothing. A wave whose whole time passed unseen is cancelled: nobody could have answered it. */
export const open = (wave: Wave, now: number): Wave => {
  if (wave.state !== 'planned' || now < wave.opensAt) return wave;
  return now >= wave.closesAt
    ? next(wave, { state: 'cancelled' as const, cancelledAt: now })
    : next(wave, { state: 'open' as const, openedAt: now, sent: [] });
};

/** Closing twice changes nothing. From here on new answers are refused. */
export const close = (wave: Wave, now: number): Wave => {
  if (wave.state !== 'open' || now < wave.closesAt) return wave;
  const { sent, late, ...rest } = wave;
  return next(rest, { state: 'closing' as const, closingAt: now, stopped: false });
};

/** An officer stops an open wave early; what was answered until now is still published. It is never opened again. */
export const stop = (wave: Wave, now: number): Wave => {
  if (wave.state !== 'open') return wave;
  const { sent, late, ...rest } = wave;
  return next(rest, { state: 'closing' as const, closingAt: now, closesAt: now, stopped: true });
};

/** An officer takes back a wave that has not opened. */
export const cancel = (wave: Wave, now: number): Wave =>
  wave.state === 'planned' ? next(wave, { state: 'cancelled' as const, cancelledAt: now }) : wave;

/** Its release would reveal something: it stays closed, with its answers, and is not tried again at once. */
export const hold = (wave: Wave, now: number): Wave =>
  wave.state === 'closing' && wave.heldAt !== now ? next(wave, { heldAt: now }) : wave;

/** The last transition, after the release is written and the answers are gone. */
export const published = (wave: Wave, now: number): Wave => {
  if (wave.state !== 'closing') return wave;
  const { heldAt, ...rest } = wave;
  return next(rest, { state: 'published' as const, publishedAt: now });
};

/** Everybody who should get `step` has got it. */
export const sent = (wave: Wave, step: Step): Wave =>
  wave.state !== 'open' || wave.sent.includes(step) ? wave : next(wave, { sent: [...wave.sent, step] });

/** Somebody has put herself on the list of an open wave whose invitations have all gone out: there are some again. */
export const inviteLate = (wave: Wave): Wave =>
  wave.state === 'open' && wave.sent.includes('invitation')
    ? next(wave, { sent: wave.sent.filter((step) => step !== 'invitation'), late: true as const })
    : wave;

/** New dates and reminders for a wave that has not opened; otherwise the wave as it is. */
export const reschedule = (
  wave: Wave,
  change: Pick<Plan, 'opensAt' | 'closesAt' | 'remindersAt' | 'quiet' | 'breakdowns'>,
): Wave => (wave.state === 'planned' ? next(wave, change) : wave);

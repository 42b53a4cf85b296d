import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { zone } from '#shared/wave/zone.ts';

/** The ways forward that the clock's page offers. */
export const leaps = { hour: 'One hour', day: 'One day', week: 'One week', next: 'To the next event' } as const;
export type LeapName = keyof typeof leaps;
export const leapNames = Object.keys(leaps) as LeapName[];

const hour = 60 * 60_000;
const lengths: Record<Exclude<LeapName, 'next'>, number> = { hour, day: 24 * hour, week: 7 * 24 * hour };

/** Where a leap from `now` leads; `next` is the moment of the next event, where there is one. */
export const leapTo = (name: LeapName, now: number, next: number | undefined): number | undefined =>
  name === 'next' ? next : now + lengths[name];

/** The furthest that the clock goes at once; every wave on the way is really run. */
const longestMs = 10 * 366 * 24 * hour;

/** An ISO time; one without an offset is Norwegian time, which is what a form sends. */
const readMoment = (text: string): number | undefined => {
  try {
    return /(Z|[+-]\d\d:?\d\d)$/i.test(text)
      ? Temporal.Instant.from(text).epochMilliseconds
      : Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return undefined;
  }
};

/** What was asked of the clock. */
export const Move = z.union([z.object({ now: z.string() }), z.object({ by: z.enum(leapNames) })]);

export type MoveProblem = 'malformed' | 'backwards' | 'too-far';

/** The moment that is asked for, or why it cannot be had. */
export const readMove = (sent: unknown, now: number, next: number | undefined): number | MoveProblem => {
  const move = Move.safeParse(sent);
  if (!move.success) return 'malformed';
  const target = 'by' in move.data ? leapTo(move.data.by, now, next) : readMoment(move.data.now);
  if (target === undefined) return 'malformed';
  if (target < now) return 'backwards';
  return target > now + longestMs ? 'too-far' : target;
};

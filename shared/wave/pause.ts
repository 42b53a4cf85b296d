import { readDay } from './read-day.ts';
import { addMonths, dayOf } from './zone.ts';

/** For so many months messages can be left out; or until a day within a year. */
export const pauseMonths = ['1', '3', '6'] as const;

/**
 * The first day on which messages may come again; undefined for what is no wish that can be kept. A day that was chosen counts
 * before the months, because some months are chosen beforehand; not so in a form that came back (`mended`).
 */
export const pauseUntil = (
  wish: { months: string; date: string; mended?: boolean },
  now: number,
): string | undefined => {
  const today = dayOf(now);
  if (wish.date.trim() !== '' && !(wish.mended && wish.months !== '')) {
    const day = readDay(wish.date);
    return day !== undefined && day > today && day <= addMonths(today, 12) ? day : undefined;
  }
  const months = pauseMonths.find((one) => one === wish.months);
  return months && addMonths(today, Number(months));
};

/** Whether somebody is to be sent nothing now. It ends by itself. */
export const isPaused = ({ pausedUntil }: { pausedUntil?: string }, now: number): boolean =>
  pausedUntil !== undefined && dayOf(now) < pausedUntil;

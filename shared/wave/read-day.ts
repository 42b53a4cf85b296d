import { addDays } from './zone.ts';

/** A day as a date field sends it or as Norwegians write it (`7.3.2026`), as `YYYY-MM-DD`; undefined when there is none such. */
export const readDay = (text: string): string | undefined => {
  const [, d, m, y] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim()) ?? [];
  const day = d && m && y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  try {
    return addDays(day, 0);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

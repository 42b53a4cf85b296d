const mostMs = 60 * 60_000;

/** `Retry-After` as ms from now, an hour at most: seconds or an HTTP date; undefined when it is neither. */
export const retryAfterMs = (header: string | null | undefined, now: number): number | undefined => {
  if (header === null || header === undefined) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.min(mostMs, Math.max(0, ms));
};
